namespace ContractBot.Agreements.Calendar;

/// <summary>Days of a month that texts name without a number.</summary>
public static class MonthDays
{
    /// <summary>月末, so many months after the month of <paramref name="day"/>: 1 for 翌月末日, 2 for 翌々月末日; null outside the calendar.</summary>
    public static DateOnly? EndOfMonth(DateOnly day, int monthsLater) =>
        PeriodArithmetic.MonthsLater(day, monthsLater) is { } there
            ? new DateOnly(there.Year, there.Month, DateTime.DaysInMonth(there.Year, there.Month))
            : null;

    /// <summary>
    /// The day numbered <paramref name="dayOfMonth"/>, so many months later: 翌月10日. Null outside the calendar and where that month has no such day,
    /// because 「翌月31日」 does not say which day it means in a month of 30.
    /// </summary>
    public static DateOnly? DayOfMonth(DateOnly day, int monthsLater, int dayOfMonth) =>
        PeriodArithmetic.MonthsLater(day, monthsLater) is { } there && dayOfMonth >= 1 && dayOfMonth <= DateTime.DaysInMonth(there.Year, there.Month)
            ? new DateOnly(there.Year, there.Month, dayOfMonth)
            : null;

    /// <summary>The last day of a third of the month: 10 for 上旬, 20 for 中旬, the month's last for 下旬.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="third"/> is not 1, 2 or 3.</exception>
    public static DateOnly EndOfThird(int year, int month, int third) => third switch
    {
        1 => new DateOnly(year, month, 10),
        2 => new DateOnly(year, month, 20),
        3 => new DateOnly(year, month, DateTime.DaysInMonth(year, month)),
        _ => throw new ArgumentOutOfRangeException(nameof(third)),
    };
}
