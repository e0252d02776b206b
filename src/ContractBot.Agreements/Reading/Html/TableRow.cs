namespace ContractBot.Agreements.Reading.Html;

/// <summary>Sets a table's row as lines of text.</summary>
internal static class TableRow
{
    // A cell of more lines than this is no cell of a table but a column of a page's layout.
    private const int MostLines = 12;

    /// <summary>Whether a row is none: it has one cell with text, or a cell as long as a page.</summary>
    public static bool IsLayout(IReadOnlyList<List<string>> cells)
    {
        var filled = Filled(cells);
        return filled.Length == 1 || Array.Exists(filled, cell => cell.Count > MostLines && cell != filled[^1]);
    }

    /// <summary>
    /// One line with a tab between cells, the lines of a cell parted by spaces. Where only the last cell has lines, they follow
    /// one another.
    /// </summary>
    public static IEnumerable<string> Lines(IReadOnlyList<List<string>> cells)
    {
        if (Filled(cells).Length == 0)
        {
            return [];
        }

        var last = cells[^1];
        return cells.SkipLast(1).All(static cell => cell.Count <= 1) && last.Count > 1
            ? [Joined([.. cells.SkipLast(1), last[..1]]), .. last.Skip(1)]
            : [Joined(cells)];
    }

    private static List<string>[] Filled(IReadOnlyList<List<string>> cells) => [.. cells.Where(cell => cell.Exists(line => line.Length > 0))];

    private static string Joined(IReadOnlyList<List<string>> cells) =>
        string.Join('\t', cells.Select(static cell => string.Join(' ', cell.Where(static line => line.Length > 0)))).TrimEnd('\t');
}
