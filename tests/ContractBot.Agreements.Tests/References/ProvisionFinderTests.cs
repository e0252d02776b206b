using ContractBot.Agreements.Tests.Parsing;

namespace ContractBot.Agreements.Tests.References;

public class ProvisionFinderTests
{
    private const string Text = """
        契約書
        某市（以下「甲」という。）と某社（以下「乙」という。）は、契約する。
        （目的）
        第1条 次のとおりとする。
        (1) あ
        ア 　え
        イ 　お
        (2) い
        2 う。
        第1条の2 か。
        （委託費）
        【Ａの場合】
        第2条 一円とする。
        2 税を含む。
        【Ｂの場合】
        第2条 二円とする。
        (額)
        第3条 き。
        (支払)
        第3条 く。
        第4条 乙は、別記1個人情報特記事項を守る。
        本契約の締結を証するため、本書2通を作成する。
        令和7年4月1日
        甲 某市
        個人情報特記事項
        第1 け。
        2 こ。
        第2 さ。
        """;

    private static readonly Agreement Agreement = Parsed.Text(Text);

    [Theory]
    [InlineData("第1条", "a1")]
    [InlineData("第１条第２項", "a1p2")]
    [InlineData("１条２項", "a1p2")]
    [InlineData("第一条第二項", "a1p2")]
    [InlineData("第 1 条 第 1 項 第 2 号", "a1p1i2")]
    [InlineData("第1条第1項第1号イ", "a1p1i1s2")]
    [InlineData("第1条の2", "a1b2")]
    [InlineData("第2条", "a2 a2v2")]
    [InlineData("第2条第2項", "a2p2")]
    [InlineData("第3条", "a3 a3-2")]
    [InlineData("第3条第1項", "a3p1 a3-2p1")]
    [InlineData("前文", "preamble")]
    [InlineData("署名欄", "signature")]
    [InlineData("別記1", "s1")]
    [InlineData("別記１第1", "s1a1")]
    [InlineData("別記1第1第2項", "s1a1p2")]
    [InlineData("個人情報特記事項第2", "s1a2")]
    [InlineData("個人情報特記事項 第2条", "s1a2")] // people say 条 where none is printed
    [InlineData("第2", "s1a2")]
    [InlineData("特記事項第2", "s1a2")] // the end of the heading is enough
    [InlineData("特記事項の第1第2項", "s1a1p2")]
    [InlineData("本則", "body")]
    [InlineData("第9条", "")]
    [InlineData("第1条第9項", "")]
    [InlineData("別記2第1", "")]
    [InlineData("契約", "")]
    [InlineData("", "")]
    [InlineData("第99999999999999999999条", "")]
    public void A_locator_finds_its_places(string locator, string anchors) =>
        Assert.Equal(anchors, string.Join(' ', ProvisionFinder.Find(Agreement, locator).Select(p => p.Address.Anchor)));

    [Theory]
    [InlineData(null, 1, null, null, null, "a1")]
    [InlineData(null, 1, null, 1, 2, "a1p1i2")]
    [InlineData(null, 1, null, null, 2, "a1p1i2")] // the item of whichever paragraph has one
    [InlineData(null, 1, 2, null, null, "a1b2")]
    [InlineData(null, 3, null, null, null, "a3 a3-2")]
    [InlineData("特記事項", 1, null, 2, null, "s1a1p2")]
    [InlineData("市の別記1", 2, null, null, null, "s1a2")]
    [InlineData("別表", 1, null, null, null, "")]
    [InlineData(null, 9, null, null, null, "")]
    public void Numbers_find_their_places(string? part, int article, int? branch, int? paragraph, int? item, string anchors) =>
        Assert.Equal(anchors, string.Join(' ', ProvisionFinder.FindNumbered(Agreement, part, article, branch, paragraph, item).Select(p => p.Address.Anchor)));

    [Theory]
    [InlineData("a2", "一円とする。")]
    [InlineData("a2v1", "一円とする。")]
    [InlineData("a2v2", "二円とする。")]
    [InlineData("a3-2", "く。")]
    public void An_anchor_finds_one_article(string anchor, string words)
    {
        var article = Assert.IsType<Article>(ProvisionFinder.ByAnchor(Agreement, anchor));

        Assert.Equal(words, article.Paragraphs[0].Chapeau.Slice(Agreement.Text));
    }

    [Theory]
    [InlineData("a2v1p2")]
    [InlineData("a2p2")]
    public void A_paragraph_of_the_first_version_has_two_anchors(string anchor) =>
        Assert.Equal("税を含む。", Assert.IsType<Paragraph>(ProvisionFinder.ByAnchor(Agreement, anchor)).Chapeau.Slice(Agreement.Text));

    [Theory]
    [InlineData("a1v1")]
    [InlineData("a9")]
    [InlineData("")]
    [InlineData("s2")]
    public void An_anchor_of_nothing_finds_nothing(string anchor) => Assert.Null(ProvisionFinder.ByAnchor(Agreement, anchor));

    // 特記事項第5 also looks so: an attachment's name and a place in it.
    [Fact]
    public void A_heading_whose_words_look_like_a_place_of_an_attachment_is_found_by_its_locator()
    {
        var agreement = Parsed.Text("# 花山会規則\n\n## 割増賃金（第3条から第5条まで）\n\n会は、払う。\n\n## 会費\n\n会員は、払う。\n\n別紙　割増賃金\n\n１　会は、払う。\n２　会は、配る。\n");
        var heading = agreement.Body.AllArticles().First();

        Assert.Contains(heading, ProvisionFinder.Find(agreement, heading.Address.Locator));
    }

    [Fact]
    public void All_provisions_come_in_the_order_of_the_text_parents_first() =>
        Assert.Equal(
            "body preamble a1 a1p1 a1p1i1 a1p1i1s1 a1p1i1s2 a1p1i2 a1p2 a1b2 a1b2p1 a2 a2p1 a2p2 a2v2 a2v2p1 a3 a3p1 a3-2 a3-2p1 a4 a4p1 signature s1 s1a1 s1a1p1 s1a1p2 s1a2 s1a2p1",
            string.Join(' ', ProvisionFinder.All(Agreement).Select(p => p.Address.Anchor)));
}
