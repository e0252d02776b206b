using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.References;

/// <summary>Words that refer to something, read but not yet resolved.</summary>
/// <param name="Span">All the words: document, place and the end of a range.</param>
/// <param name="Kind">What the words are.</param>
/// <param name="Document">The document named before the place; null where none is.</param>
/// <param name="Place">The place; null for a document alone.</param>
/// <param name="Until">The last place of a range.</param>
internal sealed record Mention(TextSpan Span, MentionKind Kind, DocumentName? Document, PlaceWords? Place, PlaceWords? Until)
{
    /// <summary>For <see cref="MentionKind.Attachment"/>: the attachments that bear the name.</summary>
    public ImmutableArray<Part> Attachments { get; init; } = [];

    /// <summary>For <see cref="MentionKind.Division"/>: the level.</summary>
    public DivisionLevel Level { get; init; }
}

/// <summary>What the words of a mention are.</summary>
internal enum MentionKind
{
    /// <summary>A place said by article, paragraph, item or sub-item.</summary>
    Place,

    /// <summary>次の各号, 各号, 当該各号</summary>
    EachItem,

    /// <summary>次のイからハまで</summary>
    SubItemsBelow,

    /// <summary>A chapter or section: 第2章, 本章.</summary>
    Division,

    /// <summary>A whole attachment: 別記1.</summary>
    Attachment,

    /// <summary>A law by name and number: 特許法（昭和34年法律第121号）.</summary>
    Law,

    /// <summary>前文</summary>
    Preamble,
}
