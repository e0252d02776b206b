using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.References;

/// <summary>What an earlier mention meant, for 同条 and for 及び第3項, which go on from it.</summary>
/// <param name="Words">Which words were read; two antecedents with equal spans are the same.</param>
/// <param name="Outside">The law or other agreement; null for a place of this agreement.</param>
/// <param name="Place">The place with all its steps, those included that it took over itself.</param>
/// <param name="Within">The attachment named before the place, or the body named as this agreement; empty where none was named.</param>
internal sealed record Antecedent(
    TextSpan Words,
    DocumentName? Outside,
    PlaceWords Place,
    ImmutableArray<Part> Within,
    ImmutableArray<Article> Articles,
    ImmutableArray<Paragraph> Paragraphs,
    ImmutableArray<Item> Items)
{
    /// <summary>Whether an article was said, so that 同条 can mean it; and so on for 項 and 号.</summary>
    public bool Says(PlaceLevel level) => level switch
    {
        PlaceLevel.Article => Place.Article is not null,
        PlaceLevel.Paragraph => Place.Paragraph is not null,
        _ => Place.Item is not null,
    };
}

/// <summary>The steps of a place.</summary>
internal enum PlaceLevel
{
    /// <summary>条</summary>
    Article,

    /// <summary>項</summary>
    Paragraph,

    /// <summary>号</summary>
    Item,
}
