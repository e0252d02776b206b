using System.Collections.Immutable;
using ContractBot.Agreements;

namespace ContractBot.Typesetting;

/// <summary>
/// An agreement laid out for reading, on a page or at a terminal. All words are the cleaned text's, each once and in its order,
/// save that a caption stands above its article also where the source left it at the end of the paragraph before.
/// </summary>
/// <remarks>These records are public only because Razor components are and take them as parameters.</remarks>
/// <param name="Id">The agreement's identifier.</param>
/// <param name="Title">Its title.</param>
/// <param name="Parts">Body and attachments.</param>
public sealed record TypesetAgreement(string Id, string Title, ImmutableArray<TypesetPart> Parts)
{
    /// <summary>What amendments changed, by the anchor of the provision that it stands at.</summary>
    public ImmutableDictionary<string, ImmutableArray<ChangeMark>> Marks { get; init; } = ImmutableDictionary<string, ImmutableArray<ChangeMark>>.Empty;

    /// <summary>The articles before and after <paramref name="article"/> in the order of the page; null at its ends.</summary>
    public (TypesetArticle? Before, TypesetArticle? After) Around(TypesetArticle article)
    {
        var articles = Parts.SelectMany(p => p.Blocks).OfType<TypesetArticle>().ToList();
        var at = articles.FindIndex(a => ReferenceEquals(a, article));
        return (at > 0 ? articles[at - 1] : null, at >= 0 && at + 1 < articles.Count ? articles[at + 1] : null);
    }

    /// <summary>The marks of the provision at <paramref name="anchor"/>.</summary>
    public ImmutableArray<ChangeMark> MarksAt(string? anchor) => anchor is not null && Marks.TryGetValue(anchor, out var marks) ? marks : [];
}

/// <summary>The body or an attachment.</summary>
/// <param name="Anchor">Its id in the page.</param>
/// <param name="Label">How the agreement refers to it (<c>別記1</c>); null where it does not.</param>
/// <param name="Heading">An attachment's heading.</param>
/// <param name="Blocks">What stands in it, in order.</param>
public sealed record TypesetPart(string Anchor, string? Label, string? Heading, ImmutableArray<TypesetBlock> Blocks);

/// <summary>Something that starts on a new line.</summary>
public abstract record TypesetBlock;

/// <summary>Lines that belong to no provision: a mark above the title, a note between articles.</summary>
public sealed record LooseLines(ImmutableArray<string> Lines) : TypesetBlock;

/// <summary>The heading of a chapter or section.</summary>
/// <param name="Anchor">Its id in the page.</param>
/// <param name="Level">Chapter, section …</param>
/// <param name="Words">Number and heading as printed.</param>
public sealed record DivisionHeading(string Anchor, DivisionLevel Level, string Words) : TypesetBlock;

/// <summary>A preamble or a signature block, line by line.</summary>
/// <param name="Anchor">Its id in the page.</param>
/// <param name="IsSignature">Whether it is a signature block.</param>
/// <param name="Lines">Its lines, with the white space that sets names apart.</param>
public sealed record LinesBlock(string Anchor, bool IsSignature, ImmutableArray<string> Lines) : TypesetBlock;

/// <summary>An article.</summary>
/// <param name="Anchor">Its id in the page.</param>
/// <param name="Alias">A second id, for the first of several versions.</param>
/// <param name="Above">Lines above the number.</param>
/// <param name="Number">The number as printed.</param>
/// <param name="CaptionBesideNumber">The caption with its brackets, where it stands behind the number on the same line.</param>
/// <param name="Paragraphs">Its paragraphs; the first has no number.</param>
public sealed record TypesetArticle(
    string Anchor,
    string? Alias,
    ImmutableArray<HeadLine> Above,
    string Number,
    string? CaptionBesideNumber,
    ImmutableArray<TypesetProvision> Paragraphs) : TypesetBlock
{
    /// <summary>What the article is called besides its number, for a list: a caption without its brackets, then notes.</summary>
    public string Heading => string.Join(' ', Above.Append(new HeadLine(CaptionBesideNumber ?? "", IsCaption: true))
        .OrderByDescending(line => line.IsCaption)
        .Select(line => line.IsCaption && line.Words.Length > 1 ? Words.WithoutBrackets(line.Words) : line.Words)
        .Where(words => words.Length > 0));

    /// <summary>Whether the number has a line of its own, because a caption or a number of the paragraph's own follows it.</summary>
    public bool NumberStandsAlone => CaptionBesideNumber is not null || Paragraphs[0].Number is not null;
}

/// <summary>A line above an article's number.</summary>
/// <param name="Words">Its words, a caption with its brackets.</param>
/// <param name="IsCaption">Whether it is the caption; else it is a note, such as the bracketed heading of a version.</param>
public sealed record HeadLine(string Words, bool IsCaption);

/// <summary>A paragraph, item or sub-item, or words between or after items that belong to the whole.</summary>
/// <param name="Anchor">Its id in the page; null for words that are no provision of their own.</param>
/// <param name="Number">The number as printed; null where there is none.</param>
/// <param name="Words">Its own words.</param>
/// <param name="Children">What stands below it, in order.</param>
public sealed record TypesetProvision(string? Anchor, string? Number, string Words, ImmutableArray<TypesetProvision> Children)
{
    /// <summary>The words that point to other places of the agreement, in order.</summary>
    public ImmutableArray<WordLink> Links { get; init; } = [];

    /// <summary>The words cut at the links: each piece with the id to which it leads, null where it leads nowhere.</summary>
    public IEnumerable<(string Words, string? Anchor)> Pieces()
    {
        var at = 0;
        foreach (var link in Links)
        {
            yield return (Words[at..link.Start], null);
            yield return (Words[link.Start..link.End], link.Anchor);
            at = link.End;
        }

        yield return (Words[at..], null);
    }
}

/// <summary>Words that point to a place.</summary>
/// <param name="Start">Where they start among the provision's words.</param>
/// <param name="End">Where they end.</param>
/// <param name="Anchor">The id of the place; of several the first.</param>
public sealed record WordLink(int Start, int End, string Anchor);
