using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class WeekdaysTests
{
    [Theory]
    [InlineData("令和８年３月３１日（月）", "令和８年３月３１日 | 月 | 火")]
    [InlineData("2026年3月31日(月曜日)", "2026年3月31日 | 月 | 火")]
    [InlineData("2026/3/31（月）", "2026/3/31 | 月 | 火")]
    public void A_weekday_that_does_not_fit_is_found(string date, string facts) =>
        Assert.Equal(
            [$"WrongWeekday 第1条第1項 「{date}」 {facts}"],
            Checked.Articles(DefectKind.WrongWeekday, $"第１条　納期は、{date}とする。\n第２条　甲は、支払う。"));

    [Fact]
    public void A_day_of_the_same_year_is_found() =>
        Assert.Equal(
            ["WrongWeekday 第1条第1項 「８月１０日（火）」 ８月１０日 | 火 | 月"],
            Checked.Articles(DefectKind.WrongWeekday, "第１条　期間は、令和８年８月１日（土）から８月１０日（火）までとする。\n第２条　甲は、支払う。"));

    [Theory]
    [InlineData("令和８年８月１日（土）から８月１０日（月）")]
    [InlineData("令和８年１２月１日（火）から１月１０日（日）")] // of the year after, which the text does not say
    [InlineData("令和８年３月３１日（火）")]
    [InlineData("令和８年３月３１日（火・祝）")]
    [InlineData("令和８年３月３１日（日本時間）")] // no weekday
    public void A_weekday_that_fits_is_left_alone(string date) =>
        Assert.Empty(Checked.Articles(DefectKind.WrongWeekday, $"第１条　納期は、{date}とする。\n第２条　甲は、支払う。"));
}
