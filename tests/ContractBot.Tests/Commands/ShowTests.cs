using System.Text.Json;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Commands;

public sealed class ShowTests
{
    [Fact]
    public void A_place_is_a_list_of_provisions_whose_offsets_point_into_the_whole_text()
    {
        var whole = Cli.Run("show", "shimotsuma-cybozu", "--json").Json;
        var place = Cli.Run("show", "shimotsuma-cybozu", "第５条第２項", "--json").Json.EnumerateArray().Single();

        var start = place.GetProperty("start").GetInt32();
        var end = place.GetProperty("end").GetInt32();
        Assert.Equal(whole.GetProperty("text").GetString()![start..end], place.GetProperty("text").GetString());
        Assert.StartsWith("２", place.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            """{"agreement":"shimotsuma-cybozu","title":"下妻市とサイボウズ株式会社との包括連携協定書","part":null,"variant":null,"article":5,"branch":null,"caption":"期間","paragraph":2,"item":null,"locator":"第5条第2項","anchor":"a5p2","url":"http://localhost:3978/agreements/shimotsuma-cybozu#a5p2","references":[],"referredFrom":[]}""",
            Without(place, "text", "start", "end"));
    }

    [Fact]
    public void A_whole_agreement_has_parts_articles_paragraphs_and_items()
    {
        var whole = Cli.Run("show", "shimotsuma-cybozu", "--json").Json;

        Assert.Equal(
            ["id", "title", "file", "encoding", "parties", "signedOn", "kind", "definedTerms", "sidecar", "amendments", "changes", "text", "parts", "references", "amounts", "forums"],
            whole.EnumerateObject().Select(p => p.Name));
        Assert.Equal("2025-01-28", whole.GetProperty("signedOn").GetString());
        var body = whole.GetProperty("parts")[0];
        Assert.Equal(
            ["part", "label", "locator", "anchor", "start", "end", "preamble", "divisions", "articles", "signatureBlock"],
            body.EnumerateObject().Select(p => p.Name));
        var second = body.GetProperty("articles")[1];
        Assert.Equal(
            """{"article":2,"branch":null,"occurrence":1,"variant":null,"caption":"連携事項","number":"第２条","locator":"第2条","anchor":"a2"}""",
            Without(second, "start", "end", "paragraphs"));
        Assert.Equal([null, "２"], second.GetProperty("paragraphs").EnumerateArray().Select(p => p.GetProperty("number").GetString()));
        Assert.Equal(
            ["a2p1i1", "a2p1i2", "a2p1i3", "a2p1i4"],
            second.GetProperty("paragraphs")[0].GetProperty("items").EnumerateArray().Select(i => i.GetProperty("anchor").GetString()));
        Assert.Equal("署名欄", body.GetProperty("signatureBlock").GetProperty("locator").GetString());
    }

    [Fact]
    public void A_place_names_what_it_refers_to_and_what_refers_to_it()
    {
        var place = Cli.Run("show", "shimotsuma-cybozu", "第7条", "--json").Json.EnumerateArray().Single();

        Assert.Equal(["a8p1", "a8p2"], place.GetProperty("referredFrom").EnumerateArray().Select(a => a.GetString()));
        var reference = place.GetProperty("references").EnumerateArray().Single();
        Assert.Equal(
            """{"from":"a7p1","text":"次の各号","kind":"provision","status":"resolved","targets":[{"locator":"第7条第1項","anchor":"a7p1","aspect":"eachItem"}],"law":null,"lawPlace":null,"otherAgreement":null,"reason":null,"nearest":[]}""",
            Without(reference, "start", "end"));
    }

    [Fact]
    public void All_versions_of_an_article_are_shown()
    {
        var versions = Cli.Run("show", "mext-tsushinsei", "第3条", "--json").Json.EnumerateArray().ToList();

        Assert.Equal(["a3", "a3v2", "a3v3"], versions.Select(v => v.GetProperty("anchor").GetString()));
        Assert.Equal(3, versions.Select(v => v.GetProperty("variant").GetString()).Distinct().Count());
    }

    [Fact]
    public void An_anchor_is_a_locator_too()
    {
        var byAnchor = Cli.Run("show", "miyakojima-kosodate", "a6p5", "--json");

        Assert.Equal(Cli.Run("show", "miyakojima-kosodate", "第6条第5項", "--json").Output, byAnchor.Output);
    }

    [Fact]
    public void An_unknown_agreement_is_answered_with_the_closest_names()
    {
        var result = Cli.Run("show", "osaka-microsft", "第1条");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.StartsWith("協定書「osaka-microsft」はありません。近い名前は osaka-microsoft、", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_place_is_answered_with_the_articles_that_there_are()
    {
        var result = Cli.Run("show", "osaka-microsoft", "第99条");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.Equal("「osaka-microsoft」に「第99条」という箇所はありません。本則は第1条から第9条までです。\n", result.Error);
    }

    [Fact]
    public void An_unknown_place_as_JSON_is_an_empty_list()
    {
        var result = Cli.Run("show", "osaka-microsoft", "別記7", "--json");

        Assert.Equal((1, "[]\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public void For_people_an_agreement_is_set_with_captions_and_indented_items()
    {
        var lines = Cli.Run("show", "shimotsuma-cybozu").Output.Split('\n');

        Assert.Equal("下妻市とサイボウズ株式会社との包括連携協定書", lines[0]);
        var caption = Array.IndexOf(lines, "　（連携事項）");
        Assert.Equal(
            [
                "第２条　甲及び乙は、協議の上、前条の目的を達成するため、次の事項について連携する。",
                "　(1)　自治体におけるノーコードツールの活用促進に向けた共同研究",
                "　(2)　職員エンゲージメントの可視化と組織の活性化に関する取組",
                "　(3)　災害時における IT 支援",
                "　(4)　その他目的の達成に必要な事項",
                "２　実施時期、実施方法その他具体的な事項については、甲乙協議の上、決定する。",
            ],
            lines[(caption + 1)..(caption + 7)]);
    }

    private static string Without(JsonElement element, params string[] names) =>
        "{" + string.Join(',', element.EnumerateObject().Where(p => !names.Contains(p.Name)).Select(p => p.ToString())) + "}";
}
