namespace ContractBot.Agreements.Reading.Html;

/// <summary>Guards against pages whose elements are nested without end, which would take a parser's time and stack.</summary>
internal static class ElementDepth
{
    private const int Deepest = 2000;

    // Elements that never have an end tag, or often lack it without nesting.
    private static readonly HashSet<string> Endless = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "rp", "rt", "rb", "html", "head", "body", "colgroup",
    };

    /// <summary>Whether at some place more than 2,000 elements stand open, counted by start and end tags alone.</summary>
    public static bool IsAbsurd(string html)
    {
        var depth = 0;
        for (var i = html.IndexOf('<'); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            var ends = html[i + 1] == '/';
            var start = ends ? i + 2 : i + 1;
            var end = start;
            while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
            {
                end++;
            }

            if (end == start || Endless.Contains(html[start..end]))
            {
                continue;
            }

            depth = ends ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }
}
