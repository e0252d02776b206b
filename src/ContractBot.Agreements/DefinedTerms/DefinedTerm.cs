using ContractBot.Text;

namespace ContractBot.Agreements.DefinedTerms;

/// <summary>定義語: a term that the agreement defines, such as 「秘密情報」 in 「…に関する情報（以下「秘密情報」という。）」.</summary>
/// <param name="Term">The term as printed, without brackets.</param>
/// <param name="Span">Where the definition names it.</param>
/// <param name="Definition">The words that say what it means; they may lie before or after the term. Where the text only gives a short form, the words shortened.</param>
/// <param name="Scope">Where the definition holds.</param>
public sealed record DefinedTerm(string Term, TextSpan Span, TextSpan Definition, DefinitionScope Scope);

/// <summary>Where a definition holds.</summary>
/// <param name="Kind">How wide the place is.</param>
/// <param name="Span">The place in the cleaned text; all of it for <see cref="DefinitionScopeKind.Agreement"/>.</param>
public sealed record DefinitionScope(DefinitionScopeKind Kind, TextSpan Span);

/// <summary>How wide a definition holds, the widest first.</summary>
public enum DefinitionScopeKind
{
    /// <summary>The whole agreement, attachments included.</summary>
    Agreement,

    /// <summary>One attachment: 「以下この別記において」.</summary>
    Part,

    /// <summary>One chapter or section: 「以下この章において」.</summary>
    Division,

    /// <summary>One article: 「以下本条において」.</summary>
    Article,

    /// <summary>One paragraph: 「以下この項において」.</summary>
    Paragraph,

    /// <summary>One item: 「以下この号において」.</summary>
    Item,
}
