using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Tests.Names;

/// <summary>Which agreements a question means that calls them by more, or by less, than a name.</summary>
public class CallingTests
{
    [Theory]
    [InlineData("図書館システムの契約、再委託していい？", "itaku-hanayama")] // what it is about, which no title says
    [InlineData("書籍の契約の解約は？", "chintai-sakura")]
    [InlineData("保守契約の更新は？", "itaku-hanayama")]
    [InlineData("秘密保持のやつの期間", "nda-midori")]
    [InlineData("システム業務委託契約の管轄は？", "itaku-hanayama")] // words of a title in its order
    [InlineData("花山市じゃなくて若葉町の協定、寄附の時期は？", "wakaba-orion")]
    [InlineData("水瀬市ではなく青葉県の協定はいつまで？", "aoba-midoribank")]
    [InlineData("リバーマの契約、返品は？", "kaede-rivermart")]
    public void One_agreement_is_meant(string question, string agreement) =>
        Assert.Equal([agreement], Named(question));

    [Theory]
    [InlineData("口約束でもいい？")]
    [InlineData("全部の契約で再委託は？")]
    public void None_is_called(string question) => Assert.Empty(Named(question));

    [Theory]
    [InlineData("翠光との契約の更新は？", "翠光")]
    [InlineData("ミズナミとの協定はいつまで？", "ミズナミ")]
    public void Somebody_of_whom_no_agreement_knows_is_said_to_have_none(string question, string name)
    {
        var answer = TestLibraries.Ask(TestLibraries.InventedAndUnseen, question);
        Assert.Equal(AnswerStatus.NotFound, answer.Status);
        Assert.Contains(name, answer.Text, StringComparison.Ordinal);
    }

    private static string[] Named(string question) =>
        [.. NamedAgreements.Read(TestLibraries.InventedAndUnseen, TestLibraries.Analyzer, Folding.Fold(question), isFollowUp: false).Agreements.Select(a => a.Id)];
}
