namespace ContractBot.Agreements.Calendar;

/// <summary>
/// Counts periods as the Civil Code (民法, 明治29年法律第89号) Book I Chapter 6 does. A period runs to the end of its last day (141条).
/// </summary>
/// <remarks>
/// <list type="bullet">
/// <item>初日不算入 (140条): the day of the event does not count unless the period begins at midnight. From 2025-01-28, one year: the first counted
/// day is 2025-01-29 and the last 2026-01-28. 「から起算して」 and 「翌日から」 name the first counted day itself: the latter begins at midnight.
/// So does a date to come (令和7年4月1日から1年間: 2025-04-01 to 2026-03-31).</item>
/// <item>暦による計算 (143条): weeks, months and years are counted by the calendar. Where the first counted day is the first of a month, the period
/// ends with the last day of a month; else on the day before the corresponding day of the last month, and where that month has no such day,
/// on its last. From 31 January counted, one month ends on 28 February; from 1 February counted, on 28 February; from 29 February 2024
/// counted, one year ends on 28 February 2025.</item>
/// <item>Backward (「N日前まで」「Nか月前まで」) the same rules run the other way (大判昭和6年5月2日): one month before 31 March is 28 February, which has no 31st.</item>
/// </list>
/// </remarks>
public static class PeriodArithmetic
{
    /// <summary>The last day of the period whose first counted day is <paramref name="firstDay"/>; null past the calendar's end (9999).</summary>
    /// <param name="firstDay">The first day that counts.</param>
    /// <param name="period">Its length; at least one of its unit.</param>
    /// <param name="businessDays">Which days are business days; not looked at for other units.</param>
    public static DateOnly? LastDay(DateOnly firstDay, Period period, Func<DateOnly, bool> businessDays) => period.Unit switch
    {
        PeriodUnit.Day => DaysLater(firstDay, period.Count - 1L),
        PeriodUnit.Week => DaysLater(firstDay, (period.Count * 7L) - 1),
        PeriodUnit.BusinessDay => BusinessDayFrom(firstDay, period.Count, 1, businessDays),
        PeriodUnit.Month => LastDayByCalendar(firstDay, period.Count),
        PeriodUnit.Year => LastDayByCalendar(firstDay, period.Count * 12L),
        _ => FiscalYear.Of(firstDay).Later(period.Count - 1)?.LastDay,
    };

    /// <summary>The day that lies <paramref name="period"/> before <paramref name="day"/>: until it ends there is time; null before the calendar's beginning.</summary>
    /// <param name="day">The day counted back from; it does not count itself.</param>
    /// <param name="period">How far back.</param>
    /// <param name="businessDays">Which days are business days; not looked at for other units.</param>
    public static DateOnly? Before(DateOnly day, Period period, Func<DateOnly, bool> businessDays) => period.Unit switch
    {
        PeriodUnit.Day => DaysLater(day, -(long)period.Count),
        PeriodUnit.Week => DaysLater(day, -7L * period.Count),
        PeriodUnit.BusinessDay when period.Count == 0 => day,
        PeriodUnit.BusinessDay => DaysLater(day, -1) is { } before ? BusinessDayFrom(before, period.Count, -1, businessDays) : null,
        PeriodUnit.Month => MonthsLater(day, -(long)period.Count),
        PeriodUnit.Year => MonthsLater(day, -12L * period.Count),
        _ => MonthsLater(day, -12L * period.Count),
    };

    /// <summary>The day so many days later, or earlier; null outside the calendar.</summary>
    public static DateOnly? DaysLater(DateOnly day, long days) =>
        day.DayNumber + days is >= 0 and var number && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;

    /// <summary>The day of the same number so many months later, or the last of a month that has none; null outside the calendar.</summary>
    public static DateOnly? MonthsLater(DateOnly day, long months)
    {
        var month = (day.Year * 12L) + day.Month - 1 + months;
        if (month is < 12 or >= 120_000)
        {
            return null;
        }

        var (year, zeroBased) = ((int)(month / 12), (int)(month % 12));
        return new DateOnly(year, zeroBased + 1, Math.Min(day.Day, DateTime.DaysInMonth(year, zeroBased + 1)));
    }

    private static DateOnly? LastDayByCalendar(DateOnly firstDay, long months) =>
        MonthsLater(firstDay, months) is not { } corresponding ? null
        : corresponding.Day == firstDay.Day ? DaysLater(corresponding, -1)
        : corresponding;

    private static DateOnly? BusinessDayFrom(DateOnly first, int count, int step, Func<DateOnly, bool> businessDays)
    {
        // Nobody writes so many; it keeps a slip from counting for hours.
        const int most = 5_000;
        DateOnly? day = first;
        for (var counted = 0; count <= most && day is { } candidate; day = DaysLater(candidate, step))
        {
            counted += businessDays(candidate) ? 1 : 0;
            if (counted >= count)
            {
                return candidate;
            }
        }

        return null;
    }
}
