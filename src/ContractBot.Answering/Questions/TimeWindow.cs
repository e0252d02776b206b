using System.Text.RegularExpressions;
using ContractBot.Agreements.Calendar;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>A stretch of days that a question names: 来月 · 来年3月まで · 年度末まで · 今後3か月以内.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null where it has none.</param>
/// <param name="Span">Where the question says so.</param>
/// <param name="IsLength">Whether it is a length of time, which provisions state as well (30日以内), and not said to run from today.</param>
internal sealed partial record TimeWindow(DateOnly From, DateOnly? Until, TextSpan Span, bool IsLength)
{
    // Beyond a hundred years there is nothing to look for.
    private const int MostDays = 36_500;
    private const int LastYear = 9_000;

    /// <summary>The first that <paramref name="folded"/> names, as said on <paramref name="asOf"/>; null where it names none.</summary>
    public static TimeWindow? Find(string folded, DateOnly asOf)
    {
        if (LengthPattern().Match(folded) is { Success: true } length && Later(asOf, length) is { } end)
        {
            return new TimeWindow(asOf, end, SpanOf(length), !length.Groups["now"].Success);
        }

        if (NamedPattern().Match(folded) is { Success: true } named)
        {
            var (from, until) = Named(named.Groups["when"].Value, asOf);
            return Limited(from, until, named, asOf);
        }

        return MonthPattern().Match(folded) is { Success: true } month && MonthOf(month, asOf) is var (first, last)
            ? Limited(first, last, month, asOf)
            : null;
    }

    private static TextSpan SpanOf(Match match) => new(match.Index, match.Index + match.Length);

    // 来年3月まで begins today, 来年3月以降 does not end.
    private static TimeWindow Limited(DateOnly from, DateOnly until, Match match, DateOnly asOf) => match.Groups["limit"].Value switch
    {
        "まで" or "迄" => new TimeWindow(asOf, until, SpanOf(match), false),
        "以降" or "より後" => new TimeWindow(from, null, SpanOf(match), false),
        _ => new TimeWindow(from < asOf && until >= asOf ? asOf : from, until, SpanOf(match), false),
    };

    private static DateOnly? Later(DateOnly asOf, Match match)
    {
        if (match.Groups["half"].Success)
        {
            return asOf.AddMonths(6);
        }

        return !KanjiNumber.TryParse(match.Groups["n"].Value, out var count) || count is < 1 or > MostDays ? null : match.Groups["unit"].Value switch
        {
            "日" => asOf.AddDays(count),
            "週間" => asOf.AddDays(7 * Math.Min(count, MostDays / 7)),
            "年" => asOf.AddYears(Math.Min(count, 100)),
            _ => asOf.AddMonths(Math.Min(count, 1_200)),
        };
    }

    private static (DateOnly From, DateOnly Until) Named(string when, DateOnly asOf)
    {
        var month = new DateOnly(asOf.Year, asOf.Month, 1);
        var monday = asOf.AddDays(-(((int)asOf.DayOfWeek + 6) % 7));
        var year = FiscalYear.Of(asOf);
        return when switch
        {
            "今日" or "本日" => (asOf, asOf),
            "明日" => (asOf.AddDays(1), asOf.AddDays(1)),
            "今週" => (asOf, monday.AddDays(6)),
            "来週" => (monday.AddDays(7), monday.AddDays(13)),
            "今月" => (asOf, EndOf(month)),
            "来月" => (month.AddMonths(1), EndOf(month.AddMonths(1))),
            "再来月" => (month.AddMonths(2), EndOf(month.AddMonths(2))),
            "年内" or "年末" or "今年" => (asOf, new DateOnly(asOf.Year, 12, 31)),
            "来年" => (new DateOnly(asOf.Year + 1, 1, 1), new DateOnly(asOf.Year + 1, 12, 31)),
            "再来年" => (new DateOnly(asOf.Year + 2, 1, 1), new DateOnly(asOf.Year + 2, 12, 31)),
            "来年度" => (year.LastDay.AddDays(1), year.LastDay.AddYears(1)),
            "再来年度" => (year.LastDay.AddYears(1).AddDays(1), year.LastDay.AddYears(2)),
            _ => (asOf, year.LastDay),
        };
    }

