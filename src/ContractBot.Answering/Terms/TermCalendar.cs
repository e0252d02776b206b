namespace ContractBot.Answering.Terms;

/// <summary>
/// Counts terms as the Civil Code does (民法140条, 143条). The first day does not count unless the term begins at its midnight;
/// months are calendar months; a term ends on the day before the one that corresponds to its first counted day, or, where the
/// last month has no such day, on that month's last day.
/// <para>One year from 2025-01-28, first day not counted, ends 2026-01-28; renewed from 2026-01-29 for a year it ends 2027-01-28;
/// a month before that is 2026-12-28. One year from 2025-04-01, first day counted, ends 2026-03-31.</para>
/// </summary>
internal static class TermCalendar
{
    // A rule that renews for ever is followed for so many terms at most.
    private const int MostRenewals = 200;

    /// <summary>The last day of a term whose first counted day is <paramref name="firstDay"/>.</summary>
    public static DateOnly LastDay(DateOnly firstDay, Period length)
    {
        if (length.Months == 0)
        {
            return firstDay.AddDays(length.Days - 1);
        }

        var corresponding = firstDay.AddMonths(length.Months);
        return corresponding.Day == firstDay.Day ? corresponding.AddDays(-1) : corresponding;
    }

    /// <summary>The day that lies <paramref name="period"/> before <paramref name="day"/>.</summary>
    public static DateOnly Before(DateOnly day, Period period) => day.AddMonths(-period.Months).AddDays(-period.Days);

    /// <summary>
    /// The last day of the term that runs on <paramref name="asOf"/>, with the number of renewals on the way;
    /// null where the rule leaves it open.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="signedOn">The signing date, if the text states it.</param>
    /// <param name="asOf">The day that "today" means.</param>
    public static (DateOnly LastDay, int Renewals)? CurrentLastDay(TermRule rule, DateOnly? signedOn, DateOnly asOf)
    {
        DateOnly last;
        if (rule.EndsOn is { } end)
        {
            last = end;
        }
        else if (rule is { Length: { } length, StartsOn: { } start })
        {
            last = LastDay(start, length);
        }
        else if (rule is { Length: { } fromSigning, StartsOnSigning: true } && signedOn is { } signed)
        {
            last = LastDay(signed.AddDays(1), fromSigning);
        }
        else
        {
            return null;
        }

        var renewals = 0;
        while (last < asOf && rule.Renewal is { } renewal && renewals < MostRenewals && (renewals == 0 || rule.RenewsAgain))
        {
            last = LastDay(last.AddDays(1), renewal);
            renewals++;
        }

        return (last, renewals);
    }
}
