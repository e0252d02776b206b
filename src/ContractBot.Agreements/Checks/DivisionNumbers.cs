using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>章・節の番号: numbers of chapters and sections that stand twice or are left out.</summary>
internal static partial class DivisionNumbers
{
    /// <summary>The defects; within each chapter the sections count anew.</summary>
    public static IEnumerable<Defect> Find(CheckedText text) => text.Agreement.Parts.SelectMany(part => Among(text, part.Divisions).Concat(Repeated(text, part)));

    /// <summary>A heading whose number was there before opens no division, so it is looked for at the starts of lines between the articles.</summary>
    private static IEnumerable<Defect> Repeated(CheckedText text, Part part)
    {
        if (part.Divisions is not [{ NumberText.Length: > 0 } first, ..] || part.AllArticles().FirstOrDefault() is not { } article)
        {
            yield break;
        }

        foreach (Match line in Line().Matches(text.Folded[..part.Span.End], article.Span.Start))
        {
            if (line.Groups["level"].Value[0] == first.NumberText[^1]
                && KanjiNumber.TryParse(line.Groups["n"].Value, out var number)
                && part.Divisions.Any(d => d.Number == number && d.Level == first.Level && d.HeadingSpan.Start < line.Index)
                && !part.Divisions.Any(d => d.HeadingSpan.Start == line.Index))
            {
                yield return text.At(Finding.RepeatedDivision, new TextSpan(line.Index, line.Index + line.Length), line.Groups["number"].Value);
            }
        }
    }

    // A heading that was not taken for one is not missing.
    private static bool IsPrinted(CheckedText text, Division after, int number) =>
        Heading().Matches(text.Folded).Any(m => m.Groups["level"].Value[0] == after.NumberText[^1] && KanjiNumber.TryParse(m.Groups["n"].Value, out var printed) && printed == number);

    // 第4章　就業時間、休憩時間
    [GeneratedRegex($@"第\s*(?<n>[{KanjiNumber.CharacterClass}]+)\s*(?<level>[編章節款])(?=\s*[^\s\p{{IsHiragana}}、。・])")]
    private static partial Regex Heading();

    // 第3章 雑則
    [GeneratedRegex($@"(?<=\n)(?<number>第\s?(?<n>[{KanjiNumber.CharacterClass}]{{1,4}})\s?(?<level>[編章節款]))[ \t]+[^\s、。][^\n、。]{{0,30}}(?=\n)")]
    private static partial Regex Line();

    private static IEnumerable<Defect> Among(CheckedText text, ImmutableArray<Division> divisions)
    {
        for (var i = 0; i < divisions.Length; i++)
        {
            var division = divisions[i];
            var before = divisions.Take(i).LastOrDefault(d => d.Level == division.Level);
            if (before is { NumberText.Length: > 0 } && division.NumberText.Length > 0 && division.Number > before.Number + 1 && !IsPrinted(text, division, before.Number + 1))
            {
                yield return text.At(Finding.MissingDivision, division.HeadingSpan, before.NumberText, division.NumberText);
            }

            foreach (var inner in Among(text, division.Divisions))
            {
                yield return inner;
            }
        }
    }
}
