using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ContractBot.Answering.Deadlines;
using ContractBot.Resources;

namespace ContractBot.Calendars;

/// <summary>Deadlines as an iCalendar feed (RFC 5545): one all-day event for each that has a date.</summary>
/// <remarks>
/// An event's UID follows from the place and the words of its deadline, so that it stays when other deadlines come or go, and when renewal moves the
/// date; then its SEQUENCE grows with the date, and calendars move the event instead of adding one. DTSTAMP is the beginning of the day asked for:
/// the feed of one day is the same each time.
/// </remarks>
internal static class DeadlineFeed
{
    /// <summary>The feed's media type.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    // A month to decide, a week to send.
    private static readonly int[] AlarmDays = [30, 7];

    private static readonly DateOnly SequenceStart = new(2000, 1, 1);

    /// <summary>The feed of <paramref name="deadlines"/> as of <paramref name="asOf"/>.</summary>
    public static string Write(IEnumerable<DeadlineEntry> deadlines, DateOnly asOf)
    {
        var lines = new CalendarLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.AddText("PRODID", "-//ContractBot//Deadlines//JA");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.Add("METHOD", "PUBLISH");
        lines.AddText("X-WR-CALNAME", Texts.CalendarName);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var deadline in deadlines)
        {
            var identity = Identity(deadline);
            var twin = seen.GetValueOrDefault(identity);
            seen[identity] = twin + 1;
            if (deadline.Date is { } date)
            {
                WriteEvent(lines, deadline, date, asOf, Uid(identity, twin));
            }
        }

        lines.Add("END", "VCALENDAR");
        return lines.ToString();
    }

    private static void WriteEvent(CalendarLines lines, DeadlineEntry deadline, DateOnly date, DateOnly asOf, string uid)
    {
        var summary = Say.With(Texts.CalendarSummary, DateKinds.Name(deadline.Kind), deadline.Citation.Title);
        lines.Add("BEGIN", "VEVENT");
        lines.Add("UID", uid);
        lines.Add("DTSTAMP", Day(asOf) + "T000000Z");
        lines.Add("SEQUENCE", Math.Max(0, date.DayNumber - SequenceStart.DayNumber).ToString(CultureInfo.InvariantCulture));
        lines.Add("DTSTART;VALUE=DATE", Day(date));
        if (date < DateOnly.MaxValue)
        {
            lines.Add("DTEND;VALUE=DATE", Day(date.AddDays(1)));
        }

        lines.AddText("SUMMARY", summary);
        lines.AddText("DESCRIPTION", string.Join('\n', deadline.Assumptions.Prepend(deadline.Citation.Quote).Prepend(Place(deadline))));
        lines.Add("URL", deadline.Citation.Url.AbsoluteUri);
        lines.AddText("CATEGORIES", DateKinds.Name(deadline.Kind));
        lines.Add("TRANSP", "TRANSPARENT");
        if (date >= asOf)
        {
            foreach (var days in AlarmDays)
            {
                lines.Add("BEGIN", "VALARM");
                lines.Add("ACTION", "DISPLAY");
                lines.Add("TRIGGER", $"-P{days}D");
                lines.AddText("DESCRIPTION", summary);
                lines.Add("END", "VALARM");
            }
        }

        lines.Add("END", "VEVENT");
    }

    private static string Place(DeadlineEntry deadline) => $"{deadline.Citation.Title} {deadline.Citation.Locator}";

    /// <summary>Names <paramref name="deadline"/> by its place and words: the URL carries a seal that changes, the place in it does not.</summary>
    internal static string Identity(DeadlineEntry deadline) =>
        string.Join('\n', deadline.Agreement, deadline.Citation.Url.Fragment, deadline.Citation.Locator, deadline.Citation.Variant, deadline.Kind, deadline.Rule);

    private static string Uid(string identity, int twin) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{identity}\n{twin}")).AsSpan(0, 16)) + "@contractbot";

    private static string Day(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
