namespace ContractBot.Agreements.Reading.Html;

/// <summary>Sets a table's row as lines of text.</summary>
internal static class TableRow
{
    // A cell of more lines than this is no cell of a table but a column of a page's layout.
    private const int MostLines = 12;

    /// <summary>
    /// One line with a tab between cells, the lines of a cell parted by spaces. Where only the last cell has lines, they follow
    /// one another; a row that has one cell with text, or a cell as long as a page, is no row, and its cells follow one another too.
    /// </summary>
    public static IEnumerable<string> Lines(IReadOnlyList<List<string>> cells)
    {
        var filled = cells.Where(cell => cell.Exists(line => line.Length > 0)).ToArray();
        if (filled.Length == 0)
        {
            return [];
        }

        if (filled.Length == 1 || Array.Exists(filled, cell => cell.Count > MostLines && cell != filled[^1]))
        {
            return filled.SelectMany(static cell => cell);
        }

        var last = cells[^1];
        return cells.SkipLast(1).All(static cell => cell.Count <= 1) && last.Count > 1
            ? [Joined([.. cells.SkipLast(1), last[..1]]), .. last.Skip(1)]
            : [Joined(cells)];
    }

    private static string Joined(IReadOnlyList<List<string>> cells) =>
        string.Join('\t', cells.Select(static cell => string.Join(' ', cell.Where(static line => line.Length > 0)))).TrimEnd('\t');
}
