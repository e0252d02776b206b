using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class DifferingPartiesTests
{
    private const string Articles = "第１条　甲は、発注する。\n第２条　甲は、支払う。";

    [Fact]
    public void A_company_that_signs_for_another_is_found() =>
        Assert.Equal(
            ["PartyDiffers 署名欄 「丙田株式会社」 乙 | 乙川株式会社 | 丙田株式会社"],
            Checked.Of(DefectKind.PartyMismatch, Checked.Agreement(Articles).Replace("　　乙川株式会社　代表取締役　乙川花子", "　　丙田株式会社\n　　代表取締役　乙川花子", StringComparison.Ordinal)));

    [Theory]
    [InlineData("　　乙川株式会社　代表取締役　乙川花子")]
    [InlineData("　　乙川㈱\n　　代表取締役　乙川花子")]
    [InlineData("　　乙川株式会社　東支店\n　　支店長　乙川花子")]
    [InlineData("　　代表取締役　乙川花子")]
    public void Who_signs_for_the_party_itself_is_left_alone(string signature) =>
        Assert.Empty(Checked.Of(DefectKind.PartyMismatch, Checked.Agreement(Articles).Replace("　　乙川株式会社　代表取締役　乙川花子", signature, StringComparison.Ordinal)));
}
