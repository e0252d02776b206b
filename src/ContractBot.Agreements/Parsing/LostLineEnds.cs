using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>
/// Text whose line ends were lost, as when it is taken from a web page: a long line that holds several headings of articles, each after a space.
/// The spaces before headings and signs and behind full stops are then where its lines ended.
/// </summary>
internal static partial class LostLineEnds
{
    private const int ShortestLine = 200;
    private const int FewestHeadings = 2;

    /// <summary>Where in <paramref name="line"/> the lines ended: offsets of the white space that stands for each line end; empty for a line like any other.</summary>
    public static IReadOnlyList<TextSpan> Find(ReadOnlySpan<char> line)
    {
        if (line.Length < ShortestLine || line.IndexOf('条') < 0)
        {
            return [];
        }

        var folded = Widths.ToHalfWidth(line.ToString());
        return Heading().Count(folded) >= FewestHeadings && AreCounted(folded)
            ? [.. Break().Matches(folded).Select(m => new TextSpan(m.Index, m.Index + m.Length))]
            : [];
    }

    // Each heading's number follows the one before; references do not count on.
    private static bool AreCounted(string folded)
    {
        var last = 0;
        var counted = 0;
        foreach (Match match in Heading().Matches(folded))
        {
            if (ArticleHeading.TryNumber(match.Groups["n"].Value, out var number) && (last == 0 || number == last + 1))
            {
                last = number;
                counted++;
            }
        }

        return counted >= FewestHeadings;
    }

    // 。 (目的) 第1条 甲は · 。 第1条（目的） 甲は
    [GeneratedRegex($@"(?<=[。\s)])(?:[(〔【][^()〔〕【】。]{{1,30}}[)〕】]\s?)?第 ?(?<n>[{KanjiNumber.CharacterClass}]{{1,5}}) ?条(?:の[{KanjiNumber.CharacterClass}]{{1,3}})?(?=[\s(〔【])")]
    private static partial Regex Heading();

    // the space behind a stop · before (目的) 第1条 · before 第1条 · before (1) and ① · before ２ 前項の
    [GeneratedRegex($@"(?:(?<=。)\s+|\s+(?=(?:[(〔【][^()〔〕【】。]{{1,30}}[)〕】]\s?)?第 ?[{KanjiNumber.CharacterClass}]{{1,5}} ?条(?:の[{KanjiNumber.CharacterClass}]{{1,3}})?[\s(〔【])|\s+(?=[2-9]\s(?:前[項条]|第|[甲乙丙]|[^\s。、()]{{1,12}}[はが]))|\s+(?=\([0-9]{{1,2}}\)\s?[^\s、及又]|[①-⑳⑴-⒇]))(?!\z)")]
    private static partial Regex Break();
}
