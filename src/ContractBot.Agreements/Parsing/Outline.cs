namespace ContractBot.Agreements.Parsing;

/// <summary>A place in the lines of a file: a unit's column in a line, or the line's length for its end.</summary>
internal readonly record struct Place(int Line, int Column);

/// <summary>A half-open stretch of the lines.</summary>
internal readonly record struct Stretch(Place Start, Place End);

/// <summary>What a line is, which decides whether its line end is the agreement's own or a wrap.</summary>
internal enum LineRole
{
    /// <summary>Goes on with what the line before says, unless that line ended for good.</summary>
    Text,

    /// <summary>Opens something and goes on with its words.</summary>
    Start,

    /// <summary>Stands alone: a title, a caption, a heading, a number without words.</summary>
    Heading,

    /// <summary>Stands in the signature block, where each line is one.</summary>
    Signature,
}

/// <summary>What was found in the lines: the draft that becomes an <see cref="Agreement"/> once the text is cleaned.</summary>
internal sealed class Outline(int lineCount, AttachmentMentions mentions)
{
    public Stretch? Title { get; set; }

    /// <summary>The title without what pages carry above it and blanks behind it.</summary>
    public Stretch? TitleWords { get; set; }

    public List<PartDraft> Parts { get; } = [];

    public AttachmentMentions Mentions { get; } = mentions;

    public LineRole[] Roles { get; } = new LineRole[lineCount];

    /// <summary>New wording of another agreement, which is quoted here.</summary>
    public List<Stretch> Quoted { get; } = [];
}

/// <summary>The body or an attachment in the making.</summary>
internal sealed class PartDraft
{
    public Stretch? Label { get; init; }

    public Stretch? Heading { get; init; }

    public NumberStyle? Style { get; init; }

    public required Place Start { get; init; }

    public Place End { get; set; }

    public Stretch? Preamble { get; set; }

    public Stretch? Signature { get; set; }

    public List<ArticleDraft> Articles { get; } = [];

    public List<DivisionDraft> Divisions { get; } = [];
}

/// <summary>A chapter or section in the making.</summary>
internal sealed class DivisionDraft
{
    public required DivisionLevel Level { get; init; }

    public required int Number { get; init; }

    public required Stretch NumberText { get; init; }

    public required Stretch Words { get; init; }

    public required Stretch Heading { get; init; }

    public Stretch? Lead { get; set; }

    public Place End { get; set; }

    public List<ArticleDraft> Articles { get; } = [];

    public List<DivisionDraft> Divisions { get; } = [];
}

/// <summary>An article in the making.</summary>
internal sealed class ArticleDraft
{
    public required Place Start { get; init; }

    public required ProvisionNumber Number { get; init; }

    public required Stretch NumberText { get; init; }

    public Stretch? Caption { get; set; }

    public List<Stretch> VariantHeadings { get; init; } = [];

    public Place End { get; set; }

    public List<TextDraft> Paragraphs { get; } = [];
}

/// <summary>A paragraph, item or sub-item in the making.</summary>
internal sealed class TextDraft
{
    /// <summary>Where it starts; without number or words yet, where they could start.</summary>
    public required Place Start { get; set; }

    public required int Number { get; init; }

    public Stretch? NumberText { get; init; }

    /// <summary>Whether it is an entry of a list without numbers; its mark, if it has one, is no number.</summary>
    public bool IsUnnumbered { get; init; }

    public Place? ChapeauStart { get; set; }

    public Place ChapeauEnd { get; set; }

    public Place End { get; set; }

    public List<TextDraft> Children { get; } = [];
}
