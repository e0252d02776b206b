using System.Globalization;
using ContractBot.Agreements;
using ContractBot.Agreements.Facts;
using ContractBot.Answering.Deadlines;
using Xunit;

namespace ContractBot.Answering.Tests.Deadlines;

public sealed class DeadlineListTests
{
    private static DeadlineList Corpus => new(TestLibraries.Corpus, new Links(), CultureInfo.GetCultureInfo("ja"));

    [Fact]
    public void A_yearly_term_from_signing_is_followed_to_the_day_asked_for()
    {
        var expiry = Assert.Single(Corpus.On(TestLibraries.AsOf, "shimotsuma-cybozu"), d => d.Kind == "expiry");

        Assert.Equal((new DateOnly(2027, 1, 28), "締結日より１年間", null, "1年ごと"), (expiry.Date, expiry.Rule, expiry.DependsOn, expiry.Recurs));
        Assert.Equal(["締結日 令和7年1月28日", "初日不算入（民法140条）", "自動更新1回", "更新しない旨の意思表示がなかったものとして計算"], expiry.Assumptions.ToArray());
        Assert.Equal("第5条第1項", expiry.Citation.Locator);
        Assert.Equal("本協定の有効期間は、締結日より１年間とする。", expiry.Citation.Quote);
    }

    [Fact]
    public void Notice_against_renewal_is_due_before_the_term_that_runs_ends()
    {
        Assert.Equal(new DateOnly(2026, 12, 28), DateOf("shimotsuma-cybozu", "renewalNotice"));
        Assert.Equal(new DateOnly(2027, 2, 28), DateOf("miyagi-pocketsign", "renewalNotice"));
        Assert.Null(DateOf("osaka-microsoft", "renewalNotice"));
    }

    [Fact]
    public void A_term_from_a_signing_date_that_is_blank_says_what_it_depends_on()
    {
        var expiry = Assert.Single(Corpus.On(TestLibraries.AsOf, "osaka-microsoft"), d => d.Kind == "expiry");

        Assert.Equal((null, "締結日より１年間", "締結日"), (expiry.Date, expiry.Rule, expiry.DependsOn));
    }

    [Fact]
    public void The_earlier_of_two_days_is_at_the_latest_the_one_that_is_known()
    {
        var report = Corpus.On(TestLibraries.AsOf, "miyakojima-kosodate").First(d => d.Rule.Contains("いずれか早い日", StringComparison.Ordinal));

        Assert.Equal(("report", new DateOnly(2026, 2, 10)), (report.Kind, report.Date));
        Assert.Contains("もう一方の日が決まらないため、遅くともこの日まで", report.Assumptions);
    }

    [Fact]
    public void A_weekday_that_is_not_the_days_is_noted()
    {
        var expiry = Assert.Single(Corpus.On(TestLibraries.AsOf, "mext-tsushinsei"), d => d.Kind == "expiry");

        Assert.Equal(new DateOnly(2026, 3, 31), expiry.Date);
        Assert.Equal(["本文の曜日（月）は暦（火）と一致しません。日付によりました"], expiry.Assumptions.ToArray());
    }

    [Fact]
    public void The_soonest_come_first_and_those_without_a_date_last()
    {
        var dates = Corpus.On(TestLibraries.AsOf).Select(d => d.Date).ToList();

        Assert.Equal(dates.OrderBy(d => d ?? DateOnly.MaxValue), dates);
        Assert.Contains(null, dates);
    }

    [Fact]
    public void Ninety_days_hold_only_what_falls_into_them() =>
        Assert.Equal(
            [("renewalNotice", new DateOnly(2026, 12, 28)), ("expiry", new DateOnly(2027, 1, 28))],
            Corpus.On(TestLibraries.AsOf, null, TestLibraries.AsOf.AddDays(90)).Select(d => (d.Kind, d.Date!.Value)));

    [Fact]
    public void Every_step_and_every_reason_has_words_in_both_languages()
    {
        foreach (var language in new[] { "ja", "en" })
        {
            var texts = new DeadlineTexts(CultureInfo.GetCultureInfo(language));
            Assert.All(Enum.GetValues<DerivationKind>(), kind => Assert.NotEmpty(texts.Step(new DerivationStep(kind, new DateOnly(2026, 3, 31), 1, "月"))));
            Assert.All(Enum.GetValues<RuleFlaw>(), flaw => Assert.NotEmpty(texts.Withheld(flaw)));
            Assert.All(Enum.GetValues<ContractBot.Agreements.Calendar.PeriodUnit>(), unit => Assert.NotEmpty(texts.Every(new(2, unit))));
        }
    }

    [Theory]
    [InlineData("itaku-hanayama", "2026-03-31", "2026-03-31", 0)] // the last day still belongs to the term
    [InlineData("itaku-hanayama", "2026-04-01", "2027-03-31", 1)]
    [InlineData("itaku-hanayama", "2030-01-01", "2030-03-31", 4)]
    [InlineData("nda-midori", "2030-01-01", "2027-06-30", 0)] // not renewed
    [InlineData("chintai-sakura", "2025-01-01", "2027-09-30", 0)] // renewed by agreement only
    [InlineData("aoba-midoribank", "2027-04-01", "2028-03-31", 1)]
    public void The_current_term_follows_from_the_text(string agreement, string asOf, string lastDay, int renewals)
    {
        var facts = TestLibraries.Invented.DeadlinesOf(TestLibraries.Invented.Find(agreement)!);
        var term = DeadlineCalendar.TermOn(facts, DateOnly.Parse(asOf));

        Assert.Equal((DateOnly.Parse(lastDay), renewals), (term!.LastDay, term.Renewals));
    }

    private static DateOnly? DateOf(string agreement, string kind) => Assert.Single(Corpus.On(TestLibraries.AsOf, agreement), d => d.Kind == kind).Date;

    private sealed class Links : ICitationLinks
    {
        public Uri LinkTo(string agreement, ProvisionAddress address) => new($"http://localhost:3978/agreements/{agreement}#{address.Anchor}");
    }
}
