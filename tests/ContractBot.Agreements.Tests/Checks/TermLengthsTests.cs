using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class TermLengthsTests
{
    [Theory]
    [InlineData("0年間", "TermOfNoLength")]
    [InlineData("1,000年間", "TermTooLong")]
    [InlineData("百五十年間", "TermTooLong")]
    public void A_length_that_cannot_be_meant_is_found(string length, string finding) =>
        Assert.Equal(
            [$"{finding} 第1条第1項 「本契約の有効期間は、締結日から{length}とする。」 締結日から{length}"],
            Checked.Articles(DefectKind.UnreasonableTerm, $"第１条　本契約の有効期間は、締結日から{length}とする。\n第２条　甲は、支払う。"));

    [Fact]
    public void Days_that_do_not_fit_the_length_are_found() =>
        Assert.Equal(
            ["LengthAgainstDays 第1条第1項 「契約期間は、令和８年４月１日から令和１３年３月３１日までの３年間とする。」 令和８年４月１日から令和１３年３月３１日まで"],
            Checked.Articles(DefectKind.ContradictoryTerm, "第１条　契約期間は、令和８年４月１日から令和１３年３月３１日までの３年間とする。\n第２条　甲は、支払う。"));

    [Theory]
    [InlineData("１年間")]
    [InlineData("３か月間")]
    [InlineData("〇年間")] // a blank
    public void Usual_lengths_are_left_alone(string length) =>
        Assert.Empty(Checked.Articles(DefectKind.UnreasonableTerm, $"第１条　本契約の有効期間は、締結日から{length}とする。\n第２条　甲は、支払う。"));
}
