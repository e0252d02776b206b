using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>編・章・節・款・目の章名.</summary>
internal static partial class DivisionHeading
{
    /// <summary>A division's heading.</summary>
    /// <param name="NumberLength">Units that the number takes, from the start of the line.</param>
    /// <param name="Number">Its value.</param>
    /// <param name="Level">編, 章, 節, 款 or 目.</param>
    /// <param name="Words">Where the heading's words stand; empty where the number stands alone.</param>
    public readonly record struct Match(int NumberLength, int Number, DivisionLevel Level, TextSpan Words);

    /// <summary>Reads a folded line; null for a reference such as <c>第2章の規定</c>.</summary>
    public static Match? Read(string folded)
    {
        var match = folded.Length is > 0 and <= 60 && folded[0] == '第' ? Pattern().Match(folded) : System.Text.RegularExpressions.Match.Empty;
        if (!match.Success || !ArticleHeading.TryNumber(match.Groups["n"].Value, out var number))
        {
            return null;
        }

        var level = match.Groups["level"].Value switch
        {
            "編" => DivisionLevel.Hen,
            "章" => DivisionLevel.Sho,
            "節" => DivisionLevel.Setsu,
            "款" => DivisionLevel.Kan,
            _ => DivisionLevel.Moku,
        };
        var words = match.Groups["words"];
        return new Match(match.Groups["number"].Length, number, level, new TextSpan(words.Index, words.Index + words.Length));
    }

    // 第1章 総則 · 第 6 章 成果の取扱い・知的財産権 · 第二節　定義 · 第3節
    [GeneratedRegex($@"\A(?<number>第 {{0,2}}(?<n>[{KanjiNumber.CharacterClass}](?: ?[{KanjiNumber.CharacterClass}]){{0,3}}) {{0,2}}(?<level>[編章節款]|目(?![的標次録])))(?:\s+|\z|(?=[^\sのにをは、及又並から第]))(?<words>[^。、]*(?:、[^。、]{{1,15}}){{0,4}})\z")]
    private static partial Regex Pattern();
}
