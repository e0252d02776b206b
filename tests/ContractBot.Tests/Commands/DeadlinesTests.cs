using System.Text.Json;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Commands;

public sealed class DeadlinesTests
{
    [Fact]
    public void A_deadline_has_the_fields_that_scripts_rely_on()
    {
        var result = Cli.Run("deadlines", "--agreement", "shimotsuma-cybozu", "--as-of", "2026-11-20", "--json");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var first = result.Json[0];
        Assert.Equal(["agreement", "kind", "date", "rule", "dependsOn", "recurs", "assumptions", "citation"], first.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ("shimotsuma-cybozu", "renewalNotice", "2026-12-28", "期間満了日の１か月前まで"),
            (Field(first, "agreement"), Field(first, "kind"), Field(first, "date"), Field(first, "rule")));
        Assert.Equal("第5条第1項", first.GetProperty("citation").GetProperty("locator").GetString());
        Assert.Equal(JsonValueKind.Null, result.Json[result.Json.GetArrayLength() - 1].GetProperty("date").ValueKind);
    }

    [Fact]
    public void Within_leaves_out_what_has_passed_what_comes_later_and_what_has_no_date()
    {
        var result = Cli.Run("deadlines", "--within", "90d", "--as-of", "2026-11-20", "--json");

        Assert.Equal(["2026-12-28", "2027-01-28"], result.Json.EnumerateArray().Select(d => Field(d, "date")));
    }

    [Fact]
    public void Nothing_within_the_time_is_exit_code_1() =>
        Assert.Equal((1, "[]\n"), (Cli.Run("deadlines", "--within", "1d", "--as-of", "2026-11-20", "--json") is var none ? none.ExitCode : 0, none.Output));

    [Theory]
    [InlineData("90")]
    [InlineData("d")]
    [InlineData("-3d")]
    [InlineData("3x")]
    [InlineData("9999999999d")]
    public void A_time_of_another_form_is_refused(string within)
    {
        var result = Cli.Run("deadlines", "--within", within);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("90d", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_agreement_is_refused_with_those_that_are_close()
    {
        var result = Cli.Run("deadlines", "--agreement", "shimotsuma");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("shimotsuma-cybozu", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Passed_terms_are_marked() =>
        Assert.Contains(
            "2026-01-30（経過）\t満了日\tmiyakojima-kosodate\t第3条第1項",
            Cli.Run("deadlines", "--agreement", "miyakojima-kosodate", "--as-of", "2026-11-20").Output, StringComparison.Ordinal);

    private static string? Field(JsonElement element, string name) => element.GetProperty(name).GetString();
}
