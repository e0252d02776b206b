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

    [Theory]
    [InlineData("１年間")]
    [InlineData("３か月間")]
    [InlineData("〇年間")] // a blank
    public void Usual_lengths_are_left_alone(string length) =>
        Assert.Empty(Checked.Articles(DefectKind.UnreasonableTerm, $"第１条　本契約の有効期間は、締結日から{length}とする。\n第２条　甲は、支払う。"));
}
