using ContractBot.Agreements.Calendar;

namespace ContractBot.Teams.Reminders;

/// <summary>
/// When reminders may be sent: from 9 until 17 o'clock in Japan, on days on which public offices are open
/// (行政機関の休日に関する法律1条1項: not on Saturdays, Sundays, national holidays and from December 29th until January 3rd).
/// </summary>
internal static class BusinessHours
{
    private const int Opening = 9;
    private const int Closing = 17;

    /// <summary>Japan Standard Time; it knows no summer time.</summary>
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);

    /// <summary>The day in Japan at <paramref name="moment"/>.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Japan).DateTime);

    /// <summary>Whether <paramref name="moment"/> lies in business hours.</summary>
    public static bool Contain(DateTimeOffset moment) => moment.ToOffset(Japan).Hour is >= Opening and < Closing && ClosedDays.IsBusinessDay(DayOf(moment));

    /// <summary>
    /// The day on which to remind of <paramref name="date"/>: so many days before, and where that is no business day, the last one before it.
    /// 30 days before 2026-12-28 (Monday) is 2026-11-28, a Saturday: Friday 2026-11-27.
    /// </summary>
    public static DateOnly ReminderDay(DateOnly date, int daysBefore)
    {
        var day = date.DayNumber >= daysBefore ? date.AddDays(-daysBefore) : DateOnly.MinValue;
        return ClosedDays.IsBusinessDay(day) ? day : ClosedDays.LastOpen(day) ?? day;
    }

    /// <summary>The first business day after <paramref name="day"/>; null at the end of time.</summary>
    public static DateOnly? NextDay(DateOnly day) => ClosedDays.NextOpen(day);

    /// <summary>The beginning of the first business day after that of <paramref name="moment"/>; null at the end of time.</summary>
    public static DateTimeOffset? NextOpening(DateTimeOffset moment) =>
        NextDay(DayOf(moment)) is { } next
            ? new DateTimeOffset(next, new TimeOnly(Opening, 0), Japan)
            : null;
}
