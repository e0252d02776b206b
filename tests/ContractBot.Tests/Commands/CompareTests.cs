using ContractBot.Tests.Support;

namespace ContractBot.Tests.Commands;

public sealed class CompareTests
{
    [Fact]
    public void Every_agreement_has_a_row_with_value_quote_and_citation_or_with_none()
    {
        var result = Cli.Run("compare", "管轄", "--json");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(("管轄", 5, 2), (result.Json.GetProperty("topic").GetString(), result.Json.GetProperty("total").GetInt32(), result.Json.GetProperty("having").GetInt32()));
        var rows = result.Json.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(
            ["mext-tsushinsei null", "miyagi-pocketsign null", "miyakojima-kosodate 那覇地方裁判所", "osaka-microsoft 被告の本社所在地を管轄する地方裁判所", "shimotsuma-cybozu null"],
            rows.Select(r => $"{r.GetProperty("agreement").GetString()} {r.GetProperty("value").GetString() ?? "null"}"));
        Assert.Equal("第49条第1項", rows[2].GetProperty("citation").GetProperty("locator").GetString());
        Assert.Equal("本契約に関する訴は、那覇地方裁判所を第一審の専属的合意管轄裁判所とすることを合意する。", rows[2].GetProperty("quote").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, rows[0].GetProperty("citation").ValueKind);
    }

    [Fact]
    public void Read_by_people_it_is_one_line_an_agreement_below_the_count()
    {
        var lines = Cli.Run("compare", "準拠法").Output.TrimEnd().Split('\n');

        Assert.Equal("「準拠法」の定めがあるのは5件中1件です。", lines[0]);
        Assert.Equal("大阪府と日本マイクロソフト株式会社との AI（人工知能）利活用に関する協定書\t日本法\t第9条第1項（疑義等の決定）", lines[4]);
        Assert.Equal(4, lines.Count(l => l.EndsWith("\t定めなし\t", StringComparison.Ordinal) || l.EndsWith("\t定めなし", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_topic_that_no_agreement_has_is_exit_code_1() =>
        Assert.Equal(1, Cli.Run("compare", "競業避止").ExitCode);
}
