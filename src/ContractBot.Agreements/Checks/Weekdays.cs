using System.Globalization;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>曜日の誤り: a weekday beside a date that falls on another (<c>令和8年3月31日（月）</c>, a Tuesday).</summary>
internal static partial class Weekdays
{
    private const string Names = "日月火水木金土";

    private const int Reach = 32;

    /// <summary>The defects.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        foreach (var (day, span) in Whole(text).Concat(Numeric(text.Folded)))
        {
            if (Beside().Match(text.Folded[span.End..Math.Min(text.Folded.Length, span.End + 12)]) is { Success: true } match
                && Names[(int)day.DayOfWeek] != match.Groups["day"].Value[0])
            {
                var whole = new TextSpan(span.Start, span.End + match.Length);
                yield return text.At(Finding.WrongWeekday, whole, span.Slice(text.Agreement.Text), match.Groups["day"].Value, Names[(int)day.DayOfWeek].ToString());
            }
        }
    }

    /// <summary>Dates with their years, and after each those of the same year: 令和8年8月1日（土）から8月10日（火）まで.</summary>
    private static IEnumerable<WrittenDate> Whole(CheckedText text)
    {
        foreach (var date in JapaneseDate.FindAll(text.Agreement.Text))
        {
            yield return date;
            if (SameYear().Match(text.Folded, date.Span.End, Math.Min(Reach, text.Folded.Length - date.Span.End)) is { Success: true } same
                && int.TryParse(same.Groups["month"].Value, CultureInfo.InvariantCulture, out var month) && int.TryParse(same.Groups["day"].Value, CultureInfo.InvariantCulture, out var day)
                && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(date.Date.Year, month) && (month, day).CompareTo((date.Date.Month, date.Date.Day)) >= 0)
            {
                var written = same.Groups["date"];
                yield return new WrittenDate(new DateOnly(date.Date.Year, month, day), new TextSpan(written.Index, written.Index + written.Length));
            }
        }
    }

    private static IEnumerable<WrittenDate> Numeric(string folded)
    {
        foreach (Match match in NumericDate().Matches(folded))
        {
            if (DateOnly.TryParseExact(match.Value.Replace('.', '/').Replace('-', '/'), "yyyy/M/d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                yield return new WrittenDate(day, new TextSpan(match.Index, match.Index + match.Length));
            }
        }
    }

    // （月） · (火曜日) · （水・祝） · 木曜日
    [GeneratedRegex($@"\A\s*(?:[(\[]\s*(?<day>[{Names}])(?:曜日?)?(?:[・、,･/][^()\]]{{1,4}})?\s*[)\]]|(?<day>[{Names}])曜日)")]
    private static partial Regex Beside();

    // （土）から8月10日 · から同年8月10日
    [GeneratedRegex(@"\G\s*(?:\([^()\n]{1,6}\))?\s*(?:から|より|[~〜―－-]|及び|、|・)\s*(?<date>(?:同年\s*)?(?<month>[0-9]{1,2})\s?月\s?(?<day>[0-9]{1,2})\s?日)")]
    private static partial Regex SameYear();

    // 2026/3/31 · 2026-03-31
    [GeneratedRegex(@"(?<![0-9/.\-])[12][0-9]{3}(?<sign>[/.\-])[0-9]{1,2}\k<sign>[0-9]{1,2}(?![0-9])")]
    private static partial Regex NumericDate();
}
