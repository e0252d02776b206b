namespace ContractBot.Agreements.Tests.Calendar;

/// <summary>Periods counted another way: day after day, looking at the calendar's page, without any arithmetic on months.</summary>
internal static class CountedDays
{
    /// <summary>The last day of so many months from <paramref name="firstDay"/> (民法143条), by walking from month to month.</summary>
    public static DateOnly LastDayOfMonths(DateOnly firstDay, int months)
    {
        // Walk to the month after which the period must end.
        var (year, month) = (firstDay.Year, firstDay.Month);
        for (var i = 0; i < months; i++)
        {
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        }

        // The day before the corresponding day; where there is none, the month's last.
        DateOnly? lastOfMonth = null;
        for (var day = new DateOnly(year, month, 1); day.Month == month; day = day.AddDays(1))
        {
            if (day.Day == firstDay.Day)
            {
                return day.AddDays(-1);
            }

            lastOfMonth = day;
        }

        return lastOfMonth!.Value;
    }

    /// <summary>The day so many months before, by walking back from page to page.</summary>
    public static DateOnly MonthsBefore(DateOnly day, int months)
    {
        var page = new DateOnly(day.Year, day.Month, 1);
        for (var i = 0; i < months; i++)
        {
            page = page.AddDays(-1);
            page = page.AddDays(1 - page.Day);
        }

        var found = page;
        for (var candidate = page; candidate.Month == page.Month && candidate.Day <= day.Day; candidate = candidate.AddDays(1))
        {
            found = candidate;
        }

        return found;
    }

    /// <summary>The last of so many days that <paramref name="counts"/>, the first day among them.</summary>
    public static DateOnly LastOf(DateOnly firstDay, int days, Func<DateOnly, bool> counts)
    {
        var left = days;
        for (var day = firstDay; ; day = day.AddDays(1))
        {
            if (counts(day) && --left == 0)
            {
                return day;
            }
        }
    }
}
