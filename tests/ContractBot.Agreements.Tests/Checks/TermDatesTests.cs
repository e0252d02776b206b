using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class TermDatesTests
{
    [Theory]
    [InlineData("令和８年４月１日から令和８年３月３１日まで", "EndBeforeStart", "令和８年４月１日から令和８年３月３１日", "令和８年４月１日 | 令和８年３月３１日")]
    [InlineData("令和８年４月１日から同年３月３１日まで", "EndBeforeStart", "令和８年４月１日から同年３月３１日", "令和８年４月１日 | 同年３月３１日")]
    [InlineData("契約締結日から令和７年３月３１日まで", "EndBeforeSigning", "契約締結日から令和７年３月３１日まで", "令和7年4月1日 | 令和7年3月31日")]
    [InlineData("２０２６年４月１日（水）より２０２５/３/３１まで", "EndBeforeStart", "２０２６年４月１日（水）より２０２５/３/３１", "２０２６年４月１日 | ２０２５/３/３１")]
    public void A_period_that_ends_before_it_starts_is_found(string period, string finding, string quote, string facts) =>
        Assert.Equal([$"{finding} 第1条第1項 「{quote}」 {facts}"], Checked.Articles(DefectKind.ContradictoryTerm, $"第１条　期間は、{period}とする。\n第２条　甲は、支払う。"));

    [Fact]
    public void A_term_of_a_single_day_is_found() =>
        Assert.Equal(
            ["TermOfOneDay 第1条第1項 「契約期間は、令和８年４月１日から令和８年４月１日までとする。」 令和8年4月1日"],
            Checked.Articles(DefectKind.ContradictoryTerm, "第１条　契約期間は、令和８年４月１日から令和８年４月１日までとする。\n第２条　甲は、支払う。"));

    [Theory]
    [InlineData("令和７年４月１日から令和８年３月３１日まで")]
    [InlineData("令和８年４月１日から令和８年４月１日までの１日間")]
    [InlineData("契約締結日から令和８年３月３１日まで")]
    [InlineData("令和８年４月１日に開始し、令和７年度の予算による")]
    public void Other_dates_are_left_alone(string period) =>
        Assert.Empty(Checked.Articles(DefectKind.ContradictoryTerm, $"第１条　期間は、{period}とする。\n第２条　甲は、支払う。"));
}
