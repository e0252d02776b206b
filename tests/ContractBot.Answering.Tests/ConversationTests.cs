namespace ContractBot.Answering.Tests;

/// <summary>Turns that follow one another over the invented agreements.</summary>
public class ConversationTests
{
    [Fact]
    public void A_number_chooses_of_what_was_asked_back_and_is_remembered()
    {
        var asked = Ask("契約書の損害賠償は？");
        var second = asked.Suggestions[1];

        Assert.Equal(AnswerStatus.Ambiguous, asked.Status);
        Assert.Equal(Ask(second).Citations[0].Agreement, Ask("契約書の損害賠償は？", "2番").Citations[0].Agreement);
        Assert.Equal(Ask(second).Citations[0].Agreement, Ask("契約書の損害賠償は？", "2番", "期間は？").Citations[0].Agreement);
    }

    [Fact]
    public void One_document_of_several_is_asked_back_for_and_all_are_told_where_none_is_spoken_of()
    {
        Assert.Equal(AnswerStatus.Ambiguous, Ask("協定の秘密保持は？").Status);
        Assert.Equal(AnswerStatus.Answered, Ask("秘密保持は？").Status);
    }

    [Fact]
    public void A_place_in_a_list_chooses_the_agreement() =>
        Assert.All(Ask("再委託できるのはどれ？", "1番の期間は？").Citations, c => Assert.Equal("itaku-hanayama", c.Agreement));

    [Fact]
    public void The_article_is_shown_again_as_a_whole()
    {
        Assert.Equal(["第2条第1項"], Ask("花山市の契約期間は？", "それは何条？").Citations.Select(c => c.Locator));
        Assert.Equal(["第3条第1項", "第3条第2項"], Ask("森川町の第三者への委託は？", "全文見せて").Citations.Take(2).Select(c => c.Locator));
    }

    [Fact]
    public void The_same_is_said_in_English() =>
        Assert.Contains("provides", Ask("花山市の再委託は？", "英語で").Text, StringComparison.Ordinal);

    [Fact]
    public void The_others_are_all_but_the_one_talked_of()
    {
        var answer = Ask("花山市の再委託は？", "他の契約は？");

        Assert.Equal(["morikawa-shitei"], answer.Citations.Select(c => c.Agreement).Distinct());
        Assert.StartsWith("4件の契約を比べました。定めがあるのは1件です。", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_reason_is_made_up() =>
        Assert.StartsWith("理由は条文に書かれていません。", Ask("花山市の再委託は？", "理由は？").Text, StringComparison.Ordinal);

    [Fact]
    public void A_turn_that_starts_over_forgets_the_agreement() =>
        Assert.Equal(Ask("秘密保持は？").Text, Ask("花山市の再委託は？", "最初から", "秘密保持は？").Text);

    private static Answer Ask(params string[] turns) => TestLibraries.Ask(TestLibraries.Invented, turns);
}
