using ContractBot.Tests.Support;

namespace ContractBot.Tests.Commands;

public sealed class AgreementsTests
{
    [Fact]
    public void The_corpus_is_listed_by_identifier()
    {
        var result = Cli.Run("agreements", "--json");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            ["mext-tsushinsei", "miyagi-pocketsign", "miyakojima-kosodate", "osaka-microsoft", "shimotsuma-cybozu"],
            result.Json.EnumerateArray().Select(a => a.GetProperty("id").GetString()));
        Assert.Equal(
            """{"id":"shimotsuma-cybozu","title":"下妻市とサイボウズ株式会社との包括連携協定書","parties":[{"shortName":"甲","name":"下妻市","shortNames":["甲"],"address":{"text":"茨城県下妻市本城町三丁目１３番地","start":2189,"end":2205},"signatory":{"title":"下妻市長","name":"菊池 博","start":2206,"end":2220}},{"shortName":"乙","name":"サイボウズ株式会社","shortNames":["乙"],"address":{"text":"東京都中央区日本橋二丁目７番１号 東京日本橋タワー２７階","start":2224,"end":2252},"signatory":{"title":"代表取締役社長","name":"青野 慶久","start":2263,"end":2277}}],"signedOn":"2025-01-28","file":"shimotsuma-cybozu.txt","encoding":"utf-8","articles":10,"paragraphs":16,"parts":1,"kind":"partnership","sidecar":null,"defects":0,"amends":null}""",
            result.Json[4].GetRawText());
    }

    [Fact]
    public void A_blank_party_has_no_name()
    {
        var parties = Cli.Run("agreements", "--json").Json[2].GetProperty("parties");

        Assert.Equal("""{"shortName":"乙","name":null,"shortNames":["乙"],"address":null,"signatory":null}""", parties[1].GetRawText());
    }

    [Fact]
    public void Redirected_the_list_is_lines_of_cells_between_tabs()
    {
        var line = Cli.Run("agreements").Output.Split('\n')[4];

        Assert.Equal("shimotsuma-cybozu\t下妻市とサイボウズ株式会社との包括連携協定書\t甲 下妻市、乙 サイボウズ株式会社\t2025-01-28\t10\t16\t0\t－\t－", line);
    }

    [Fact]
    public void Nickname_and_owning_section_stand_in_the_list()
    {
        using var folder = new TemporaryFolder();
        folder.Write("loan.txt", "貸付契約書\n甲市（以下「甲」という。）と乙社（以下「乙」という。）は、契約する。\n第１条　甲は、備品を貸す。\n");
        folder.Write("loan.yaml", "nicknames: [ネコ協定, 猫の件]\nowningSection: 総務課\n");

        Assert.Equal("loan\t貸付契約書\t甲 甲市、乙 乙社\t－\t1\t1\t1\tネコ協定、猫の件\t総務課\n", Cli.Run("agreements", "--corpus", folder.Path).Output);
        Assert.Equal(
            """{"file":"loan.yaml","signedOn":null,"nicknames":[{"value":"ネコ協定","line":1},{"value":"猫の件","line":1}],"owningSection":{"value":"総務課","line":2},"parties":[],"anchors":[],"access":null,"notes":null}""",
            Cli.Run("show", "loan", "--json", "--corpus", folder.Path).Json.GetProperty("sidecar").GetRawText());
    }
}
