namespace ContractBot.Agreements.Calendar;

/// <summary>
/// 休日 under the Act on National Holidays (国民の祝日に関する法律, 昭和23年法律第178号) with its amendments and the acts for single days,
/// from its entry into force on 1948-07-20. Before that day there are none.
/// </summary>
/// <remarks>
/// <list type="bullet">
/// <item>振替休日 (3条2項): from 1973-04-12 the Monday after a holiday on a Sunday; from 2007 the next day that is no holiday (2009-05-06 for 3 May).</item>
/// <item>国民の休日 (3条3項): from 1985-12-27 a day between two holidays (1988-05-04; 2009-09-22; 2019-04-30 and 05-02).</item>
/// <item>Days of the equinoxes are given out each February for the next year; the formula here agrees with all given out so far, and is a forecast beyond.</item>
/// </list>
/// </remarks>
public static class NationalHolidays
{
    private static readonly DateOnly InForce = new(1948, 7, 20);
    private static readonly DateOnly SubstitutesFrom = new(1973, 4, 12);
    private static readonly DateOnly SandwichedFrom = new(1985, 12, 27);
    private const int SubstitutesMoveOnFrom = 2007;

    /// <summary>The last year whose equinoxes have been given out (暦要項, 国立天文台).</summary>
    public const int LastPublishedYear = 2027;

    /// <summary>Whether <paramref name="day"/> is a holiday, a substitute or a day between two.</summary>
    public static bool IsHoliday(DateOnly day) => IsNamed(day) || IsSubstitute(day) || IsSandwiched(day);

    private static bool IsSubstitute(DateOnly day)
    {
        if (day < SubstitutesFrom)
        {
            return false;
        }

        if (day.Year < SubstitutesMoveOnFrom)
        {
            return day.DayOfWeek == DayOfWeek.Monday && !IsNamed(day) && day.AddDays(-1) >= SubstitutesFrom && IsNamed(day.AddDays(-1));
        }

        // Back over the holidays before it, one of them must fall on a Sunday.
        for (var before = day.AddDays(-1); !IsNamed(day) && IsNamed(before); before = before.AddDays(-1))
        {
            if (before.DayOfWeek == DayOfWeek.Sunday)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSandwiched(DateOnly day) =>
        day >= SandwichedFrom && day < DateOnly.MaxValue && !IsNamed(day) && IsNamed(day.AddDays(-1)) && IsNamed(day.AddDays(1))
        && (day.Year >= SubstitutesMoveOnFrom || (day.DayOfWeek != DayOfWeek.Sunday && !IsSubstitute(day)));

    private static bool IsNamed(DateOnly date)
    {
        if (date < InForce)
        {
            return false;
        }

        var (year, month, day) = (date.Year, date.Month, date.Day);
        return month switch
        {
            1 => (day == 1 && year >= 1949) || (year < 2000 ? day == 15 && year >= 1949 : IsMonday(date, 2)),
            2 => (day == 11 && year >= 1967) || (day == 23 && year >= 2020) || date == new DateOnly(1989, 2, 24),
            3 => day == SpringEquinox(year),
            4 => day == 29 || date == new DateOnly(1959, 4, 10),
            5 => day is 3 or 5 || (day == 4 && year >= 2007) || date == new DateOnly(2019, 5, 1),
            6 => date == new DateOnly(1993, 6, 9),
            7 => year switch
            {
                < 1996 => false,
                < 2003 => day == 20,
                2020 => day is 23 or 24,
                2021 => day is 22 or 23,
                _ => IsMonday(date, 3),
            },
            8 => year switch
            {
                < 2016 => false,
                2020 => day == 10,
                2021 => day == 8,
                _ => day == 11,
            },
            9 => day == AutumnEquinox(year) || (year >= 1966 && (year < 2003 ? day == 15 : IsMonday(date, 3))),
            10 => (year >= 1966 && year is not (2020 or 2021) && (year < 2000 ? day == 10 : IsMonday(date, 2))) || date == new DateOnly(2019, 10, 22),
            11 => day is 3 or 23 || date == new DateOnly(1990, 11, 12),
            _ => day == 23 && year is >= 1989 and <= 2018,
        };
    }

    private static bool IsMonday(DateOnly date, int ordinal) => date.DayOfWeek == DayOfWeek.Monday && (date.Day + 6) / 7 == ordinal;

    // Approximations of the Hydrographic Department (海上保安庁水路部 暦計算研究会編『新こよみ便利帳』), good from 1851 to 2150.
    private static int SpringEquinox(int year) => Equinox(year, 20.8357, 20.8431, 21.8510);

    private static int AutumnEquinox(int year) => Equinox(year, 23.2588, 23.2488, 24.2488);

    private static int Equinox(int year, double before1980, double before2100, double later)
    {
        const double drift = 0.242194; // days by which a solar year outlasts 365
        var start = year < 1980 ? before1980 : year < 2100 ? before2100 : later;
        var leapDays = year < 1980 ? (year - 1983) / 4 : (year - 1980) / 4;
        return (int)(start + (drift * (year - 1980))) - leapDays;
    }
}
