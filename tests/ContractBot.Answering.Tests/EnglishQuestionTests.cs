namespace ContractBot.Answering.Tests;

public class EnglishQuestionTests
{
    [Theory]
    [InlineData("What is the notice period for non-renewal of the Shimotsuma agreement?", "shimotsuma-cybozu 第5条第1項")]
    [InlineData("When does the Miyagi agreement expire?", "miyagi-pocketsign 第3条第1項")]
    [InlineData("May we subcontract the whole work under the Miyakojima contract?", "miyakojima-kosodate 第7条第1項")]
    [InlineData("Which court has jurisdiction in the Osaka agreement?", "osaka-microsoft 第9条第1項")]
    [InlineData("Show me Article 5 paragraph 2 of the Shimotsuma agreement", "shimotsuma-cybozu 第5条第2項")]
    [InlineData("How long must the records be kept in the Miyakojima contract?", "miyakojima-kosodate 第11条第2項")]
    [InlineData("What is the late payment interest rate in the Miyakojima contract?", "miyakojima-kosodate 第21条第1項")]
    public void A_question_in_English_finds_the_Japanese_provision(string question, string place)
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, question);
        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Equal(place, $"{answer.Citations[0].Agreement} {answer.Citations[0].Locator}");
    }

    [Fact]
    public void It_is_answered_in_English_with_the_words_in_Japanese()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "Show me Article 9 of the Osaka agreement");
        Assert.StartsWith("This is 第9条 of 『大阪府と日本マイクロソフト株式会社との AI（人工知能）利活用に関する協定書』.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("本協定は、日本法に準拠する。", answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Is there a provision on non-compete in the Osaka agreement?")]
    [InlineData("Is there a provision on drones in the Osaka agreement?")]
    public void What_is_not_there_is_refused_in_English(string question)
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, question);
        Assert.Equal(AnswerStatus.NotFound, answer.Status);
        Assert.Contains("has no provision on", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Citations);
    }
}
