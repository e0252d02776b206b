using ContractBot.Agreements.Parsing;
using ContractBot.Text;

namespace ContractBot.Agreements.Tests.Parsing;

public class VariantHeadingTests
{
    [Fact]
    public void Each_bracket_of_the_line_is_read() =>
        Assert.Equal([new TextSpan(1, 5), new TextSpan(7, 11)], VariantHeading.Read("【Ａの場合】【Ｂの場合】"));

    [Theory]
    [InlineData("【Ａの場合】 第3条")]
    [InlineData("(Ａの場合)")]
    [InlineData("Ａの場合")]
    public void Other_lines_are_none(string line) => Assert.Empty(VariantHeading.Read(line));

    [Theory]
    [InlineData("契約の相手方が免税事業者の場合", true)]
    [InlineData("単価契約用", true)]
    [InlineData("目的", false)]
    public void Words_that_state_a_case_are_told_from_captions(string words, bool expected) => Assert.Equal(expected, VariantHeading.StatesCase(words));

    [Fact]
    public void Versions_share_the_caption_above_them_and_count_from_one()
    {
        var agreement = Parsed.Text("契約書\n（委託費）\n【Ａの場合】\n第1条 一円とする。\n【Ｂの場合】\n第1条 二円とする。\n（期間）\n第2条 一年とする。");

        Assert.Equal(["a1 委託費 Ａの場合 1", "a1v2 委託費 Ｂの場合 2", "a2 期間  "], agreement.Body.Articles.Select(Describe));
    }

    [Fact]
    public void A_single_bracketed_heading_that_states_no_case_is_a_caption()
    {
        var agreement = Parsed.Text("契約書\n【目的】\n第1条 目的を定める。\n【期間】\n第2条 一年とする。");

        Assert.Equal(["a1 目的  ", "a2 期間  "], agreement.Body.Articles.Select(Describe));
    }

    [Fact]
    public void Two_articles_of_one_number_without_headings_are_duplicates()
    {
        var agreement = Parsed.Text("契約書\n(額の確定)\n第1条 額を定める。\n(支払)\n第1条 額を払う。");

        Assert.Equal(["a1 額の確定  ", "a1-2 支払  "], agreement.Body.Articles.Select(Describe));
    }

    private static string Describe(Article article) => $"{article.Address.Anchor} {article.Caption} {article.Variant} {article.Address.VariantNumber}";
}
