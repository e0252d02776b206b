using ContractBot.Agreements.Parsing;
using ContractBot.Text;

namespace ContractBot.Answering.Tests.Deadlines;

/// <summary>Lists of agreements by their terms, as they stand on 20 November 2026.</summary>
public class EndingListTests
{
    private static readonly AgreementLibrary Library = AgreementLibrary.Build(
        new(
        [
            Agreement("a", "清掃契約書", "令和7年4月1日から令和8年3月31日まで"),
            Agreement("b", "警備契約書", "令和8年4月1日から令和9年3月31日まで"),
            Agreement("c", "給食契約書", "令和6年4月1日から令和12年3月31日まで"),
            Agreement("d", "送迎契約書", "契約締結の日から1年間"),
        ],
        []),
        TestLibraries.Analyzer);

    [Theory]
    [InlineData("一番早く切れるのはどれ？", "b c")]
    [InlineData("契約が切れる順に並べて", "b c")]
    [InlineData("最後に満了するのはどの契約？", "c b")]
    [InlineData("切れてる契約は？", "a")]
    [InlineData("期限切れの契約ある？", "a")]
    [InlineData("まだ有効な契約は？", "b c")]
    [InlineData("契約期間が一番長いのは？", "c a b d")]
    [InlineData("一番短い契約は？", "a b d c")]
    [InlineData("Which agreements have expired?", "a")]
    [InlineData("警備契約書以外で一番早く切れるのは？", "c")]
    public void Agreements_are_listed_by_their_terms(string question, string cited) =>
        Assert.Equal(cited, string.Join(' ', Ask(question).Citations.Select(c => c.Agreement)));

    [Fact]
    public void What_has_no_day_is_named_and_given_none()
    {
        var answer = Ask("一番早く切れるのはどれ？");

        Assert.StartsWith("満了日が最も早いのは『警備契約書（花山市・ミドリ精機株式会社）』で、2027年3月31日（令和9年3月31日）です[1]。\n", answer.Text, StringComparison.Ordinal);
        Assert.Contains("満了日を過ぎているもの（1件）：『清掃契約書（花山市・ミドリ精機株式会社）』", answer.Text, StringComparison.Ordinal);
        Assert.EndsWith("満了日を条文だけでは計算できないもの（1件）：『送迎契約書（花山市・ミドリ精機株式会社）』", answer.Text, StringComparison.Ordinal);
        Assert.Equal([new DateOnly(2027, 3, 31), new DateOnly(2030, 3, 31)], answer.Dates.Select(d => d.Date));
    }

    private static Answer Ask(string question) => TestLibraries.Ask(Library, question);

    private static ContractBot.Agreements.Agreement Agreement(string id, string title, string term) => AgreementParser.Parse(
        id, new SourceText($"{id}.txt", $"{title}\n\n花山市（以下「甲」という。）とミドリ精機株式会社（以下「乙」という。）は、契約する。\n\n（期間）\n第１条　契約期間は、{term}とする。\n", "utf-8", ""));
}
