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
            """{"id":"shimotsuma-cybozu","title":"下妻市とサイボウズ株式会社との包括連携協定書","parties":[{"shortName":"甲","name":"下妻市"},{"shortName":"乙","name":"サイボウズ株式会社"}],"signedOn":"2025-01-28","file":"shimotsuma-cybozu.txt","encoding":"utf-8","articles":10,"paragraphs":16,"parts":1}""",
            result.Json[4].GetRawText());
    }

    [Fact]
    public void A_blank_party_has_no_name()
    {
        var parties = Cli.Run("agreements", "--json").Json[2].GetProperty("parties");

        Assert.Equal("""{"shortName":"乙","name":null}""", parties[1].GetRawText());
    }

    [Fact]
    public void Redirected_the_list_is_lines_of_cells_between_tabs()
    {
        var line = Cli.Run("agreements").Output.Split('\n')[4];

        Assert.Equal("shimotsuma-cybozu\t下妻市とサイボウズ株式会社との包括連携協定書\t甲 下妻市、乙 サイボウズ株式会社\t2025-01-28\t10\t16", line);
    }
}
