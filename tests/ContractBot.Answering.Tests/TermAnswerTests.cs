using ContractBot.Agreements.Parsing;
using ContractBot.Text;

namespace ContractBot.Answering.Tests;

/// <summary>What is asked about an agreement's own term is answered from what was read of it, and what no day follows from is said so.</summary>
public class TermAnswerTests
{
    private const string Renewed = """
        （有効期間）
        第１条　本協定の有効期間は、締結日から１年間とする。ただし、期間満了の１か月前までに、甲又は乙のいずれからも書面による申出がないときは、さらに１年間更新するものとし、以後も同様とする。
        """;

    private const string Fixed = """
        （契約期間）
        第１条　契約期間は、令和７年４月１日から令和８年３月３１日までとする。
        """;

    private const string LastTerm = """
        （期間）
        第１条　本契約の期間は、令和６年４月１日から令和８年３月３１日までとし、期間満了の１か月前までに意思表示がないときは、１回に限り１年間更新する。
        """;

    [Theory]
    [InlineData("もう切れてる？", "まだ満了していません。現在の期間の満了日は2027年6月1日（令和9年6月1日）です[1][2]。")]
    [InlineData("いつまで？", "現在の期間の満了日は2027年6月1日（令和9年6月1日）です[1][2]。")]
    [InlineData("今の期限は？", "現在の期間の満了日は2027年6月1日（令和9年6月1日）です[1][2]。")]
    [InlineData("更新しないなら？", "更新しない場合の意思表示の期限は2027年5月1日（令和9年5月1日）です[1][2]。")]
    [InlineData("有効期間は？", "有効期間は「締結日から１年間」です[1]。")]
    public void A_term_that_runs_is_answered_by_its_days(string question, string lead) =>
        Assert.Equal(lead, Lines(question, Renewed, "令和６年６月１日")[0]);

    [Fact]
    public void Without_a_day_of_signing_the_words_and_the_renewal_are_said_and_no_date()
    {
        var answer = Ask("有効期間は？", Renewed, "令和　年　月　日");

        Assert.Equal(
            [
                "有効期間は「締結日から１年間」です[1]。",
                "「ただし、期間満了の１か月前までに、甲又は乙のいずれからも書面による申出がないときは、さらに１年間更新するものとし、以後も同様とする」と定められています[1]。",
                "満了日は締結日によって決まります。締結日の記載がないため、日付は計算できません。",
            ],
            answer.Text.Split('\n')[..3]);
        Assert.Empty(answer.Dates);
    }

    [Theory]
    [InlineData("もう切れてる？")]
    [InlineData("今も有効？")]
    public void A_term_that_is_over_is_said_to_be(string question) =>
        Assert.Equal(
            ["すでに満了しています。期間の満了日は2026年3月31日（令和8年3月31日）でした[1]。", "更新や延長の定めは見当たりません。"],
            Lines(question, Fixed, "令和７年４月１日")[..2]);

    [Fact]
    public void A_notice_that_is_too_late_is_told_in_the_past_tense() =>
        Assert.Equal(
            "更新しない場合の意思表示の期限は2026年11月10日（令和8年11月10日）でした（すでに過ぎています）[1][2]。",
            Lines("更新しないなら？", Renewed, "令和６年１２月１０日")[0]);

    [Fact]
    public void After_the_last_renewal_there_is_nothing_to_object_to() =>
        Assert.Equal("更新は1回までと定められており[1]、現在の期間のあとの更新はありません。", Lines("更新しないならいつまで？", LastTerm, "令和６年４月１日")[0]);

    [Fact]
    public void Where_renewal_takes_consent_silence_is_never_said_to_renew() =>
        Assert.DoesNotContain("更新しない場合の意思表示", Ask("更新しないなら？", """
            （期間）
            第１条　本契約の期間は、令和８年４月１日から令和９年３月３１日までとする。ただし、期間満了の１か月前までに甲乙の合意があるときは、１年間更新することができる。
            """, "令和８年４月１日").Text, StringComparison.Ordinal);

    [Fact]
    public void A_term_without_length_or_date_is_quoted() =>
        Assert.Equal(
            ["契約の期間は「採用日から定年に達する日まで」です[1]。", "満了日の日付は、条文だけでは計算できません。"],
            Lines("いつまで？", """
                （契約期間）
                第１条　本契約の期間は、採用日から定年に達する日までとする。
                """, "令和８年４月１日")[..2]);

    [Fact]
    public void An_agreement_without_a_term_is_said_to_have_none()
    {
        var answer = Ask("今も有効？", """
            （連携）
            第１条　甲及び乙は、相互に連携する。
            """, "令和８年４月１日");

        Assert.Equal(AnswerStatus.NotFound, answer.Status);
        Assert.Equal("『業務協定書（花山市・ミドリ精機）』に、契約・協定の期間に関する定めは見当たりません。", answer.Text.Split('\n')[0]);
    }

    [Theory]
    [InlineData("秘密保持はいつまで？")]
    [InlineData("秘密保持は？", "いつまで？")]
    [InlineData("秘密保持は何年？")]
    [InlineData("期間が満了したら資料はどうする？")]
    public void What_is_about_another_matter_is_not_answered_by_the_term(params string[] turns)
    {
        var answer = Ask(turns, """
            （有効期間）
            第１条　本協定の有効期間は、令和８年４月１日から令和９年３月３１日までとする。
            （秘密保持）
            第２条　乙は、秘密を第三者に開示してはならない。この義務は、本協定の終了後３年間存続する。
            （資料の返還）
            第３条　乙は、期間が満了したときは、資料を甲に返還する。
            """, "令和８年４月１日");

        Assert.NotEqual("第1条第1項", answer.Citations[0].Locator);
    }

    [Fact]
    public void A_follow_up_asks_the_same_of_another_agreement() =>
        Assert.Equal(
            "有効期間は「締結日より１年間」です[1]。",
            TestLibraries.Ask(TestLibraries.Corpus, "大阪府の協定の有効期間は？", "下妻は？").Text.Split('\n')[0]);

    private static string[] Lines(string question, string articles, string signed) => Ask(question, articles, signed).Text.Split('\n');

    private static Answer Ask(string question, string articles, string signed) => Ask([question], articles, signed);

    private static Answer Ask(string[] turns, string articles, string signed)
    {
        var text = $"業務協定書\n\n花山市（以下「甲」という。）とミドリ精機（以下「乙」という。）とは、次のとおり協定を締結する。\n\n{articles}\n\n本協定の締結を証するため、本書２通を作成する。\n\n{signed}\n\n甲　花山市\n乙　ミドリ精機\n";
        var agreement = AgreementParser.Parse("x", new SourceText("x.txt", text, "utf-8", ""));
        return TestLibraries.Ask(AgreementLibrary.Build(new([agreement], []), TestLibraries.Analyzer), turns);
    }
}
