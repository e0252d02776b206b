using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class ImpossibleDatesTests
{
    [Theory]
    [InlineData("令和７年２月３０日", "NoSuchDay", "令和７年２月３０日")]
    [InlineData("令和７年２月２９日", "NoSuchDay", "令和７年２月２９日")] // not a leap year
    [InlineData("令和2025年4月1日", "NoSuchDay", "令和2025年4月1日")]
    [InlineData("毎年１１月３１日", "NoSuchDay", "１１月３１日")]
    [InlineData("平成40年3月31日", "EraOver", "平成40年3月31日 | 平成 | 令和10年3月31日")]
    [InlineData("平成32年度末", "EraOver", "平成32年 | 平成 | 令和2年")]
    [InlineData("令和元年３月１日", "EraNotBegun", "令和元年３月１日 | 令和 | 平成31年3月1日")]
    public void A_date_that_never_was_is_found(string date, string finding, string facts) =>
        Assert.Equal(
            [$"{finding} 第1条第1項 「{facts.Split(" | ")[0]}」 {facts}"],
            Checked.Articles(DefectKind.ImpossibleDate, $"第１条　納期は、{date}とする。\n第２条　甲は、支払う。"));

    [Theory]
    [InlineData("令和６年２月２９日")]
    [InlineData("平成31年4月30日")]
    [InlineData("令和元年5月1日")]
    [InlineData("毎年２月２９日")]
    [InlineData("令和〇年〇月〇日")] // a blank
    [InlineData("昭和63年法律第108号")]
    public void A_date_of_the_calendar_is_left_alone(string date) =>
        Assert.Empty(Checked.Articles(DefectKind.ImpossibleDate, $"第１条　納期は、{date}とする。\n第２条　甲は、支払う。"));
}
