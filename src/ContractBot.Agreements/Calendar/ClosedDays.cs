namespace ContractBot.Agreements.Calendar;

/// <summary>Days on which business is not done.</summary>
/// <remarks>
/// Where the last day of a period is a Sunday, a holiday or another day off on which it is the custom to do no business, the Civil Code (142条) lets the
/// period end on the next day. Public offices are closed on Saturdays, Sundays, holidays and from 29 December to 3 January
/// (行政機関の休日に関する法律1条1項, 地方自治法4条の2). Whether 142条 holds for a date that the parties themselves wrote, and which custom they keep on
/// Saturdays, the text does not decide: a date is never moved here, only the next open day is named beside it.
/// </remarks>
public static class ClosedDays
{
    /// <summary>Whether <paramref name="day"/> is a Sunday or a holiday, on which 142条 holds whatever the custom.</summary>
    public static bool IsSundayOrHoliday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday || NationalHolidays.IsHoliday(day);

    /// <summary>Whether public offices are closed on <paramref name="day"/>.</summary>
    public static bool IsOfficeClosed(DateOnly day) =>
        day.DayOfWeek == DayOfWeek.Saturday || IsSundayOrHoliday(day) || (day.Month == 12 && day.Day >= 29) || (day.Month == 1 && day.Day <= 3);

    /// <summary>Whether <paramref name="day"/> is a business day where the text does not say which days are: one on which public offices are open.</summary>
    public static bool IsBusinessDay(DateOnly day) => !IsOfficeClosed(day);

    /// <summary>The first open day after <paramref name="day"/>; null past the calendar's end.</summary>
    public static DateOnly? NextOpen(DateOnly day) => Open(day, 1);

    /// <summary>The last open day before <paramref name="day"/>; null before the calendar's beginning.</summary>
    public static DateOnly? LastOpen(DateOnly day) => Open(day, -1);

    private static DateOnly? Open(DateOnly day, int step)
    {
        var next = PeriodArithmetic.DaysLater(day, step);
        while (next is { } candidate && IsOfficeClosed(candidate))
        {
            next = PeriodArithmetic.DaysLater(candidate, step);
        }

        return next;
    }
}
