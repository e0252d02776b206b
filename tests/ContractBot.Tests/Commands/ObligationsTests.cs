using ContractBot.Tests.Support;

namespace ContractBot.Tests.Commands;

public sealed class ObligationsTests
{
    [Fact]
    public void An_obligation_has_the_fields_of_the_fixed_interface()
    {
        var obligations = Cli.Run("obligations", "shimotsuma-cybozu", "--json").Json;

        var ban = obligations.EnumerateArray().First(o => o.GetProperty("citation").GetProperty("locator").GetString() == "第6条第1項");
        Assert.Equal("shimotsuma-cybozu", ban.GetProperty("agreement").GetString());
        Assert.Equal("甲及び乙", ban.GetProperty("bearer").GetString());
        Assert.Equal("下妻市及びサイボウズ株式会社", ban.GetProperty("bearerName").GetString());
        Assert.Equal("mustNot", ban.GetProperty("kind").GetString());
        Assert.StartsWith("本取組に関し知り得た情報のうち", ban.GetProperty("action").GetString(), StringComparison.Ordinal);
        Assert.Null(ban.GetProperty("condition").GetString());
        Assert.Equal("次の各号のいずれかに該当する場合", ban.GetProperty("exception").GetString());
        Assert.Equal(5, ban.GetProperty("exceptionItems").GetArrayLength());
        Assert.Null(ban.GetProperty("deadline").GetString());
        Assert.EndsWith("#a6p1", ban.GetProperty("citation").GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("乙", 2)]
    [InlineData("市", 1)]
    [InlineData("サイボウズ", 2)]
    public void A_party_is_found_by_short_name_name_and_what_it_is(string party, int rights)
    {
        var all = Cli.Run("obligations", "shimotsuma-cybozu", "--party", party, "--kind", "may", "--json").Json.EnumerateArray()
            .Where(o => o.GetProperty("citation").GetProperty("article").GetInt32() is 5 or 6);

        Assert.Equal(rights, all.Count());
    }

    [Fact]
    public void Documents_are_listed_with_forms_that_are_not_attached()
    {
        var documents = Cli.Run("obligations", "miyakojima-kosodate", "--documents", "--json").Json.EnumerateArray().ToList();

        var report = documents.Single(d => d.GetProperty("name").GetString() == "事故報告書");
        Assert.Equal("別紙様式第4号", report.GetProperty("form").GetString());
        Assert.False(report.GetProperty("formAttached").GetBoolean());
        Assert.Equal("発生から7日以内に", report.GetProperty("deadline").GetString());
        Assert.Equal("乙", report.GetProperty("bearer").GetString());
    }

    [Fact]
    public void A_deadline_that_the_text_decides_has_its_day()
    {
        var obligations = Cli.Run("obligations", "miyakojima-kosodate", "--as-of", "2026-11-20", "--json").Json.EnumerateArray().ToList();

        Assert.Equal("2026-01-30", DueOf("第3条第1項")); // within the term
        Assert.Equal("2026-02-10", DueOf("第12条第1項")); // the earlier of two days
        Assert.Null(DueOf("第6条第5項")); // seven days after what has not happened

        string? DueOf(string locator) => obligations.First(o => o.GetProperty("citation").GetProperty("locator").GetString() == locator && o.GetProperty("deadline").GetString() is not null).GetProperty("due").GetString();
    }

    [Fact]
    public void An_unknown_party_is_refused_with_the_names_of_those_that_there_are()
    {
        var run = Cli.Run("obligations", "osaka-microsoft", "--party", "東京都");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("osaka-microsoft に「東京都」という当事者は見当たりません。指定できるのは 甲（大阪府）、乙（日本マイクロソフト株式会社） です。", run.Error.Trim());
    }

    [Fact]
    public void An_unknown_kind_is_wrong_usage() => Assert.Equal(2, Cli.Run("obligations", "osaka-microsoft", "--kind", "should").ExitCode);
}
