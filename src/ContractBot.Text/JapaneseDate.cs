using System.Text.RegularExpressions;

namespace ContractBot.Text;

/// <summary>A date found in a text, with the words that state it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Span">Where it stands in the text that was searched.</param>
public readonly record struct WrittenDate(DateOnly Date, TextSpan Span);

/// <summary>Dates as Japanese documents write them: an era's year (<c>令和７年１月２８日</c>, <c>平成元年5月1日</c>) or a Western year (<c>2025年1月28日</c>).</summary>
/// <remarks>Eras begin as their cabinet orders say: 明治 1868, 大正 1912, 昭和 1926, 平成 1989, 令和 2019 (year 1 is 元年).</remarks>
public static partial class JapaneseDate
{
    private static readonly (string Name, int YearZero)[] Eras =
        [("明治", 1867), ("大正", 1911), ("昭和", 1925), ("平成", 1988), ("令和", 2018)];

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

    /// <summary>The Japanese calendar's form of <paramref name="date"/>, such as <c>令和7年1月28日</c>; the Western form before 1868.</summary>
    public static string Format(DateOnly date)
    {
        (string Name, int YearZero) era = date switch
        {
            _ when date >= new DateOnly(2019, 5, 1) => Eras[4],
            _ when date >= new DateOnly(1989, 1, 8) => Eras[3],
            _ when date >= new DateOnly(1926, 12, 25) => Eras[2],
            _ when date >= new DateOnly(1912, 7, 30) => Eras[1],
            _ when date >= new DateOnly(1868, 1, 25) => Eras[0],
            _ => ("", 0),
        };
        var year = date.Year - era.YearZero;
        return $"{era.Name}{(year == 1 && era.YearZero > 0 ? "元" : year)}年{date.Month}月{date.Day}日";
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

        var era = match.Groups["era"].Value;
        if (era.Length > 0)
        {
            year += Eras.First(e => e.Name == era).YearZero;
        }
        else if (year < 1000)
        {
            return null;
        }

        return year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    // 令和７年１月２８日 · 令和 8 年 2 月 10 日 · 平成元年五月一日 · 2025年1月28日
    [GeneratedRegex($@"(?<era>明治|大正|昭和|平成|令和)?[ \u3000]*(?<year>元|[{KanjiNumber.CharacterClass}]+)[ \u3000]*年[ \u3000]*(?<month>[{KanjiNumber.CharacterClass}]+)[ \u3000]*月[ \u3000]*(?<day>[{KanjiNumber.CharacterClass}]+)[ \u3000]*日")]
    private static partial Regex DatePattern();
}
