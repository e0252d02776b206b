using ContractBot.Agreements.Parsing;
using ContractBot.Text;

namespace ContractBot.Answering.Tests.Comparing;

public class ComparedCellTests
{
    [Theory]
    [InlineData("（契約期間）\n第１条　本契約の有効期間は、令和8年4月1日から令和9年3月31日までとする。", "令和8年4月1日から令和9年3月31日まで 第1条第1項")]
    [InlineData("（期間）\n第１条　本契約は、本契約締結日から2年間有効とする。", "本契約締結日から2年間 第1条第1項")]
    [InlineData("（試用期間）\n第１条　採用日から3か月間を試用期間とする。\n（契約期間）\n第２条　本契約の期間は、採用日から定年（満60歳）に達する日までとする。", "採用日から定年（満60歳）に達する日まで 第2条第1項")] // no trial period
    [InlineData("（試用期間）\n第１条　採用日から3か月間を試用期間とする。", "-")]
    [InlineData("（期間および解約）\n第１条　本契約の契約期間は定めない。\n２　甲又は乙は、解約予定日の1か月前までに通知して、本契約を解約することができる。", "本契約の契約期間は定めない 第1条第1項")] // no notice period
    [InlineData("（契約期間）\n第１条　本契約期間は、申込書に記載の期間とする。ただし、期間満了の1か月前までに書面による別段の意思表示がないときは、更に1年間更新する。", "本契約期間は、申込書に記載の期間とする 第1条第1項")]
    [InlineData("（契約期間）\n第１条　契約締結日より納品完了日までとする。", "契約締結日より納品完了日までとする 第1条第1項")]
    [InlineData("（承認）\n第１条　甲は、請求を受けた日から30日以内（以下「点検期間」という。）に点検を行う。", "-")]
    [InlineData("（支払）\n第１条　甲は、委託期間の終了後15日以内に委託料を支払う。", "-")]
    public void The_term_is_the_agreements_own(string articles, string row) => Assert.Equal(row, Row("契約期間", articles));

    [Theory]
    [InlineData("（支払）\n第１条　甲は、適法な請求書を受理した日から30日以内に委託料を支払う。", "適法な請求書を受理した日から30日以内 第1条第1項")]
    [InlineData("（請求及び支払）\n第１条　乙は、業務完了の日から15日以内に委託料を請求する。\n２　甲は、前項の請求書を受理した日から20日以内に支払う。", "前項の請求書を受理した日から20日以内 第1条第2項")] // when to claim is not when to pay
    [InlineData("（支払）\n第１条　委託料の支払は、月末締め翌月25日払いとする。", "委託料の支払は、月末締め翌月25日払いとする 第1条第1項")]
    [InlineData("（支払）\n第１条　甲は、乙の指定する口座に振り込む方法により委託料を支払う。", "甲は、乙の指定する口座に振り込む方法により委託料を支払う 第1条第1項")]
    public void The_day_of_payment_is_that_of_the_price(string articles, string row) => Assert.Equal(row, Row("支払期日", articles));

    [Theory]
    [InlineData("（秘密保持）\n第１条　乙は、秘密情報を漏らしてはならない。\n２　本条の義務は、本契約の終了後5年間存続する。", "本契約の終了後5年間 第1条第2項")]
    [InlineData("（秘密保持）\n第１条　乙は、本契約終了後も、秘密情報を第三者に漏らしてはならない。", "本契約終了後も 第1条第1項")]
    [InlineData("（秘密保持）\n第１条　乙は、秘密情報を漏らしてはならない。\n（返還）\n第２条　乙は、本契約の終了後直ちに、秘密情報を記録した媒体を返却する。", "-")] // to hand back at once is no survival
    [InlineData("（秘密保持）\n第１条　乙は、秘密情報を漏らしてはならない。\n（競業避止）\n第２条　乙は、競合する事業を営んではならない。この義務は、退職後1年間存続する。", "-")]
    public void Survival_is_that_of_confidentiality(string articles, string row) => Assert.Equal(row, Row("秘密保持の存続", articles));

    [Theory]
    [InlineData("（管轄）\n第１条　本契約に関する訴訟は、花山地方裁判所を第一審の専属的合意管轄とする。", "花山地方裁判所 第1条第1項")]
    [InlineData("（管轄）\n第１条　本契約に関する訴訟は、花山簡易裁判所又は花山地方裁判所を第一審の専属的合意管轄裁判所とする。", "花山簡易裁判所又は花山地方裁判所 第1条第1項")]
    [InlineData("（管轄）\n第１条　本契約に関する紛争については、○○裁判所を第一審の専属的合意管轄裁判所とする。", "本契約に関する紛争については、○○裁判所を第一審の専属的合意管轄裁判所とする 第1条第1項")]
    [InlineData("（開示）\n第１条　乙は、裁判所の命令により秘密情報を開示することができる。", "-")]
    public void The_court_is_the_one_agreed_on(string articles, string row) => Assert.Equal(row, Row("管轄", articles));

    [Theory]
    [InlineData("解約予告", "解約予定日の1か月前まで 第2条第1項")]
    [InlineData("更新しない通知", "期間満了の3か月前まで 第1条第1項")]
    public void Notice_of_ending_and_notice_against_renewal_are_two(string topic, string row) => Assert.Equal(
        row,
        Row(topic, "（期間）\n第１条　本契約の有効期間は、令和8年4月1日から1年間とする。ただし、期間満了の3か月前までに解約の申出がないときは、更に1年間更新する。\n（解約）\n第２条　甲又は乙は、解約予定日の1か月前までに通知して、本契約を解約することができる。"));

    [Fact]
    public void Of_two_notice_periods_neither_stands_alone() => Assert.Equal(
        "甲は、解約日の6か月前までに通知して、本契約を解約することができる 第1条第1項",
        Row("解約予告", "（解約）\n第１条　甲は、解約日の6か月前までに通知して、本契約を解約することができる。\n２　乙は、解約日の1か月前までに通知して、本契約を解約することができる。"));

    private static string Row(string topic, string articles)
    {
        var agreement = AgreementParser.Parse("x", new SourceText("x.txt", $"業務契約書\n\n甲と乙とは、次のとおり契約を締結する。\n\n{articles}\n", "utf-8", ""));
        var row = TestLibraries.ComparisonOf(AgreementLibrary.Build(new([agreement], []), TestLibraries.Analyzer)).Compare(topic).Rows[0];
        return row.Citation is { } citation ? $"{row.Value} {citation.Locator}" : "-";
    }
}
