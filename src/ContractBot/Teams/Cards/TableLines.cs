namespace ContractBot.Teams.Cards;

/// <summary>A row of a table, before it is set.</summary>
internal sealed record TableLine(IReadOnlyList<CellText> Cells);

/// <summary>What stands in a cell, shown to the letter; a line end begins a new, fainter paragraph.</summary>
/// <param name="Text">The words; beyond <see cref="MaximumLength"/> they are cut.</param>
internal sealed record CellText(string Text)
{
    /// <summary>The most UTF-16 units that a cell shows.</summary>
    public const int MaximumLength = 180;

    /// <summary>The most paragraphs that a cell shows.</summary>
    public const int MaximumParagraphs = 4;

    /// <summary>What the first paragraph opens when it is pressed; null for nothing.</summary>
    public Uri? Url { get; init; }
}

/// <summary>Sets rows as a table.</summary>
internal static class TableLines
{
    /// <summary>Longer links stay out: a page of the longest must fit into one card.</summary>
    private const int MaximumUrl = 600;

    /// <summary>The table of <paramref name="lines"/> under <paramref name="columns"/>, each a name and its share of the width.</summary>
    public static Table Table(IReadOnlyList<(string Name, int Width)> columns, IEnumerable<TableLine> lines) => new(
        [.. columns.Select(column => new TableColumn(column.Width))],
        [
            new TableRow([.. columns.Select(column => new TableCell([new RichTextBlock([new TextRun(column.Name) { Weight = "bolder" }])]))]),
            .. lines.Select(line => new TableRow([.. line.Cells.Select(Cell)])),
        ]);

    private static TableCell Cell(CellText cell)
    {
        var paragraphs = Excerpt.Limit(cell.Text, CellText.MaximumLength).ReplaceLineEndings("\n")
            .Split('\n', CellText.MaximumParagraphs, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var link = cell.Url is { IsAbsoluteUri: true, AbsoluteUri.Length: <= MaximumUrl, Scheme: "http" or "https" } url ? url.AbsoluteUri : null;
        return new TableCell(paragraphs is []
            ? [RichTextBlock.Of(" ")]
            : [.. paragraphs.Select((words, i) => i == 0 ? new RichTextBlock([First(words, link)]) : RichTextBlock.Subtle(words) with { Spacing = "none" })]);
    }

    private static TextRun First(string words, string? link) =>
        link is null ? new TextRun(words) : new TextRun(words) { Color = "accent", SelectAction = new OpenUrlButton(TeamsTexts.OpenSource, link) };
}
