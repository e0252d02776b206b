namespace ContractBot.Answering.Tests;

/// <summary>What is suggested is answered; lists follow on lists.</summary>
public class FollowUpTests
{
    [Theory]
    [InlineData("下妻市の協定の期間は？")]
    [InlineData("宮古島の再委託は？")]
    [InlineData("文科省の違約金は？")]
    [InlineData("宮城県の個人情報の管理は？")]
    [InlineData("大阪府の秘密保持は？")]
    public void Every_suggestion_is_answered_from_a_place_not_yet_cited(string question)
    {
        var answerer = TestLibraries.AnswererOf(TestLibraries.Corpus);
        var (answer, conversation) = answerer.Answer(question, Conversation.Empty, TestLibraries.AsOf);

        Assert.NotEmpty(answer.Suggestions);
        foreach (var suggestion in answer.Suggestions)
        {
            var next = answerer.Answer(suggestion, conversation, TestLibraries.AsOf).Answer;
            Assert.Equal(AnswerStatus.Answered, next.Status);
            Assert.DoesNotContain((next.Citations[0].Agreement, next.Citations[0].Locator), answer.Citations.Select(c => (c.Agreement, c.Locator)));
        }
    }

    [Fact]
    public void The_same_list_is_given_for_the_other_party()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "文科省の契約で乙の義務は？", "甲は？");

        Assert.StartsWith("『委託契約書（文部科学省）』で甲（", answer.Text, StringComparison.Ordinal);
        Assert.Equal(AnswerStatus.Answered, answer.Status);
    }

    [Fact]
    public void Another_list_is_given_for_the_same_party()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "宮古島の契約で乙の義務は？", "禁止事項は？");

        Assert.Contains("禁止事項を定めている箇所", answer.Text, StringComparison.Ordinal);
        Assert.Contains("してはならない", answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Obligations_are_listed_for_a_question_in_English()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "What are the obligations of Microsoft under the Osaka agreement?");

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.All(answer.Citations, c => Assert.Equal("osaka-microsoft", c.Agreement));
    }

    [Theory]
    [InlineData("下妻と大阪の協定の期間は？", "秘密保持は？")]
    [InlineData("大阪の秘密保持は？", "下妻と比べると？")]
    public void Two_agreements_stay_two_in_what_follows(params string[] turns) =>
        Assert.Equal(
            ["osaka-microsoft", "shimotsuma-cybozu"],
            TestLibraries.Ask(TestLibraries.Corpus, turns).Citations.Select(c => c.Agreement).Distinct().Order());

    [Fact]
    public void A_word_of_one_title_does_not_undo_the_name_of_another_agreement() =>
        Assert.Contains("『宮城県とポケットサイン株式会社とのDX推進のための実証事業に関する連携協定』：定めなし", TestLibraries.Ask(TestLibraries.Corpus, "大阪府と宮城県でAIに関する取り決めがあるのは？").Text, StringComparison.Ordinal);

    [Fact]
    public void A_number_that_is_left_out_is_told_with_what_may_be_meant() =>
        Assert.Contains("その第19条が2つあります", TestLibraries.Ask(TestLibraries.Corpus, "宮古島の第18条を見せて").Text, StringComparison.Ordinal);
}
