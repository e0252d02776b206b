using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Parsing;

/// <summary>Markdown's marks around text: bullets, headings, quotation, bold, the bars of tables. They are layout.</summary>
internal static partial class MarkdownMarks
{
    /// <summary>Length of the marks at the start of <paramref name="line"/>, which has no leading white space.</summary>
    /// <param name="line">One line.</param>
    /// <param name="bulleted">Whether a bullet is among them.</param>
    /// <param name="heading">Whether a heading's mark is among them.</param>
    public static int PrefixLength(string line, out bool bulleted, out bool heading)
    {
        var match = Prefix().Match(line);
        bulleted = match.Groups["bullet"].Success;
        heading = match.Groups["heading"].Success;
        return match.Length;
    }

    /// <summary>Whether the line is a rule, a fence or a comment and holds no text.</summary>
    public static bool IsRule(string line) => Rule().IsMatch(line);

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

    // "- 2 甲は" · "- - ア" · "* （１）" · "## 第1条" · "##第1条" · "> 前項"
    [GeneratedRegex(@"\A(?:(?<bullet>[-*+])[ \t\u3000]+|(?<heading>#{1,6})(?:[ \t\u3000]+|(?=[^\s#!0-9a-zA-Z]))|>[ \t\u3000]*)*")]
    private static partial Regex Prefix();

    // "---" · "|---|:--:|" · "***" · "* * *" · "=====" · "```" · "<!-- page 2 -->"
    [GeneratedRegex(@"\A(?:(?:[-*=─━―][ \t]*){3,}|```\w*|<!--.*-->|\|(?:[ \t]*:?-{2,}:?[ \t]*\|)+)\z")]
    private static partial Regex Rule();
}
