using ContractBot.Agreements.Parsing;

namespace ContractBot.Agreements.Tests.Parsing;

public class ParagraphNumberTests
{
    [Theory]
    [InlineData("2 甲は、", 1, 2, null, true)]
    [InlineData("2甲は、", 1, 2, null, false)]
    [InlineData("3. 乙は、", 2, 3, null, true)]
    [InlineData("12 前項の", 2, 12, null, true)]
    [InlineData("② 期間の", 1, 2, null, true)]
    [InlineData("5.2 甲は", 3, 2, 5, true)]
    [InlineData("2 年度末に", 1, 2, null, true)]
    [InlineData("3 条例に基づき", 1, 3, null, true)]
    [InlineData("2 月給者の単価は", 1, 2, null, true)]
    [InlineData("2", 1, 2, null, true)]
    public void A_number_before_words_is_read(string line, int length, int number, int? article, bool spaced) =>
        Assert.Equal(new ParagraphNumber.Match(length, number, article, spaced), ParagraphNumber.Read(line));

    [Theory]
    [InlineData("2通を保有する")]
    [InlineData("2 通を保有する")]
    [InlineData("7日以内に")]
    [InlineData("30 日以内に")]
    [InlineData("2 項の規定")]
    [InlineData("5号) 第96条の6")]
    [InlineData("0日以内に")]
    [InlineData("1か月前")]
    [InlineData("3月31日")]
    [InlineData("100円")]
    [InlineData("2、3の事項")]
    [InlineData("1,000")]
    [InlineData("2.5%の割合")]
    [InlineData("甲は")]
    [InlineData("")]
    public void A_number_that_counts_is_none(string line) => Assert.Null(ParagraphNumber.Read(line));

    [Fact]
    public void Paragraphs_may_be_numbered_within_their_article_also_below_plain_numbers()
    {
        var agreement = Parsed.Text("覚書\n１．秘密情報\nあをいう。\n２．秘密保持\n２．１　甲は、い。\n２．２　乙は、う。\n３．期間\n２年間とする。");

        Assert.Equal(["1", "1,2", "1"], agreement.Body.Articles.Select(a => string.Join(',', a.Paragraphs.Select(p => p.Number))));
    }

    [Fact]
    public void In_old_texts_a_kanji_without_a_first_before_it_numbers_a_paragraph()
    {
        var agreement = Parsed.Text("契約書\n第一条　賃料は、五万円とする。\n　二　前項の賃料は、改定することができる。\n第二条　次の行為をしてはならない。\n　一　転貸\n　二　増改築\n第五条　民法による。");

        Assert.Equal(["1,2", "1", "1"], agreement.Body.Articles.Select(a => string.Join(',', a.Paragraphs.Select(p => p.Number))));
        Assert.Equal([0, 2, 0], agreement.Body.Articles.Select(a => a.Paragraphs[0].Items.Length));
    }
}
