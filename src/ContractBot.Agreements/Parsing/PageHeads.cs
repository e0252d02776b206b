namespace ContractBot.Agreements.Parsing;

/// <summary>柱: the line at the head of each page of a printed text, which names the agreement once more.</summary>
internal static class PageHeads
{
    private const int Shortest = 4;
    private const int Longest = 60;

    /// <summary>The lines that are such heads: first after a page break, and either the first line of another page too or the end of the title.</summary>
    /// <param name="lines">The content of each line, and whether a page break stands before it.</param>
    public static HashSet<int> Find(IReadOnlyList<(string Content, bool AfterPageBreak)> lines)
    {
        var heads = new List<(int Line, string Words)>();
        var title = "";
        var pageBegins = false;
        for (var i = 0; i < lines.Count; i++)
        {
            pageBegins |= lines[i].AfterPageBreak;
            if (lines[i].Content.Length == 0)
            {
                continue;
            }

            if (title.Length == 0)
            {
                title = Packed(lines[i].Content);
            }
            else if (pageBegins && lines[i].Content.Length is >= Shortest and <= Longest && LineStart.IsPlain(lines[i].Content))
            {
                heads.Add((i, Packed(lines[i].Content)));
            }

            pageBegins = false;
        }

        return [.. heads.Where(head => title.EndsWith(head.Words, StringComparison.Ordinal) || heads.Exists(other => other.Line != head.Line && other.Words == head.Words)).Select(head => head.Line)];
    }

    private static string Packed(string content) => string.Concat(content.Where(unit => !char.IsWhiteSpace(unit)));
}
