namespace ContractBot.Answering.Tests;

public class ObligationAnswerTests
{
    [Fact]
    public void What_a_party_must_do_is_a_list_that_counts_and_cites_every_sentence()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "下妻市の協定で市の義務は？");

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Equal("『下妻市とサイボウズ株式会社との包括連携協定書』で甲（下妻市）の義務を定めている箇所は6件あります。", answer.Text.Split('\n')[0]);
        Assert.Equal(["第2条第1項", "第2条第2項", "第3条第1項", "第4条第1項", "第7条第2項", "第9条第1項"], answer.Citations.Select(c => c.Locator));
    }

    [Fact]
    public void A_ban_is_never_listed_without_its_exception_though_that_stands_in_another_paragraph()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "下妻市の協定で甲がしてはいけないことは？");

        Assert.Equal(["第3条第1項", "第6条第1項", "第6条第2項", "第8条第2項"], answer.Citations.Select(c => c.Locator));
        Assert.Contains("　例外：「次の各号のいずれかに該当する場合」[3]", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_to_hand_in_are_listed_with_their_forms_and_deadlines()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "宮古島の契約で乙が提出する書類の一覧");

        var lines = answer.Text.Split('\n');
        Assert.Contains("・事故報告書（別紙様式第4号、様式の添付なし）：第6条第5項（委託業務の実施）、期限は「発生から7日以内に」[2]", lines);
        Assert.Contains(lines, l => l.StartsWith("・産業財産権報告書（別紙様式第15号、様式の添付なし）：第32条第3項（知的財産権に関する報告）、期限は「設定の登録等の日から", StringComparison.Ordinal));
        Assert.StartsWith("ほかに", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_several_agreements_have_such_a_party_the_answer_asks_which()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "市の義務は？");

        Assert.Equal(AnswerStatus.Ambiguous, answer.Status);
        Assert.Equal(2, answer.Suggestions.Length);
    }

    [Fact]
    public void Somebody_who_is_no_party_is_never_taken_for_the_party_that_the_agreement_is_called_by()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "文科省の契約で再委託先がしてはいけないことは？");

        Assert.Equal(["第7条第8項"], answer.Citations.Select(c => c.Locator));
    }

    [Fact]
    public void A_message_holds_a_part_of_a_long_list_and_says_where_the_rest_stands()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "文科省の契約で乙の義務は？");

        Assert.InRange(answer.Text.Length, 500, 3000);
        Assert.StartsWith("ほかに", answer.Text.Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_of_which_there_is_none_is_said_to_be_absent()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "下妻市の協定で乙の免除されることは？");

        Assert.Equal(AnswerStatus.NotFound, answer.Status);
        Assert.Empty(answer.Citations);
    }

    [Theory]
    [InlineData("宮古島の提出書類")]
    [InlineData("文科省の提出書類一覧")]
    public void A_name_before_the_documents_calls_the_agreement_where_that_party_hands_in_none(string question)
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, question);
        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Contains("で提出することになっている書類は", answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_party_that_is_asked_about_as_the_one_who_hands_in_is_not_given_the_others_documents() =>
        Assert.Equal(AnswerStatus.NotFound, TestLibraries.Ask(TestLibraries.Corpus, "宮古島市が提出する書類は？").Status);

    [Fact]
    public void Bans_of_an_agreement_are_those_of_all_its_parties() =>
        Assert.Equal("『宮古島市子育てワークショップ委託業務委託契約書』で当事者の禁止事項を定めている箇所は6件あります。", TestLibraries.Ask(TestLibraries.Corpus, "宮古島の契約の禁止事項は？").Text.Split('\n')[0]);
}
