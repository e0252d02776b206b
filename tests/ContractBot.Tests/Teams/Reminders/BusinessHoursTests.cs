using System.Globalization;
using ContractBot.Teams.Reminders;

namespace ContractBot.Tests.Teams.Reminders;

public sealed class BusinessHoursTests
{
    [Theory]
    [InlineData("2026-11-20T09:00+09:00", true)]
    [InlineData("2026-11-20T08:59:59+09:00", false)]
    [InlineData("2026-11-20T16:59:59+09:00", true)]
    [InlineData("2026-11-20T17:00+09:00", false)]
    [InlineData("2026-11-20T00:00Z", true)] // nine o'clock in Japan
    [InlineData("2026-11-19T23:59Z", false)]
    [InlineData("2026-11-21T12:00+09:00", false)] // Saturday
    [InlineData("2026-11-23T12:00+09:00", false)] // 勤労感謝の日
    [InlineData("2026-12-28T12:00+09:00", true)]
    [InlineData("2026-12-29T12:00+09:00", false)] // 年末年始
    [InlineData("2027-01-03T12:00+09:00", false)]
    [InlineData("2027-01-04T12:00+09:00", true)]
    public void Business_is_done_from_nine_to_five_on_days_on_which_offices_are_open(string moment, bool open) =>
        Assert.Equal(open, BusinessHours.Contain(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-12-28", 30, "2026-11-27")] // 28 November is a Saturday
    [InlineData("2026-12-28", 0, "2026-12-28")]
    [InlineData("2027-01-31", 30, "2026-12-28")] // New Year's Day: before the holidays
    [InlineData("2027-02-03", 30, "2027-01-04")]
    [InlineData("2026-05-06", 1, "2026-05-01")] // Golden Week
    public void A_reminder_comes_so_many_days_before_and_never_on_a_day_off(string date, int days, string reminded) =>
        Assert.Equal(Day(reminded), BusinessHours.ReminderDay(Day(date), days));

    [Theory]
    [InlineData("2026-11-20T10:00+09:00", "2026-11-24T09:00+09:00")] // Friday before a long weekend
    [InlineData("2026-11-24T08:00+09:00", "2026-11-25T09:00+09:00")]
    [InlineData("2026-12-28T16:00+09:00", "2027-01-04T09:00+09:00")]
    public void Later_is_the_beginning_of_the_next_business_day(string moment, string opening) => Assert.Equal(
        DateTimeOffset.Parse(opening, CultureInfo.InvariantCulture),
        BusinessHours.NextOpening(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)));

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
