namespace ContractBot.Answering.Tests.Questions;

/// <summary>What becomes of words that people say and that an agreement has in no form.</summary>
public class SpokenVerbsTests
{
    [Theory]
    [InlineData("森川町の体育館、スポーツ教室は何回やるの？", "morikawa-shitei", "スポーツ教室")]
    [InlineData("花山市の契約、障害はどのくらいで駆けつける？", "itaku-hanayama", "障害")]
    public void A_noun_of_the_agreement_is_shown_though_the_verb_stands_nowhere(string question, string agreement, string word)
    {
        var answer = TestLibraries.Ask(TestLibraries.InventedAndUnseen, question);
        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Equal(agreement, answer.Citations[0].Agreement);
        Assert.Contains(word, answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("サクラ不動産の建物でペットを飼っていい？")] // the noun stands nowhere either
    [InlineData("花山市の契約で残業したらいくら？")] // what happens then is about the verb
    public void What_stands_nowhere_is_not_answered_by_what_stands_beside_it(string question) =>
        Assert.Equal(AnswerStatus.NotFound, TestLibraries.Ask(TestLibraries.InventedAndUnseen, question).Status);
}
