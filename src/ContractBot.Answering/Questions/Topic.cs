using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering.Concepts;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>A stretch of the question that names what it is about: words that stand together without a particle.</summary>
/// <param name="Surface">As asked, folded.</param>
/// <param name="Span">Where it stands in the question.</param>
/// <param name="Pieces">Its words in order; at least one.</param>
/// <param name="Importance">How much it says about the topic, before rarity: 1 for a noun, less for verbs and loose words.</param>
/// <param name="IsFocus">Whether the question marks it as what it asks about (〜は, 〜の定め).</param>
internal sealed record Topic(string Surface, TextSpan Span, ImmutableArray<TopicPiece> Pieces, double Importance, bool IsFocus)
{
    /// <summary>How an answer names the topic.</summary>
    public string Label => Pieces.Length == 1 && Pieces[0].Surface == Surface ? Pieces[0].Label : Surface;
}

/// <summary>A word of a topic, with the words that may stand for it.</summary>
/// <param name="Surface">As asked, folded.</param>
/// <param name="Term">The index term; null for a phrase that a concept names.</param>
/// <param name="Alternatives">Words of provisions that mean the same or nearly so.</param>
/// <param name="Label">How an answer names it: the word, or the concept's name for a spoken stem.</param>
/// <param name="Home">The kind of place that is about it by nature; null where any may be.</param>
internal sealed record TopicPiece(string Surface, string? Term, ImmutableArray<WeightedWord> Alternatives, string Label, ProvisionKind? Home)
{
    /// <summary>A word of its own within a phrase that means more: 検収 of 「検収はいつまで」, which is about the 検査期間; null where there is none.</summary>
    public string? AskedOf { get; init; }
}
