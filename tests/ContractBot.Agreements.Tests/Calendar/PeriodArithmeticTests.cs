using ContractBot.Agreements.Calendar;
using Xunit;

namespace ContractBot.Agreements.Tests.Calendar;

public sealed class PeriodArithmeticTests
{
    private static readonly DateOnly First = new(1873, 1, 1);

    [Theory]
    // First counted day, length, last day.
    [InlineData("2025-01-29", 1, PeriodUnit.Year, "2026-01-28")] // signed on 28 January: the corresponding day is the 29th
    [InlineData("2025-04-01", 1, PeriodUnit.Year, "2026-03-31")]
    [InlineData("2024-02-29", 1, PeriodUnit.Year, "2025-02-28")] // no 29 February 2025: its month's last day
    [InlineData("2024-02-29", 4, PeriodUnit.Year, "2028-02-28")] // the day before 29 February 2028
    [InlineData("2025-01-31", 1, PeriodUnit.Month, "2025-02-28")]
    [InlineData("2024-01-31", 1, PeriodUnit.Month, "2024-02-29")]
    [InlineData("2025-01-29", 1, PeriodUnit.Month, "2025-02-28")]
    [InlineData("2025-01-28", 1, PeriodUnit.Month, "2025-02-27")]
    [InlineData("2025-02-01", 1, PeriodUnit.Month, "2025-02-28")] // from a month's beginning to a month's end
    [InlineData("2025-03-01", 2, PeriodUnit.Month, "2025-04-30")]
    [InlineData("2025-08-31", 6, PeriodUnit.Month, "2026-02-28")]
    [InlineData("2025-12-31", 2, PeriodUnit.Month, "2026-02-28")] // over the year's end
    [InlineData("2025-03-10", 30, PeriodUnit.Day, "2025-04-08")]
    [InlineData("2025-03-10", 1, PeriodUnit.Day, "2025-03-10")]
    [InlineData("2025-03-10", 2, PeriodUnit.Week, "2025-03-23")]
    [InlineData("2026-04-01", 5, PeriodUnit.FiscalYear, "2031-03-31")]
    [InlineData("2026-12-28", 2, PeriodUnit.BusinessDay, "2027-01-04")] // offices are closed from 29 December to 3 January
    [InlineData("2026-05-01", 2, PeriodUnit.BusinessDay, "2026-05-07")] // 3 May is a Sunday, so that 6 May is a substitute holiday
    public void A_period_ends_with_the_day_before_the_corresponding_one(string first, int count, PeriodUnit unit, string last) =>
        Assert.Equal(DateOnly.Parse(last), PeriodArithmetic.LastDay(DateOnly.Parse(first), new Period(count, unit), ClosedDays.IsBusinessDay));

