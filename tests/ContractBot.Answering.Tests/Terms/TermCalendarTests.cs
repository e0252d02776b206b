using ContractBot.Answering.Terms;

namespace ContractBot.Answering.Tests.Terms;

public class TermCalendarTests
{
    [Theory]
    [InlineData("2025-01-29", 12, 0, "2026-01-28")] // one year, signed the day before, first day not counted
    [InlineData("2026-01-29", 12, 0, "2027-01-28")] // renewed from the day after
    [InlineData("2025-04-01", 12, 0, "2026-03-31")]
    [InlineData("2024-10-01", 36, 0, "2027-09-30")]
    [InlineData("2024-02-29", 12, 0, "2025-02-28")] // no corresponding day: the month's last
    [InlineData("2025-08-31", 1, 0, "2025-09-30")]
    [InlineData("2025-01-01", 0, 30, "2025-01-30")]
    public void A_term_ends_on_the_day_before_the_corresponding_one(string firstDay, int months, int days, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), TermCalendar.LastDay(DateOnly.Parse(firstDay), new Period(months, days)));

    [Theory]
    [InlineData("2027-01-28", 1, 0, "2026-12-28")]
    [InlineData("2027-03-31", 1, 0, "2027-02-28")] // no 31st of February
    [InlineData("2027-03-31", 0, 14, "2027-03-17")]
    [InlineData("2027-03-31", 0, 0, "2027-03-31")]
    public void A_notice_is_due_so_long_before_the_last_day(string lastDay, int months, int days, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), TermCalendar.Before(DateOnly.Parse(lastDay), new Period(months, days)));

    [Theory]
    [InlineData("itaku-hanayama", "2026-03-31", "2026-03-31", 0)] // the last day still belongs to the term
    [InlineData("itaku-hanayama", "2026-04-01", "2027-03-31", 1)]
    [InlineData("itaku-hanayama", "2030-01-01", "2030-03-31", 4)]
    [InlineData("nda-midori", "2030-01-01", "2027-06-30", 0)] // not renewed
    [InlineData("chintai-sakura", "2025-01-01", "2027-09-30", 0)] // renewed by agreement only
    [InlineData("aoba-midoribank", "2027-04-01", "2028-03-31", 1)]
    public void The_current_term_follows_from_the_text(string agreement, string asOf, string lastDay, int renewals)
    {
        var found = TestLibraries.Invented.Find(agreement)!;
        var rule = TermReader.Read(TestLibraries.Invented, found);

        Assert.NotNull(rule);
        Assert.Equal((DateOnly.Parse(lastDay), renewals), TermCalendar.CurrentLastDay(rule, found.SignedOn?.Date, DateOnly.Parse(asOf)));
    }

    [Fact]
    public void A_term_from_a_signing_date_that_is_blank_stays_open()
    {
        var agreement = TestLibraries.Corpus.Find("osaka-microsoft")!;
        var rule = TermReader.Read(TestLibraries.Corpus, agreement);

        Assert.NotNull(rule);
        Assert.Null(TermCalendar.CurrentLastDay(rule, agreement.SignedOn?.Date, TestLibraries.AsOf));
    }
}
