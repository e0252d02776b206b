using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>What a provision has somebody do, not do, or leaves them free to do. All spans are into the agreement's cleaned text.</summary>
public sealed record Obligation
{
    /// <summary>The paragraph, item or sub-item that says so.</summary>
    public required IProvision Provision { get; init; }

    /// <summary>The sentence that says so.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>Whether they must, must not, may, or need not.</summary>
    public required ObligationKind Kind { get; init; }

    /// <summary>Whether an effort is enough (努める).</summary>
    public bool IsEffort { get; init; }

    /// <summary>Who; null where the text does not say.</summary>
    public Bearer? Bearer { get; init; }

    /// <summary>What, with the ending that makes it binding: <c>委託業務を完了しなければならない</c>.</summary>
    public required TextSpan Action { get; init; }

    /// <summary>On what condition: <c>委託業務に着手したときは</c>.</summary>
    public TextSpan? Condition { get; init; }

    /// <summary>What is excepted, within the sentence (<c>甲の指示がある場合を除き</c>) or behind it (ただし書); may stand in a later paragraph.</summary>
    public ImmutableArray<TextSpan> Exceptions { get; init; } = [];

    /// <summary>When it is due, in the text's words: <c>発生から7日以内に</c> · <c>遅滞なく</c>.</summary>
    public TextSpan? Deadline { get; init; }

    /// <summary>The items that the action or its condition enumerates, each with its number left out.</summary>
    public ImmutableArray<TextSpan> Items { get; init; } = [];

    /// <summary>The items that the exceptions enumerate: <c>ただし、次の各号のいずれかに該当する場合は、この限りでない</c>.</summary>
    public ImmutableArray<TextSpan> ExceptionItems { get; init; } = [];

    /// <summary>Documents that are to be handed in.</summary>
    public ImmutableArray<SubmittedDocument> Documents { get; init; } = [];
}

/// <summary>The kinds of obligation.</summary>
public enum ObligationKind
{
    /// <summary>義務: しなければならない, するものとする, and plain statements of what a party does.</summary>
    Must,

    /// <summary>禁止: してはならない, することができない, しないものとする.</summary>
    MustNot,

    /// <summary>権利: することができる, 妨げない.</summary>
    May,

    /// <summary>免除: 責任を負わない, 要しない, 免れる.</summary>
    Exempt,
}

/// <summary>Who is bound or entitled.</summary>
/// <param name="Text">As the agreement calls them: <c>甲</c>, <c>甲及び乙</c>, <c>甲又は乙</c>, <c>受領当事者</c>, <c>再委託先</c>.</param>
/// <param name="Parties">The parties meant; empty where somebody else is, or where the role passes from one to the other (受領当事者).</param>
public sealed record Bearer(string Text, ImmutableArray<Party> Parties)
{
    /// <summary>The parties' names, joined as <see cref="Text"/> joins them; null where one is unknown or blank.</summary>
    public string? Name { get; init; }
}

/// <summary>A document to hand in.</summary>
/// <param name="Name">Its name: <c>事故報告書</c>.</param>
/// <param name="Span">Where it is named.</param>
/// <param name="Form">The form it is made on: <c>別紙様式第4号</c>; null where none is prescribed.</param>
/// <param name="FormPart">The attachment that holds the form; null where it is not attached.</param>
public sealed record SubmittedDocument(string Name, TextSpan Span, string? Form, Part? FormPart);
