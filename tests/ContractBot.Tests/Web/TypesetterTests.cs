using ContractBot.Agreements.Parsing;
using ContractBot.Text;
using ContractBot.Typesetting;

namespace ContractBot.Tests.Web;

public sealed class TypesetterTests
{
    private const string Preamble = "試験契約書\n\n甲野市（以下「甲」という。）と乙野株式会社（以下「乙」という。）は、次のとおり契約を締結する。\n\n";

    [Fact]
    public void A_caption_stands_above_its_article_also_where_the_source_left_it_behind_the_paragraph_before()
    {
        var lines = LinesOf("（目的）\n第１条　この契約は、試験を目的とする。（報告）\n第２条　乙は、甲に報告する。\n２　甲は、確認する。\n");

        Assert.Equal(
            ["　（目的）", "第１条　この契約は、試験を目的とする。", "", "　（報告）", "第２条　乙は、甲に報告する。", "２　甲は、確認する。"],
            lines[4..]);
    }

    [Fact]
    public void Items_and_sub_items_are_indented_below_what_they_belong_to()
    {
        var lines = LinesOf("（業務）\n第１条　乙は、次の業務を行う。\n(1) 調査\n ア 聞き取り\n イ 集計\n(2) 報告\n");

        Assert.Equal(
            ["第１条　乙は、次の業務を行う。", "　(1)　調査", "　　ア　聞き取り", "　　イ　集計", "　(2)　報告"],
            lines[5..]);
    }

    [Fact]
    public void A_caption_behind_the_number_stays_on_the_numbers_line()
    {
        var article = ArticlesOf("第１条（目的）\nこの契約は、試験を目的とする。\n\n第２条（報告）\n乙は、甲に報告する。\n")[1];

        Assert.Equal(("第２条", "（報告）", true), (article.Number, article.CaptionBesideNumber, article.NumberStandsAlone));
        Assert.Equal(("報告", "乙は、甲に報告する。"), (article.Heading, article.Paragraphs[0].Words));
        Assert.Empty(article.Above);
    }

    [Theory]
    [InlineData("（期間）", "期間")]
    [InlineData("（報告（中止））", "報告（中止）")]
    [InlineData("(甲)及び(乙)", "(甲)及び(乙)")]
    [InlineData("期間", "期間")]
    [InlineData("", "")]
    public void Only_one_pair_of_brackets_around_all_of_a_caption_is_left_out(string caption, string expected) =>
        Assert.Equal(expected, Words.WithoutBrackets(caption));

    [Fact]
    public void Words_leave_out_what_is_set_elsewhere()
    {
        var words = new Words("一二三\n\n　四五", [new TextSpan(1, 2), new TextSpan(5, 6)]);

        Assert.Equal(["一三", "四五"], words.Lines(new TextSpan(0, 8)).ToArray());
        Assert.Equal("三", words.Line(new TextSpan(1, 5)));
    }

    private static TypesetAgreement Set(string text) =>
        Typesetter.Set(AgreementParser.Parse("test", new SourceText("test.txt", Preamble + text, "utf-8", "")));

    private static List<TypesetArticle> ArticlesOf(string text) => [.. Set(text).Parts[0].Blocks.OfType<TypesetArticle>()];

    private static string[] LinesOf(string text)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        PlainSetting.Write(Set(text), history: false, writer);
        return writer.ToString().TrimEnd('\n').Split('\n');
    }
}
