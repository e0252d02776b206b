using ContractBot.Agreements.Facts.Obligations;
using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Tests.Questions;

public class ObligationQuestionTests
{
    [Theory]
    [InlineData("市の義務は？", "市", ObligationKind.Must)]
    [InlineData("下妻市の協定で市の義務を教えてください。", "市", ObligationKind.Must)]
    [InlineData("乙がしてはいけないことは？", "乙", ObligationKind.MustNot)]
    [InlineData("宮城県の協定で乙がしてはならないことの一覧", "乙", ObligationKind.MustNot)]
    [InlineData("甲は何ができる？", "甲", ObligationKind.May)]
    [InlineData("サイボウズは何をしなければなりませんか", "サイボウズ", ObligationKind.Must)]
    [InlineData("甲の義務は？花山市", "甲", ObligationKind.Must)]
    [InlineData("甲の義務だけ教えて", "甲", ObligationKind.Must)]
    [InlineData("花山市との協定、府が義務を負うのは？", "府", ObligationKind.Must)]
    [InlineData("県がやることは？", "県", ObligationKind.Must)]
    public void A_list_of_what_a_party_must_or_may_do_is_asked_for_in_usual_words(string question, string party, ObligationKind kind) =>
        Assert.Equal(new ObligationQuestion(party, kind, Documents: false), ObligationQuestion.Read(question));

    [Theory]
    [InlineData("乙が提出する書類の一覧", "乙")]
    [InlineData("宮古島の契約の提出書類は？", "契約")]
    [InlineData("提出書類をすべて挙げて", null)]
    [InlineData("花山市に出す書類を一覧にして", null)] // who gets them
    public void Documents_are_asked_for_with_or_without_naming_who_hands_them_in(string question, string? party) =>
        Assert.Equal((party, true), (ObligationQuestion.Read(question)?.PartyWord, ObligationQuestion.Read(question)?.Documents));

    [Theory]
    [InlineData("大阪府の協定で秘密保持義務は何年間？")]
    [InlineData("文科省の個人情報の義務は事業完了後も続く？")]
    [InlineData("どの契約に保険に入る義務がありますか？")]
    [InlineData("再委託できる？")]
    [InlineData("秘密保持義務は？")]
    public void A_question_about_one_obligation_asks_for_no_list(string question) => Assert.Null(ObligationQuestion.Read(question));
}
