using System.Text.RegularExpressions;

namespace ContractBot.Text;

/// <summary>A date found in a text, with the words that state it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Span">Where it stands in the text that was searched.</param>
public readonly record struct WrittenDate(DateOnly Date, TextSpan Span);

/// <summary>Dates as Japanese documents write them: an era's year (<c>令和７年１月２８日</c>, <c>平成元年5月1日</c>) or a Western year (<c>2025年1月28日</c>).</summary>
/// <remarks>
/// Eras begin on the days on which their law or cabinet order took effect: 明治 1868-01-25, 大正 1912-07-30, 昭和 1926-12-25, 平成 1989-01-08,
/// 令和 2019-05-01; year 1 is 元年. Before 1873-01-01 (明治6年) Japan counted lunar months (太政官布告第337号), so that no day of
/// 明治1年 to 5年 can be read or written here. A date that names an era past its end (<c>平成35年3月31日</c>, written before 2019) or
/// before its beginning (<c>令和元年4月1日</c>, as fiscal years go) is one that people do write, and is counted on.
/// </remarks>
public static partial class JapaneseDate
{
    private static readonly Era[] Eras =
    [
        new("令和", 2018, new(2019, 5, 1)),
        new("平成", 1988, new(1989, 1, 8)),
        new("昭和", 1925, new(1926, 12, 25)),
        new("大正", 1911, new(1912, 7, 30)),
        new("明治", 1867, SolarCalendar),
    ];

    private static DateOnly SolarCalendar => new(1873, 1, 1);

    /// <summary>All complete and possible dates of <paramref name="text"/> in order; blanks such as <c>令和７年　月　日</c> are not among them.</summary>
    public static IEnumerable<WrittenDate> FindAll(string text)
    {
        foreach (Match match in DatePattern().Matches(text))
        {
            if (TryRead(match) is { } date)
            {
                yield return new WrittenDate(date, new TextSpan(match.Index, match.Index + match.Length));
            }
        }
    }

    /// <summary>The Japanese calendar's form of <paramref name="date"/>, such as <c>令和7年1月28日</c>; the Western form before 1873.</summary>
    public static string Format(DateOnly date)
    {
        var era = Eras.FirstOrDefault(e => date >= e.FirstDay);
        var year = date.Year - (era?.YearZero ?? 0);
        return $"{era?.Name}{(era is not null && year == 1 ? "元" : year)}年{date.Month}月{date.Day}日";
    }

    private static DateOnly? TryRead(Match match)
    {
        var yearText = match.Groups["year"].Value;
        var year = 1;
        if ((yearText != "元" && !KanjiNumber.TryParse(yearText, out year))
            || !KanjiNumber.TryParse(match.Groups["month"].Value, out var month)
            || !KanjiNumber.TryParse(match.Groups["day"].Value, out var day))
        {
            return null;
        }

        if (match.Groups["era"] is { Success: true, Value: var name })
        {
            // 〇 fills a blank: 令和〇年4月1日 is no date. A Western year after an era's name is a slip that must not become 4043.
            if (year is < 1 or > 99)
            {
                return null;
            }

            year += Array.Find(Eras, e => e.Name == name)!.YearZero;
        }
        else if (yearText == "元" || year < 1000)
        {
            return null;
        }

        // 令和7年（2024年）4月1日 contradicts itself.
        if (match.Groups["beside"] is { Success: true, Value: var beside } && KanjiNumber.TryParse(beside, out var western) && western != year)
        {
            return null;
        }

        var possible = year <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return possible && !(match.Groups["era"].Value == "明治" && year < SolarCalendar.Year) ? new DateOnly(year, month, day) : null;
    }

    // 令和７年１月２８日 · 令和 8 年 2 月 10 日 · 平成元年五月一日 · 2025年1月28日 · 令和7年（2025年）1月28日
    // A number starts where its characters start and is never longer than KanjiNumber reads, so that long runs cost no more than their length.
    [GeneratedRegex($@"(?:(?<era>明治|大正|昭和|平成|令和)[ \u3000]*|(?<![{KanjiNumber.CharacterClass}]))(?<year>元|[{KanjiNumber.CharacterClass}]{{1,16}})[ \u3000]*年(?:[(（](?:(?:西暦)?(?<beside>[{KanjiNumber.CharacterClass}]{{4}})年?|[^()（）\n]{{1,12}})[)）])?[ \u3000]*(?<month>[{KanjiNumber.CharacterClass}]{{1,16}})[ \u3000]*月[ \u3000]*(?<day>[{KanjiNumber.CharacterClass}]{{1,16}})[ \u3000]*日")]
    private static partial Regex DatePattern();

    private sealed record Era(string Name, int YearZero, DateOnly FirstDay);
}
