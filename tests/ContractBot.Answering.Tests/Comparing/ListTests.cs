namespace ContractBot.Answering.Tests.Comparing;

/// <summary>Lists of agreements by what they say, over the invented agreements.</summary>
public class ListTests
{
    [Theory]
    [InlineData("再委託できるのはどれ？", "itaku-hanayama 第4条第1項 | morikawa-shitei 第3条第1項 | morikawa-shitei 第3条第2項")]
    [InlineData("損害賠償に上限があるのはどれ？", "itaku-hanayama 第7条第1項")]
    [InlineData("青葉の契約以外で秘密保持があるのはどれ？", "itaku-hanayama 第9条第1項 | morikawa-shitei 別記第1第1項 | nda-midori 第2条第1項")]
    [InlineData("遅延損害金が一番高いのは？", "chintai-sakura 第3条第2項")]
    [InlineData("敷金か保険の定めがある契約は？", "chintai-sakura 第4条第1項 | morikawa-shitei 第11条第1項")]
    public void Every_agreement_that_has_the_provision_is_cited(string question, string places) => Assert.Equal(places, Places(question));

    [Theory]
    [InlineData("再委託できるのはどれ？", "5件の契約を比べました。定めがあるのは2件です。")]
    [InlineData("秘密保持が3年の契約は？", "5件の契約を比べました。定めがあるのは4件です。そのうち条文に〈3年〉とあるのは1件です。")]
    [InlineData("秘密保持が9年の契約は？", "5件の契約を比べました。定めがあるのは4件です。条文に〈9年〉とあるものは見当たりません。")]
    [InlineData("遅延損害金が一番高いのは？", "5件の契約を比べました。定めがあるのは1件です。数字で比べられる1件のうち、最も大きいのは『建物賃貸借契約書（サクラ不動産株式会社・合同会社つばめ書店）』の「年十四・六パーセント」です。")]
    [InlineData("反社条項がない契約は？", "5件の契約のうち、定めが見当たらないのは4件です。")]
    [InlineData("印紙の定めがある契約は？", "5件の契約のいずれにも、「印紙」に関する定めは見当たりません。")]
    public void The_first_line_says_how_many(string question, string line) => Assert.Equal(line, Ask(question).Text.Split('\n')[0]);

    [Fact]
    public void What_forbids_stands_first_where_it_is_asked_for_and_those_without_are_named()
    {
        var lines = Ask("再委託を認めていない契約は？").Text.Split('\n');

        Assert.Equal("承諾・承認などを条件とするもの", lines[1]);
        Assert.Contains("・『青葉県と株式会社みどり銀行との地域活性化に関する包括連携協定書』：定めなし", lines);
    }

    private static Answer Ask(string question) => TestLibraries.Ask(TestLibraries.Invented, question);

    private static string Places(string question) => string.Join(" | ", Ask(question).Citations.Select(c => $"{c.Agreement} {c.Locator}"));
}
