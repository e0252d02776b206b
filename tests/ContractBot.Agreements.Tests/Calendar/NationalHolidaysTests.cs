using ContractBot.Agreements.Calendar;
using Xunit;

namespace ContractBot.Agreements.Tests.Calendar;

public sealed class NationalHolidaysTests
{
    [Theory]
    [InlineData("1948-07-20", false)]
    [InlineData("1948-09-23", true)] // the first autumn equinox under the act
    [InlineData("1949-01-01", true)]
    [InlineData("1966-02-11", false)] // 建国記念の日 from 1967
    [InlineData("1967-02-11", true)]
    [InlineData("1959-04-10", true)] // 皇太子明仁親王の結婚の儀
    [InlineData("1973-02-12", false)] // a Monday after a holiday on Sunday, before substitutes
    [InlineData("1973-04-30", true)] // the first substitute
    [InlineData("1988-05-04", true)] // the first day between two holidays
    [InlineData("1986-05-04", false)] // a Sunday between two holidays
    [InlineData("1987-05-04", true)] // a substitute between two holidays
    [InlineData("1989-02-24", true)]
    [InlineData("1999-01-15", true)]
    [InlineData("2000-01-15", false)]
    [InlineData("2000-01-10", true)] // Happy Monday
    [InlineData("2003-07-20", false)]
    [InlineData("2003-07-21", true)]
    [InlineData("2008-05-06", true)] // 4 May on a Sunday: substituted past 5 May
    [InlineData("2009-05-06", true)]
    [InlineData("2009-09-22", true)] // between 敬老の日 and 秋分の日
    [InlineData("2015-09-22", true)]
    [InlineData("2019-02-23", false)] // no 天皇誕生日 in 2019
    [InlineData("2019-12-23", false)]
    [InlineData("2019-04-30", true)]
    [InlineData("2019-05-01", true)]
    [InlineData("2019-05-02", true)]
    [InlineData("2019-05-06", true)]
    [InlineData("2019-10-22", true)]
    [InlineData("2020-07-20", false)] // moved for the Olympic Games
    [InlineData("2020-07-23", true)]
    [InlineData("2020-07-24", true)]
    [InlineData("2020-08-10", true)]
    [InlineData("2020-10-12", false)]
    [InlineData("2021-08-08", true)]
    [InlineData("2021-08-09", true)]
    [InlineData("2021-10-11", false)]
    [InlineData("2022-10-10", true)]
    [InlineData("2026-05-06", true)]
    [InlineData("2026-09-22", true)] // between 敬老の日 (21) and 秋分の日 (23)
    [InlineData("2026-11-20", false)]
    [InlineData("2026-11-23", true)]
    public void Holidays_follow_the_act_as_it_stood(string day, bool holiday) => Assert.Equal(holiday, NationalHolidays.IsHoliday(DateOnly.Parse(day)));

    [Theory]
    [InlineData("2026-12-28", false)]
    [InlineData("2026-12-29", true)]
    [InlineData("2027-01-03", true)]
    [InlineData("2027-01-04", false)]
    [InlineData("2026-11-21", true)] // a Saturday
    public void Public_offices_close_on_Saturdays_Sundays_holidays_and_at_the_turn_of_the_year(string day, bool closed) =>
        Assert.Equal(closed, ClosedDays.IsOfficeClosed(DateOnly.Parse(day)));

    [Fact]
    public void The_next_open_day_lies_past_all_closed_ones() => Assert.Equal(new DateOnly(2027, 1, 4), ClosedDays.NextOpen(new(2026, 12, 28)));
}