    private static (DateOnly From, DateOnly Until)? MonthOf(Match match, DateOnly asOf)
    {
        int? month = match.Groups["month"].Success ? KanjiNumber.TryParse(match.Groups["month"].Value, out var m) && m is >= 1 and <= 12 ? m : 0 : null;
        if (month == 0 || YearOf(match, asOf, month) is not { } year || year is < 1 or > LastYear)
        {
            return null;
        }

        if (month is null)
        {
            return match.Groups["fiscal"].Success
                ? (new DateOnly(year, 4, 1), new DateOnly(year + 1, 3, 31))
                : (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        }

        var first = new DateOnly(year, month.Value, 1);
        if (!match.Groups["day"].Success)
        {
            return (first, EndOf(first));
        }

        return KanjiNumber.TryParse(match.Groups["day"].Value, out var day) && day >= 1 && day <= EndOf(first).Day
            ? (first.AddDays(day - 1), first.AddDays(day - 1))
            : null;
    }

    // 3月 alone is the next one.
    private static int? YearOf(Match match, DateOnly asOf, int? month)
    {
        if (match.Groups["year"].Success)
        {
            return !KanjiNumber.TryParse(match.Groups["year"].Value, out var year) ? null
                : match.Groups["era"].Success ? year + 2018
                : year > 1900 ? year
                : null;
        }

        return match.Groups["rel"].Value switch
        {
            "今年" or "本年" => asOf.Year,
            "来年" or "翌年" => asOf.Year + 1,
            "再来年" => asOf.Year + 2,
            _ => month is { } m ? asOf.Year + (m < asOf.Month ? 1 : 0) : null,
        };
    }

    private static DateOnly EndOf(DateOnly first) => first.AddMonths(1).AddDays(-1);

    // 今後3か月以内 · 30日以内 · 半年以内 · 向こう半年 · あと2週間で
    [GeneratedRegex($"(?<now>今後|これから|今から|あと|向こう|この先)?の?(?:(?<n>[{KanjiNumber.CharacterClass}]{{1,5}})(?<unit>日|週間|か月|ヶ月|カ月|ヵ月|ケ月|箇月|年)|(?<half>半年))(?:間?以内|間?の?うち|間?の間|(?(now)間?(?:で|に|の|、|$)|(?!)))")]
    private static partial Regex LengthPattern();

    // 来月 · 今年度中 · 年度末まで. 来年3月 is none of these.
    [GeneratedRegex($"(?<when>今日|本日|明日|今週|再来週|来週|今月|再来月|来月|今年度|再来年度|来年度|年度内|年度末|年内|年末|今年|再来年|来年)(?!の?[{KanjiNumber.CharacterClass}]{{1,2}}月|度)の?(?:中|末|いっぱい|じゅう)*(?<limit>まで|迄|以降|より後)?")]
    private static partial Regex NamedPattern();

    // 来年3月まで · 2027年1月 · 令和9年3月31日 · 3月末まで · 2027年度
    [GeneratedRegex($"(?:(?<rel>今年|本年|再来年|来年|翌年)の?|(?<era>令和)?(?<year>[{KanjiNumber.CharacterClass}]{{1,4}})年の?)?(?<month>[{KanjiNumber.CharacterClass}]{{1,2}})月(?!間|以(?!降)|前|後)(?:(?<day>[{KanjiNumber.CharacterClass}]{{1,2}})日)?の?(?:末日?|中|いっぱい|じゅう)*(?<limit>まで|迄|以降|より後)?|(?<era>令和)?(?<year>[{KanjiNumber.CharacterClass}]{{1,4}})年(?<fiscal>度)?(?!間|以|前|後)(?:中|いっぱい|末)*(?<limit>まで|迄|以降|より後)?(?=に|の|、|切|満|終|期|$)")]
    private static partial Regex MonthPattern();
}
