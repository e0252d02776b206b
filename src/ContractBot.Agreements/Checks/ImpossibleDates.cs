using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>あり得ない日付: days that no calendar has (令和7年2月30日), and years of an era after its end (平成40年) or before its beginning (令和元年3月1日).</summary>
internal static partial class ImpossibleDates
{
    private const string Eras = "明治|大正|昭和|平成|令和";

    // Before that, agreements do not go; and 大正15年12月25日 is the same day as 昭和元年12月25日.
    private static readonly DateOnly Earliest = new(1930, 1, 1);

    /// <summary>The defects.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        var dates = JapaneseDate.FindAll(text.Agreement.Text).ToList();
        return dates.SelectMany(date => OfEra(text, date)).Concat(OfYears(text, dates)).Concat(OfDays(text));
    }

    private static IEnumerable<Defect> OfEra(CheckedText text, WrittenDate date)
    {
        var printed = date.Span.Slice(text.Agreement.Text);
        var proper = JapaneseDate.Format(date.Date);
        if (EraAtStart().Match(printed) is { Success: true, Value: var era } && date.Date >= Earliest && !proper.StartsWith(era, StringComparison.Ordinal))
        {
            yield return text.At(IsLater(proper, era) ? Finding.EraOver : Finding.EraNotBegun, date.Span, printed, era, proper);
        }
    }

    /// <summary>Years without a day: 平成40年度.</summary>
    private static IEnumerable<Defect> OfYears(CheckedText text, List<WrittenDate> dates)
    {
        foreach (Match match in EraYear().Matches(text.Folded))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            var era = match.Groups["era"].Value;
            if (KanjiNumber.TryParse(match.Groups["year"].Value, out var year) && year > LastYearOf(era) && year < 100 && !dates.Exists(d => d.Span.Contains(span)))
            {
                var proper = JapaneseDate.Format(new DateOnly(year + (era == "平成" ? 1988 : 1925), 12, 31));
                yield return text.At(Finding.EraOver, span, span.Slice(text.Agreement.Text), era, proper[..(proper.IndexOf('年', StringComparison.Ordinal) + 1)]);
            }
        }
    }

    private static IEnumerable<Defect> OfDays(CheckedText text)
    {
        foreach (Match match in Day().Matches(text.Folded))
        {
            if (!KanjiNumber.TryParse(match.Groups["month"].Value, out var month) || !KanjiNumber.TryParse(match.Groups["day"].Value, out var day)
                || match.Groups["month"].Value.Contains('〇', StringComparison.Ordinal) || match.Groups["day"].Value[0] == '〇')
            {
                continue;
            }

            if (month is < 1 or > 12 || day < 1 || day > DaysIn(match, month) || IsWesternAfterEra(match))
            {
                var span = new TextSpan(match.Index, match.Index + match.Length);
                yield return text.At(Finding.NoSuchDay, span, span.Slice(text.Agreement.Text));
            }
        }
    }

    private static int DaysIn(Match match, int month)
    {
        // Without its year, 29 February is possible.
        const int LeapYear = 2024;
        var year = LeapYear;
        if (match.Groups["year"] is { Success: true, Value: var words } && (words == "元" || KanjiNumber.TryParse(words, out year)))
        {
            year = match.Groups["era"].Value switch
            {
                "令和" => (words == "元" ? 1 : year) + 2018,
                "平成" => (words == "元" ? 1 : year) + 1988,
                "昭和" => (words == "元" ? 1 : year) + 1925,
                "" => year,
                _ => LeapYear,
            };
        }

        return DateTime.DaysInMonth(year is < 1 or > 9999 ? LeapYear : year, month);
    }

    private static bool IsWesternAfterEra(Match match) =>
        match.Groups["era"].Success && KanjiNumber.TryParse(match.Groups["year"].Value, out var year) && year > 99;

    private static int LastYearOf(string era) => era == "平成" ? 31 : 64;

    private static bool IsLater(string proper, string era) =>
        Eras.IndexOf(proper[..2], StringComparison.Ordinal) > Eras.IndexOf(era, StringComparison.Ordinal);

    [GeneratedRegex($@"\A(?:{Eras})")]
    private static partial Regex EraAtStart();

    // 平成40年 · 平成 32 年度
    [GeneratedRegex(@"(?<era>平成|昭和)\s{0,3}(?<year>[0-9]{1,2}|[一二三四五六七八九十]{1,4})\s{0,3}年")]
    private static partial Regex EraYear();

    // 令和7年2月30日 · 2月30日 · 2025年13月1日
    [GeneratedRegex($@"(?:(?:(?<era>{Eras})\s{{0,3}})?(?<year>元|[{KanjiNumber.CharacterClass}]{{1,8}})\s{{0,3}}年(?:\([^()\n]{{1,12}}\))?\s{{0,3}})?(?<![{KanjiNumber.CharacterClass}か箇ヶケカ.,/])(?<month>[{KanjiNumber.CharacterClass}]{{1,4}})\s{{0,3}}月\s{{0,3}}(?<day>[{KanjiNumber.CharacterClass}]{{1,4}})\s{{0,3}}日(?!間|以内|前|以上)")]
    private static partial Regex Day();
}
