namespace ContractBot.Agreements.Tests.Parsing;

/// <summary>The places where drafters put an article's caption.</summary>
public class CaptionPlacesTests
{
    [Theory]
    [InlineData("（目的）\n第1条 あ。\n（期間）\n第2条 い。")]
    [InlineData("第1条（目的） あ。\n第2条（期間） い。")]
    [InlineData("第1条　（目的）\nあ。\n第2条　（期間）\nい。")]
    [InlineData("第1条\n（目的）\nあ。\n第2条\n（期間）\nい。")]
    [InlineData("（目的）第1条 あ。\n（期間）第2条 い。")]
    [InlineData("第1条　目的\nあ。\n第2条　期間\nい。")]
    [InlineData("〔目的〕\n第１条　あ。〔期間〕\n第２条　い。")]
    [InlineData("（目\n　的）\n第1条 あ。\n（期\n　間）\n第2条 い。")]
    [InlineData("**第1条（目的）**\nあ。\n**第2条（期間）**\nい。")]
    public void A_caption_is_found_wherever_it_stands(string articles)
    {
        var agreement = Parsed.Text("契約書\n" + articles);

        Assert.Equal(["1 目的 あ。", "2 期間 い。"], agreement.Body.Articles.Select(a => $"{a.Number} {a.Caption} {a.Paragraphs.Single().Chapeau.Slice(agreement.Text)}"));
    }

    [Fact]
    public void A_caption_left_at_the_end_of_a_paragraph_belongs_to_the_next_article_and_to_no_paragraph()
    {
        var agreement = Parsed.Text("契約書\n(目的)\n第1条 甲は、払う。\n2 乙は、受ける。（場所）\n第2条 丙は、見る。");
        var (first, second) = (agreement.Body.Articles[0], agreement.Body.Articles[1]);

        Assert.Equal("2 乙は、受ける。", first.Paragraphs[1].Span.Slice(agreement.Text));
        Assert.Equal("場所", second.Caption);
        Assert.False(second.Span.Contains(second.CaptionSpan!.Value));
        Assert.Equal("第2条 丙は、見る。", second.Span.Slice(agreement.Text));
    }
}
