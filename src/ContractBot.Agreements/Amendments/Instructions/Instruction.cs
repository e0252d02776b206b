using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments.Instructions;

/// <summary>One order of an amendment: what is to become of which words. All spans are into the amendment's cleaned text.</summary>
/// <param name="Span">The words of the order, with the new wording.</param>
internal abstract record Instruction(TextSpan Span);

/// <summary>第5条中「A」を「B」に改める: words for words. An empty <see cref="WordPair.New"/> takes words out.</summary>
/// <param name="Target">Where; null for the whole agreement.</param>
/// <param name="Pairs">Old and new words.</param>
/// <param name="All">Whether all places are meant (全て, or the whole agreement).</param>
internal sealed record ReplaceWords(TextSpan Span, Target? Target, ImmutableArray<WordPair> Pairs, bool All) : Instruction(Span);

/// <summary>Old words and what stands in their place afterwards.</summary>
internal readonly record struct WordPair(string Old, string New);

/// <summary>第5条中「A」の次に「B」を加える.</summary>
/// <param name="Before">Whether the new words go before the old ones.</param>
internal sealed record AddWords(TextSpan Span, Target? Target, string Beside, string New, bool Before) : Instruction(Span);

/// <summary>第7条を次のとおり改める: a provision, or an attachment, gets new wording.</summary>
/// <param name="New">The new wording, in the amendment; null where none follows.</param>
internal sealed record ReplaceProvision(TextSpan Span, Target Target, TextSpan? New) : Instruction(Span);

/// <summary>第9条の次に次の1条を加える · 第5条に次の1項を加える.</summary>
/// <param name="After">Whether it goes after the target; else it goes into it, at its end.</param>
/// <param name="New">The new provisions, in the amendment; null where none follow.</param>
internal sealed record AddProvision(TextSpan Span, Target Target, AddedKind Kind, bool After, TextSpan? New) : Instruction(Span);

/// <summary>What is added.</summary>
internal enum AddedKind
{
    /// <summary>Articles, paragraphs or items: lines of their own.</summary>
    Provision,

    /// <summary>A proviso or a second sentence (ただし書・後段): goes on in the paragraph.</summary>
    Sentence,
}

/// <summary>第3条を削る · 第5条から第7条までを削る.</summary>
/// <param name="Through">The last of several; null for one.</param>
internal sealed record DeleteProvision(TextSpan Span, Target Target, Target? Through) : Instruction(Span);

/// <summary>第8条を第9条とする: a provision gets another number.</summary>
/// <param name="By">By how much the numbers of several move (繰り下げ 1, 繰り上げ -1); 0 where <paramref name="To"/> says it.</param>
internal sealed record Renumber(TextSpan Span, Target Target, Target? Through, Target? To, int By) : Instruction(Span)
{
    /// <summary>Whether all that follow move as well (第8条以下).</summary>
    public bool ToTheEnd { get; init; }
}

/// <summary>第5条の見出しを「（期間）」に改める.</summary>
internal sealed record ReplaceCaption(TextSpan Span, Target Target, string New) : Instruction(Span);

/// <summary>別紙1を別紙のとおり改める: an attachment is replaced by one of the amendment's own.</summary>
/// <param name="By">Label of the amendment's attachment.</param>
internal sealed record ReplaceAttachment(TextSpan Span, Target Target, string By) : Instruction(Span);

/// <summary>A change that is stated without the words that it replaces, or in a form that is not understood: to be read beside the text.</summary>
/// <param name="Target">The place, where one is named.</param>
/// <param name="Subject">What it is about, such as 契約期間; empty where that cannot be told.</param>
/// <param name="Understood">Whether the change itself is understood.</param>
internal sealed record StatedChange(TextSpan Span, Target? Target, string Subject, bool Understood) : Instruction(Span);
