using System.Text.Json.Serialization;

namespace ContractBot.Teams.Cards;

/// <summary>Something in a card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(RichTextBlock), "RichTextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(Table), "Table")]
internal abstract record CardElement
{
    /// <summary><c>none</c>, <c>small</c>, <c>default</c>, <c>medium</c> …</summary>
    public string? Spacing { get; init; }

    /// <summary>Whether a line is drawn above.</summary>
    public bool? Separator { get; init; }
}

/// <summary>A paragraph in Markdown: for the bot's own words only.</summary>
internal sealed record TextBlock(string Text) : CardElement
{
    public bool Wrap { get; } = true;

    public string? Size { get; init; }

    public string? Weight { get; init; }

    public bool? IsSubtle { get; init; }
}

/// <summary>A paragraph shown to the letter: for words of agreements and of people, in which <c>*</c> or <c>1.</c> is no markup.</summary>
internal sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : CardElement
{
    /// <summary>A paragraph of one piece.</summary>
    public static RichTextBlock Of(string text) => new([new TextRun(text)]);

    /// <summary>A small, faint paragraph of one piece.</summary>
    public static RichTextBlock Subtle(string text) => new([new TextRun(text) { IsSubtle = true, Size = "small" }]);
}

/// <summary>A piece of a <see cref="RichTextBlock"/>; of its text only <see cref="VisibleText"/> is kept.</summary>
internal sealed record TextRun
{
    public TextRun(string text) => Text = VisibleText.Of(text);

    public string Type { get; } = "TextRun";

    public string Text { get; }

    public string? Size { get; init; }

    public string? Weight { get; init; }

    public string? Color { get; init; }

    public bool? IsSubtle { get; init; }

    /// <summary>Whether the piece is marked, as with a pen.</summary>
    public bool? Highlight { get; init; }

    /// <summary>What pressing the piece does.</summary>
    public CardButton? SelectAction { get; init; }
}

/// <summary>Things that belong together.</summary>
internal sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    /// <summary>Such as <c>emphasis</c>.</summary>
    public string? Style { get; init; }

    /// <summary>What pressing it anywhere does.</summary>
    public CardButton? SelectAction { get; init; }
}

/// <summary>A row of buttons.</summary>
internal sealed record ActionSet(IReadOnlyList<CardButton> Actions) : CardElement;

/// <summary>Rows and columns; the first row holds the columns' names.</summary>
internal sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : CardElement;

/// <summary>A column.</summary>
/// <param name="Width">Its share of the width.</param>
internal sealed record TableColumn(int Width);

/// <summary>A row.</summary>
internal sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    public string Type { get; } = "TableRow";
}

/// <summary>A cell.</summary>
internal sealed record TableCell(IReadOnlyList<CardElement> Items)
{
    public string Type { get; } = "TableCell";
}
