using System.Text;
using ContractBot.Agreements.Parsing;
using ContractBot.Agreements.Reading.Html;
using ContractBot.Agreements.Reading.Word;
using ContractBot.Agreements.Tests.Reading.Word;
using ContractBot.Text;
using static ContractBot.Agreements.Tests.Reading.Word.WordFile;

namespace ContractBot.Agreements.Tests.Reading;

/// <summary>Headings that a file sets as such, which its text does not show.</summary>
public class SetHeadingsTests
{
    private const string Heading2 = "<w:pStyle w:val=\"2\"/>";

    private const string Styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:basedOn w:val=\"1\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"strong\"><w:rPr><w:b/></w:rPr></w:style>";

    [Theory]
    [InlineData("<h2>禁止事項</h2><p>甲</p>", "禁止事項:2")]
    [InlineData("<p>甲</p><h6><span>免責</span></h6>", "免責:6")]
    [InlineData("<p><b>禁止</b><strong>事項</strong></p><p>甲は<b>乙</b></p>", "禁止事項:10")]
    [InlineData("<ul><li><b>甲</b></ul>", "")]
    [InlineData("<h2></h2><p>甲</p>", "")]
    [InlineData("<dl><dt>名称</dt><dd>花山会</dd></dl>", "名称:10")]
    [InlineData("<style>.t { color: red; font-weight: 700 } .n{font-weight:normal}</style><p class=t>禁止事項</p><p class='t n'>甲</p><p style='font-weight:bold'>免責</p>", "禁止事項:10 免責:10")]
    [InlineData("<table><tr><td><h3>禁止事項</h3><p>甲</p></td></tr><tr><th>乙</th><td>丙</td></tr></table>", "禁止事項:3")]
    public void Headings_and_bold_lines_of_a_page_are_known(string html, string expected) =>
        Assert.Equal(expected, Shown(HtmlFile.Decode(Encoding.UTF8.GetBytes(html), "a.html").Source!));

    [Fact]
    public void Paragraphs_in_heading_styles_and_bold_ones_are_known_in_Word()
    {
        var file = new WordFile(
            P("会則", "<w:pStyle w:val=\"1\"/>") + P("名称", Heading2) + P("本会は、花山会という。") + "<w:p/>"
            + P("目的", "<w:outlineLvl w:val=\"2\"/>") + P("本文", Heading2 + "<w:outlineLvl w:val=\"9\"/>")
            + $"<w:p>{R("会", "<w:b/>")}{R("費", "<w:b w:val=\"1\"/>")}</w:p>" + $"<w:p>{R("会", "<w:b/>")}{R("員")}</w:p>"
            + P("役員", "<w:pStyle w:val=\"strong\"/>") + $"<w:p><w:pPr><w:pStyle w:val=\"strong\"/></w:pPr>{R("任期", "<w:b w:val=\"0\"/>")}</w:p>")
        {
            Styles = Styles,
        };

        Assert.Equal("会則:1 名称:2 目的:3 会費:10 役員:10", Shown(TextOfWord.Read(file.Bytes(), "a.docx").Source!));
    }

    [Fact]
    public void Headings_without_numbers_are_articles_as_in_Markdown()
    {
        var page = Html("<h1>花山会会則</h1><p>本会の運営に必要な事項を定める。</p><h2>名称</h2><p>本会は、花山会という。</p><h2>会費</h2><p>会費は、次のとおりとする。</p><ol><li>正会員 3,000円<li>賛助会員 1,000円</ol>");

        Assert.Equal(
            ["a1 名称 1", "a1p1", "a2 会費 1", "a2p1", "a2p1i1", "a2p1i2"],
            page.Parts[0].AllArticles().SelectMany(Addresses));
    }

    [Fact]
    public void Numbered_headings_are_the_articles_and_the_numbers_below_them_are_not()
    {
        var page = Html("<h1>花山サービス利用規約</h1><h2>1. 適用</h2><ol><li>本規約は、すべての会員に適用する。<li>細則は、本規約の一部とする。</ol><h2>2. 会費</h2><ol><li>会費は、年額3,000円とする。<li>納めた会費は、返さない。</ol>");

        Assert.Equal([(1, "適用"), (2, "会費")], page.Parts[0].AllArticles().Select(a => (a.Number, a.Caption!)));
    }

    [Fact]
    public void Bold_lines_below_a_chapter_without_numbered_articles_are_its_articles()
    {
        var file = new WordFile(
            Bold("福利厚生規程") + Bold("第１章　総則") + Bold("第１条　目的") + P("この規程は、従業員の福利厚生について定める。")
            + Bold("第２章　制度") + Bold("健康診断") + P("会社は、年に１回、健康診断を行う。") + Bold("制服") + P("会社は、制服を貸与する。")
            + Bold("第３章　雑則") + Bold("第２条　改正") + P("この規程の改正は、取締役会が行う。") + Bold("注意"));
        var rules = AgreementParser.Parse("a", TextOfWord.Read(file.Bytes(), "a.docx").Source!);

        // Their places count on from the last number, so that no link to 第２条 leads to them.
        Assert.Equal(
            ["第1条 a1 目的", "「健康診断」 a3 健康診断", "「制服」 a4 制服", "第2条 a2 改正"],
            rules.Parts[0].AllArticles().Select(a => $"{a.Address.Locator} {a.Address.Anchor} {a.Caption}"));
    }

    [Fact]
    public void Entries_of_a_second_level_in_Word_are_sub_items()
    {
        var file = new WordFile(
            P("福利厚生規程") + Bold("健康診断") + P("会社は、健康診断を行う。") + P("●　対象") + P("o　社員") + P("o　役員") + Bold("制服") + P("会社は、制服を貸与する。"));
        var rules = AgreementParser.Parse("a", TextOfWord.Read(file.Bytes(), "a.docx").Source!);

        Assert.Equal(["対象", "社員", "役員"], rules.Parts[0].AllArticles().First().Paragraphs[0].Items.Single().WithSubItems().Select(i => i.Chapeau.Slice(rules.Text)));
    }

    [Fact]
    public void Where_articles_have_numbers_no_other_heading_is_one()
    {
        var page = Html("<h1>花山サービス利用規約</h1><h2>第１条（適用）</h2><p>本規約は、すべての会員に適用する。</p><h2>補足</h2><p>細則は、別に定める。</p><h2>注意</h2><p>会費は、返さない。</p><h2>第２条（会費）</h2><p>会費は、年額3,000円とする。</p>");

        Assert.Equal([(1, "適用"), (2, "会費")], page.Parts[0].AllArticles().Select(a => (a.Number, a.Caption!)));
    }

    private static string Bold(string text) => $"<w:p>{R(text, "<w:b/>")}</w:p>";

    private static Agreement Html(string html) => AgreementParser.Parse("a", HtmlFile.Decode(Encoding.UTF8.GetBytes(html), "a.html").Source!);

    private static IEnumerable<string> Addresses(Article article) =>
        article.Paragraphs.SelectMany(p => p.Items.Select(i => i.Address.Anchor).Prepend(p.Address.Anchor)).Prepend($"{article.Address.Anchor} {article.Caption} {article.Paragraphs.Length}");

    private static string Shown(SourceText source) => string.Join(' ', source.Headings.Select(h => $"{source.Text[h.Start..].Split('\n')[0]}:{h.Level}"));
}
