using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class SwappedPartiesTests
{
    private const string Articles = "第１条　甲は、発注する。\n第２条　甲は、支払う。";

    [Fact]
    public void Signatures_under_the_others_name_are_found() =>
        Assert.Equal(
            ["PartiesSwapped 署名欄 「甲　乙川県乙川市二丁目２番２号」 甲 | 甲野市 | 乙川株式会社"],
            Checked.Of(DefectKind.PartiesSwapped, Checked.Agreement(Articles)
                .Replace("甲　甲野県甲野市一丁目１番１号\n　　甲野市長　甲野太郎", "甲　乙川県乙川市二丁目２番２号\n　　乙川株式会社　代表取締役　乙川花子\n", StringComparison.Ordinal)
                .Replace("乙　乙川県乙川市二丁目２番２号\n　　乙川株式会社　代表取締役　乙川花子", "乙　甲野県甲野市一丁目１番１号\n　　甲野市長　甲野太郎", StringComparison.Ordinal)));

    [Fact]
    public void Parties_called_otherwise_than_by_stems_are_compared_too() =>
        Assert.Equal(
            ["PartiesSwapped 署名欄 「許諾者　株式会社コウバ」 許諾者 | 株式会社ヒラメキ | 株式会社コウバ"],
            Checked.Of(DefectKind.PartiesSwapped, "実施許諾契約書\n\n株式会社ヒラメキ（以下「許諾者」という。）と株式会社コウバ（以下「実施者」という。）は、次のとおり契約を締結する。\n\n第１条　許諾者は、許諾する。\n第２条　実施者は、支払う。\n\n令和８年４月１日\n\n許諾者　株式会社コウバ\n実施者　株式会社ヒラメキ\n"));

    [Fact]
    public void A_name_within_the_others_is_no_name_of_its_own() =>
        Assert.Equal(
            ["PartiesSwapped 署名欄 「甲　花山市商工会」 甲 | 花山市 | 花山市商工会"],
            Checked.Of(DefectKind.PartiesSwapped, "連携協定書\n\n花山市（以下「甲」という。）と花山市商工会（以下「乙」という。）は、次のとおり協定を締結する。\n\n第１条　甲は、協力する。\n第２条　乙は、協力する。\n\n令和８年４月１日\n\n甲　花山市商工会\n\n乙　花山市\n"));

    [Fact]
    public void Signatures_under_their_own_name_are_left_alone() => Assert.Empty(Checked.Articles(DefectKind.PartiesSwapped, Articles));
}
