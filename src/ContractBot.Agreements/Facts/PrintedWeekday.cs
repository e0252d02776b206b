using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Facts;

/// <summary>曜日: the weekday printed behind a date, <c>令和8年3月31日（月）</c>.</summary>
internal static partial class PrintedWeekday
{
    private const int Reach = 16;

    /// <summary>The weekday behind the date, where it is another than the date's; with where the words end.</summary>
    /// <param name="text">The agreement's text.</param>
    /// <param name="end">Where the date ends.</param>
    /// <param name="day">The day that it states; null where it states none.</param>
    public static (string? Wrong, int End) Behind(string text, int end, DateOnly? day)
    {
        // The date may be followed by まで, before or after the bracket.
        var match = Aside().Match(text, end, Math.Min(Reach, text.Length - end));
        if (!match.Success)
        {
            return (null, end);
        }

        var printed = match.Groups["day"].Value;
        return (day is { } d && "日月火水木金土"[(int)d.DayOfWeek] != printed[0] ? printed : null, match.Index + match.Length);
    }

    // （月） · (火曜日)
    [GeneratedRegex(@"\G(?:まで)?\s*[(（]\s*(?<day>[日月火水木金土])(?:曜日?)?\s*[)）]")]
    private static partial Regex Aside();
}
