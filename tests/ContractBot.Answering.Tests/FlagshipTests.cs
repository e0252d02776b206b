namespace ContractBot.Answering.Tests;

public class FlagshipTests
{
    [Fact]
    public void How_soon_an_accident_is_to_be_reported_is_said_in_the_first_line_and_cited()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "宮古島の事故報告は何日以内？");

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Equal("「発生から7日以内に報告しなければならない」と定められています[1]。", answer.Text.Split('\n')[0]);
        var citation = answer.Citations[0];
        Assert.Equal(("miyakojima-kosodate", 6, 5), (citation.Agreement, citation.Article, citation.Paragraph));
        Assert.Equal("第6条第5項", citation.Locator);
    }
}
