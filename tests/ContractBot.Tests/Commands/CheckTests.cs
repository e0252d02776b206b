using System.Text.Json;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Commands;

public sealed class CheckTests
{
    [Fact]
    public void A_defect_is_told_with_its_place_and_the_exit_code_says_that_there_are_some()
    {
        var result = Cli.Run("check", "miyakojima-kosodate");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("第19条が2つあります（第19条（額の確定）と第19条（経費の請求及び支払））。", result.Output, StringComparison.Ordinal);
        Assert.Contains("http://localhost:3978/agreements/miyakojima-kosodate#a19-2", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_faultless_agreement_is_told_to_be_so()
    {
        var result = Cli.Run("check", "shimotsuma-cybozu");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("不備は見つかりませんでした。", result.Output, StringComparison.Ordinal);
        Assert.Equal("[]", Cli.Run("check", "shimotsuma-cybozu", "--json").Output.Trim());
    }

    [Fact]
    public void Each_defect_in_JSON_has_kind_severity_message_and_a_citation_to_the_letter()
    {
        var text = Cli.Run("show", "mext-tsushinsei", "--json").Json.GetProperty("text").GetString()!;
        var defects = Cli.Run("check", "mext-tsushinsei", "--json").Json.EnumerateArray().ToList();

        Assert.All(defects, defect =>
        {
            Assert.Equal(["agreement", "kind", "message", "severity", "citation"], defect.EnumerateObject().Select(p => p.Name));
            var citation = defect.GetProperty("citation");
            Assert.Equal(text[citation.GetProperty("start").GetInt32()..citation.GetProperty("end").GetInt32()], citation.GetProperty("quote").GetString());
        });
        var weekday = defects.Single(d => d.GetProperty("kind").GetString() == "wrongWeekday");
        Assert.Equal("error", weekday.GetProperty("severity").GetString());
        Assert.Equal("第1条第1項第3号", weekday.GetProperty("citation").GetProperty("locator").GetString());
        Assert.Equal("令和8年3月31日は火曜日ですが、（月）と書かれています。日付と曜日のどちらが正しいか確かめてください。", weekday.GetProperty("message").GetString());
    }

    [Fact]
    public void English_is_spoken_on_request() =>
        Assert.Contains("[error] 令和8年3月31日 is marked （月） but falls on 火曜日.", Cli.Run("check", "mext-tsushinsei", "--lang", "en").Output, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_agreement_is_wrong_usage()
    {
        var result = Cli.Run("check", "shimotsuma");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("協定書「shimotsuma」はありません。近い名前は shimotsuma-cybozu", result.Error, StringComparison.Ordinal);
    }
}
