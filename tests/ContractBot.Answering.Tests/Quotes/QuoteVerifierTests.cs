using ContractBot.Answering.Quotes;
using ContractBot.Text;

namespace ContractBot.Answering.Tests.Quotes;

public class QuoteVerifierTests
{
    [Fact]
    public void The_words_at_the_place_are_a_quotation()
    {
        var agreement = TestLibraries.Invented.Find("nda-midori")!;
        var paragraph = agreement.Body.AllArticles().First(a => a.Number == 3).Paragraphs[0];

        var quote = QuoteVerifier.Verify(agreement, paragraph, paragraph.Chapeau, "受領者は、本目的の遂行に必要な範囲を超えて秘密情報を複製してはならない。");

        Assert.NotNull(quote);
        Assert.Equal(paragraph.Chapeau, quote.Span);
    }

    [Theory]
    [InlineData("受領者は、本目的の遂行に必要な範囲を越えて秘密情報を複製してはならない。")] // one character differs
    [InlineData("受領者は、本目的の遂行に必要な範囲を超えて秘密情報を複製してはならない")] // cut short
    [InlineData("")]
    public void Other_words_are_not(string claimed)
    {
        var agreement = TestLibraries.Invented.Find("nda-midori")!;
        var paragraph = agreement.Body.AllArticles().First(a => a.Number == 3).Paragraphs[0];

        Assert.Null(QuoteVerifier.Verify(agreement, paragraph, paragraph.Chapeau, claimed));
    }

    [Fact]
    public void Words_outside_the_cited_provision_are_not()
    {
        var agreement = TestLibraries.Invented.Find("nda-midori")!;
        var paragraph = agreement.Body.AllArticles().First(a => a.Number == 3).Paragraphs[0];

        Assert.Null(QuoteVerifier.Verify(agreement, paragraph, agreement.TitleSpan, agreement.TitleSpan.Slice(agreement.Text)));
        Assert.Null(QuoteVerifier.Verify(agreement, paragraph, new TextSpan(agreement.Text.Length, agreement.Text.Length + 1), "。"));
    }
}
