using System.Globalization;
using System.Text.RegularExpressions;

namespace ContractBot.Text;

/// <summary>
/// Dates in figures alone: <c>2025-04-01</c>, <c>2025/4/1</c>, <c>2025.4.1</c>, and with an era's letter <c>R7.4.1</c> or name
/// <c>令和7.4.1</c>. Words of an agreement may hold figures in this form that are no date (versions, places in a list), so this reads one
/// text whole and looks for none.
/// </summary>
public static partial class NumericDate
{
    /// <summary>Whether <paramref name="text"/> has the form of such a date, possible or not.</summary>
    public static bool IsForm(string text) => Form().IsMatch(Widths.ToHalfWidth(text));

    /// <summary>The day that <paramref name="text"/> states whole, in either width; null where it has another form or is no day of the calendar.</summary>
    public static DateOnly? Read(string text)
    {
        var match = Form().Match(Widths.ToHalfWidth(text));
        if (!match.Success)
        {
            return null;
        }

        var (year, month, day) = (match.Groups["year"].Value, match.Groups["month"].Value, match.Groups["day"].Value);
        if (match.Groups["era"] is not { Success: true, Value: var era })
        {
            return DateOnly.TryParseExact(
                $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : null;
        }

        var name = era.ToUpperInvariant() switch { "M" => "明治", "T" => "大正", "S" => "昭和", "H" => "平成", "R" => "令和", _ => era };
        return JapaneseDate.FindAll($"{name}{year}年{month}月{day}日").Select(d => (DateOnly?)d.Date).FirstOrDefault();
    }

    // 2025-04-01 · 2025/4/1 · 2025.4.1 · R7.4.1 · 令和7/4/1 · H31-4-1 · R元.5.1; one kind of mark between both
    [GeneratedRegex(@"\A(?:(?<era>[MTSHRmtshr]|明治|大正|昭和|平成|令和)\s?(?<year>元|[0-9]{1,2})|(?<year>[12][0-9]{3}))(?<mark>[-/.])(?<month>[0-9]{1,2})\k<mark>(?<day>[0-9]{1,2})\z")]
    private static partial Regex Form();
}
