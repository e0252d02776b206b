using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Parsing;

/// <summary>Markdown's marks around text: bullets, headings, quotation, bold, the bars of tables. They are layout.</summary>
internal static partial class MarkdownMarks
{
    private const int LongestComment = 10_000;

    /// <summary>Length of the marks at the start of <paramref name="line"/>, which has no leading white space.</summary>
    /// <param name="line">One line.</param>
    /// <param name="bulleted">Whether a bullet is among them.</param>
    /// <param name="heading">The heading's level, from 1; 0 where no heading's mark is among them.</param>
    public static int PrefixLength(string line, out bool bulleted, out int heading)
    {
        var match = Prefix().Match(line);
        bulleted = match.Groups["bullet"].Success;
        heading = match.Groups["heading"].Length;
        return match.Length;
    }

    /// <summary>Whether the line is a rule, a fence or a comment and holds no text.</summary>
    public static bool IsRule(string line) => Rule().IsMatch(line);

    /// <summary>Length of the line breaks written as HTML at the end of <paramref name="line"/>.</summary>
    public static int BreakLength(string line) => line.EndsWith('>') ? Break().Match(line).Length : 0;

    /// <summary>Where the comment that starts at <paramref name="start"/> ends, if it is all that stands on its lines; -1 where none starts there or it is not closed.</summary>
    public static int CommentEnd(string text, int start)
    {
        if (string.CompareOrdinal(text, start, "<!--", 0, 4) != 0 || text.IndexOf("-->", start, Math.Min(LongestComment, text.Length - start), StringComparison.Ordinal) is not (>= 0 and var close))
        {
            return -1;
        }

        var end = close + 3;
        while (end < text.Length && text[end] is ' ' or '\t' or '\u3000')
        {
            end++;
        }

        return end == text.Length || text[end] is '\n' or '\r' ? end : -1;
    }

    /// <summary>Whether the line is a table's row, with a bar at either end.</summary>
    public static bool IsTableRow(string line) => line.Length > 2 && line[0] == '|' && line[^1] == '|';

    /// <summary>Offsets of the <c>**</c> pairs that make part of <paramref name="line"/> bold, each two units long, in order.</summary>
    public static IReadOnlyList<int> BoldMarks(string line)
    {
        var marks = new List<int>();
        var open = -1;
        for (var i = 0; i + 1 < line.Length; i++)
        {
            if (line[i] != '*' || line[i + 1] != '*')
            {
                continue;
            }

            if (open < 0)
            {
                open = i;
            }
            else if (i > open + 2)
            {
                marks.Add(open);
                marks.Add(i);
                open = -1;
            }

            i++;
        }

        return marks;
    }

    /// <summary>Offsets of the other marks within <paramref name="line"/> that are layout: those of links, pictures, emphasis and HTML's tags.</summary>
    public static IEnumerable<int> InlineMarks(string line)
    {
        if (line.AsSpan().IndexOfAny("<[*`\\") < 0)
        {
            return [];
        }

        return Inline().Matches(line).SelectMany(match =>
        {
            var words = match.Groups["words"];
            return Enumerable.Range(match.Index, match.Length).Where(i => !words.Success || i < words.Index || i >= words.Index + words.Length);
        });
    }

    private const string Tags = "a|abbr|b|big|br|center|code|dd|del|details|div|dl|dt|em|font|footer|h[1-6]|header|hr|i|img|ins|kbd|li|main|mark|nav|ol|p|s|section|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul";

    // [別紙](./betsu.md) · ![印](seal.png) · *強調* · `コード` · <span style="…">甲</span> · 1\.
    [GeneratedRegex($@"!\[[^\[\]]*\]\([^()\s]+\)|\[(?<words>[^\[\]]+)\]\((?:#|https?:|mailto:|\.{{0,2}}/|[\w\-]+[./#])[^()\s]*(?:\s""[^""]*"")?\)|(?<!\*)\*(?=[^\s*0-9])(?<words>[^*]+)(?<=[^\s*])\*(?!\*)|`(?<words>[^`]+)`|</?(?:{Tags})(?:\s[^<>]*)?/?>|\\(?=[.\-*_#\[\]()>|])", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    // "- 2 甲は" · "- - ア" · "* （１）" · "## 第1条" · "##第1条" · "> 前項"
    [GeneratedRegex(@"\A(?:(?<bullet>[-*+])[ \t\u3000]+|(?<heading>#{1,6})(?:[ \t\u3000]+|(?=[^\s#!0-9a-zA-Z]))|>[ \t\u3000]*)*")]
    private static partial Regex Prefix();

    // "…行うこと。<br>" · "…<br />"
    [GeneratedRegex(@"(?:\s*<br ?/?>)+\z", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    // "---" · "|---|:--:|" · "***" · "* * *" · "=====" · "```" · "<!-- page 2 -->" · "{% extends 'base.html' %}{% block content %}" · "<div align=center>"
    [GeneratedRegex($@"\A(?:(?:</?(?:{Tags})(?:\s[^<>]*)?/?>\s*)+|(?:[-*=─━―][ \t]*){{3,}}|```\w*|<!--.*-->|(?:\{{%[^%]*%\}}\s*)+|\|(?:[ \t]*:?-{{2,}}:?[ \t]*\|)+)\z")]
    private static partial Regex Rule();
}
