using ContractBot.Agreements.Parsing;
using ContractBot.Agreements.Reading;
using ContractBot.Answering.Questions;
using ContractBot.Text;

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

    [Theory]
    [InlineData("ミドリ電工の出張の日当は？", "ryohi")]
    [InlineData("ミドリ電工 国内出張の精算は？", "ryohi")]
    [InlineData("ミドリ電工は再委託していい？", "itaku")] // its contract, where no title tells
    public void A_regulation_is_its_companys_by_its_first_article(string question, string agreement)
    {
        var itaku = AgreementParser.Parse("itaku", new SourceText("itaku.txt", """
            清掃業務委託契約書

            花山市（以下「甲」という。）とミドリ電工株式会社（以下「乙」という。）は、次のとおり契約を締結する。

            （再委託）
            第１条　乙は、業務を第三者に再委託してはならない。
            """, "utf-8", ""));
        var ryohi = AgreementParser.Parse("ryohi", new SourceText("ryohi.txt", """
            出張旅費規程

            （目的）
            第１条　この規程は、ミドリ電工株式会社の社員の出張に関する旅費について定める。

            （日当）
            第２条　出張の日当は、1日につき2,000円とする。
            """, "utf-8", ""));
        var other = AgreementParser.Parse("kashi", new SourceText("kashi.txt", """
            倉庫使用契約書

            花山市（以下「甲」という。）と森田運輸株式会社（以下「乙」という。）は、次のとおり契約を締結する。

            （使用）
            第１条　乙は、倉庫を使用する。
            """, "utf-8", ""));
        var library = AgreementLibrary.Build(new CorpusReading([itaku, ryohi, other], []), TestLibraries.Analyzer);

        Assert.Equal([agreement], NamedAgreements.Read(library, TestLibraries.Analyzer, Folding.Fold(question), isFollowUp: false).Agreements.Select(a => a.Id));
    }

    private static string[] Named(string question) =>
        [.. NamedAgreements.Read(TestLibraries.InventedAndUnseen, TestLibraries.Analyzer, Folding.Fold(question), isFollowUp: false).Agreements.Select(a => a.Id)];
}