    [Theory]
    [InlineData("2027-01-28", 1, PeriodUnit.Month, "2026-12-28")]
    [InlineData("2027-03-31", 1, PeriodUnit.Month, "2027-02-28")] // there is no 31 February
    [InlineData("2028-03-31", 6, PeriodUnit.Month, "2027-09-30")]
    [InlineData("2024-03-31", 1, PeriodUnit.Month, "2024-02-29")]
    [InlineData("2027-03-31", 30, PeriodUnit.Day, "2027-03-01")]
    [InlineData("2024-02-29", 1, PeriodUnit.Year, "2023-02-28")]
    [InlineData("2027-01-04", 1, PeriodUnit.BusinessDay, "2026-12-28")]
    [InlineData("2027-03-31", 2, PeriodUnit.Week, "2027-03-17")]
    public void Time_before_a_day_is_counted_back_from_it(string day, int count, PeriodUnit unit, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), PeriodArithmetic.Before(DateOnly.Parse(day), new Period(count, unit), ClosedDays.IsBusinessDay));

    [Fact]
    public void Months_from_any_day_of_two_centuries_end_where_walking_the_calendar_ends()
    {
        var lengths = new[] { 1, 2, 3, 6, 11, 12, 13, 24, 36, 60, 120 };
        for (var day = First; day.Year < 2101; day = day.AddDays(1))
        {
            foreach (var months in lengths)
            {
                var expected = CountedDays.LastDayOfMonths(day, months);
                Assert.Equal(expected, PeriodArithmetic.LastDay(day, new Period(months, PeriodUnit.Month), ClosedDays.IsBusinessDay));
                if (months % 12 == 0)
                {
                    Assert.Equal(expected, PeriodArithmetic.LastDay(day, new Period(months / 12, PeriodUnit.Year), ClosedDays.IsBusinessDay));
                }
            }
        }
    }

    [Fact]
    public void Months_before_any_day_of_two_centuries_lie_where_walking_back_leads()
    {
        for (var day = First.AddYears(10); day.Year < 2101; day = day.AddDays(1))
        {
            foreach (var months in new[] { 1, 2, 3, 6, 12 })
            {
                Assert.Equal(CountedDays.MonthsBefore(day, months), PeriodArithmetic.Before(day, new Period(months, PeriodUnit.Month), ClosedDays.IsBusinessDay));
            }
        }
    }

    [Fact]
    public void Days_weeks_and_business_days_end_where_counting_them_ends()
    {
        var random = new Random(20261120);
        for (var i = 0; i < 20_000; i++)
        {
            var first = First.AddDays(random.Next(80_000));
            var count = random.Next(1, 400);
            Assert.Equal(CountedDays.LastOf(first, count, _ => true), PeriodArithmetic.LastDay(first, new Period(count, PeriodUnit.Day), ClosedDays.IsBusinessDay));
            Assert.Equal(CountedDays.LastOf(first, count * 7, _ => true), PeriodArithmetic.LastDay(first, new Period(count, PeriodUnit.Week), ClosedDays.IsBusinessDay));
            if (i % 20 == 0)
            {
                Assert.Equal(
                    CountedDays.LastOf(first, count, ClosedDays.IsBusinessDay),
                    PeriodArithmetic.LastDay(first, new Period(count, PeriodUnit.BusinessDay), ClosedDays.IsBusinessDay));
            }
        }
    }

    [Fact]
    public void A_period_past_the_calendar_has_no_last_day()
    {
        Assert.Null(PeriodArithmetic.LastDay(new(2026, 1, 1), new Period(8_000, PeriodUnit.Year), ClosedDays.IsBusinessDay));
        Assert.Null(PeriodArithmetic.LastDay(new(2026, 1, 1), new Period(99_999_999, PeriodUnit.Year), ClosedDays.IsBusinessDay));
        Assert.Null(PeriodArithmetic.Before(new(2026, 1, 1), new Period(3_000, PeriodUnit.Year), ClosedDays.IsBusinessDay));
        Assert.Null(PeriodArithmetic.LastDay(new(2026, 1, 1), new Period(99_999_999, PeriodUnit.BusinessDay), ClosedDays.IsBusinessDay));
    }

    [Theory]
    [InlineData("2026-03-31", 2025)]
    [InlineData("2026-04-01", 2026)]
    [InlineData("2026-12-31", 2026)]
    public void A_fiscal_year_runs_from_April_to_March(string day, int year)
    {
        var fiscal = FiscalYear.Of(DateOnly.Parse(day));
        Assert.Equal((year, new DateOnly(year, 4, 1), new DateOnly(year + 1, 3, 31)), (fiscal.Number, fiscal.FirstDay, fiscal.LastDay));
    }

    [Theory]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2026-12-05", 1, "2027-01-31")]
    [InlineData("2026-12-05", 2, "2027-02-28")]
    [InlineData("2026-02-10", 0, "2026-02-28")]
    public void The_end_of_a_later_month_is_its_last_day(string day, int later, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), MonthDays.EndOfMonth(DateOnly.Parse(day), later));

    [Fact]
    public void A_month_that_lacks_the_day_gives_none() => Assert.Null(MonthDays.DayOfMonth(new(2026, 3, 15), 1, 31));
}
