using ContractBot.Agreements;
using ContractBot.Agreements.Parsing;
using ContractBot.Text;

namespace ContractBot.Answering.Tests;

/// <summary>The first line of answers about small invented texts: whoever reads nothing else must not be misled.</summary>
public class FirstLineTests
{
    [Theory]
    [InlineData("秘密保持義務は終了後も何年続く？", "「第１項の規定は、本契約の終了後３年間、なお効力を有する」と定められています[1]。")]
    [InlineData("口頭で開示した秘密情報は何日以内に書面にする？", "「口頭で開示した秘密情報は、開示後１５日以内に書面にするものとする」と定められています[1]。")]
    [InlineData("秘密情報を書面にするまで何週間ある？", "第1条第2項（秘密保持）に「口頭で開示した秘密情報は、開示後１５日以内に書面にするものとする」と定められています[1]。")] // days are no weeks: that is where to read
    public void The_expression_in_the_asked_unit_is_the_answer_and_no_other(string question, string lead) =>
        Assert.Equal(lead, FirstLine(question, """
            （秘密保持）
            第１条　甲及び乙は、秘密情報を第三者に開示してはならない。
            ２　口頭で開示した秘密情報は、開示後１５日以内に書面にするものとする。
            ３　第１項の規定は、本契約の終了後３年間、なお効力を有する。
            """));

    [Theory]
    [InlineData("延滞金は年何パーセント？")]
    [InlineData("延滞金の利率は？")]
    public void The_questions_own_word_beside_a_rate_goes_before_a_synonym(string question)
    {
        var answer = Ask(question, """
            （遅延利息）
            第１条　甲は、期限までに代金を支払わないときは、遅延利息を支払うものとする。
            （返還）
            第２条　乙は、期限までに過払金を返還しないときは、年２．５０％の割合により計算した延滞金を支払うものとする。
            """);

        Assert.Equal("第2条第1項", answer.Citations[0].Locator);
        Assert.Equal("「乙は、期限までに過払金を返還しないときは、年２．５０％の割合により計算した延滞金を支払うものとする」と定められています[1]。", answer.Text.Split('\n')[0]);
    }

    [Fact]
    public void Several_limits_in_one_sentence_all_stand_in_the_lead() =>
        Assert.Equal(
            "「乙は、業務によって得られた成果に係る産業財産権の出願を行ったときは、出願の日から６０日以内に、また、海外への出願を行ったときは１２０日以内に、所定の様式により作成した産業財産権出願報告書を甲に提出しなければならない」と定められています[1]。",
            FirstLine("出願したら何日以内に報告する？", """
                （出願）
                第１条　乙は、業務によって得られた成果に係る産業財産権の出願を行ったときは、出願の日から６０日以内に、また、海外への出願を行ったときは１２０日以内に、所定の様式により作成した産業財産権出願報告書を甲に提出しなければならない。
                """));

    [Fact]
    public void A_clause_of_a_long_sentence_starts_where_a_clause_does_and_ends_with_its_predicate() =>
        Assert.Equal(
            "「発生から７日以内に報告しなければならない」と定められています[1]。",
            FirstLine("事故は何日以内に報告する？", """
                （事故）
                第１条　乙は、業務の実施中に、事故その他の業務の実施を妨げる重大な事由が発生した場合は、直ちにその旨を甲に通知するとともに、当該事由の概要、原因、業務に及ぼす影響について報告書を作成し、発生から７日以内に報告しなければならない。
                """));

    [Fact]
    public void A_lead_is_not_cut_inside_an_enumeration() =>
        Assert.Equal(
            "「甲は、検査を実施しようとするときは、あらかじめ乙に検査日時、検査場所、検査職員を通知するものとする」と定められています[1]。",
            FirstLine("検査の日時はいつ知らされる？", """
                （検査）
                第１条　甲は、検査を実施しようとするときは、あらかじめ乙に検査日時、検査場所、検査職員を通知するものとする。
                """));

    [Fact]
    public void A_verdict_keeps_its_subject_its_condition_and_its_proviso() =>
        Assert.Equal(
            "いいえ、原則としてできません。「受託者は、個人情報の処理を第三者に委託してはならない。ただし、委託者が書面により承諾した場合は、この限りでない」と定められています[1]。",
            FirstLine("個人情報の処理を第三者に委託してもいい？", """
                （委託の禁止）
                第１条　受託者は、個人情報の処理を第三者に委託してはならない。ただし、委託者が書面により承諾した場合は、この限りでない。
                """));

    [Fact]
    public void A_verdict_that_is_too_long_with_its_proviso_is_led_by_its_rule_and_tells_of_the_exception()
    {
        var answer = Ask("個人情報の処理を第三者に委託してもいい？", """
            （委託の禁止）
            第１条　受託者は、本業務に関して委託者から引き渡され、又は受託者が自ら取得し、若しくは作成した個人情報の処理を、自ら行うものとし、これを第三者に委託してはならない。ただし、委託する業務の範囲、委託先の名称、委託先における個人情報の管理の方法及び委託する期間を記載した書面をあらかじめ委託者に提出し、委託者が書面により承諾した場合は、この限りでない。
            """);

        Assert.Equal(
            "「受託者は、本業務に関して委託者から引き渡され、又は受託者が自ら取得し、若しくは作成した個人情報の処理を、自ら行うものとし、これを第三者に委託してはならない」と定められています[1]。"
            + "続けて「ただし、委託する業務の範囲、委託先の名称、委託先における個人情報の管理の方法及び委託する期間を記載した書面をあらかじめ委託者に提出し、委託者が書面により承諾した場合は、この限りでない」と定められています[1]。",
            answer.Text.Split('\n')[0]);
        Assert.Contains("ただし、委託する業務の範囲", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_in_the_next_paragraph_is_named_in_the_lead_and_shown()
    {
        var answer = Ask("知り得た情報を第三者に漏らしていい？", """
            （秘密保持）
            第１条　乙は、業務に関し知り得た情報を第三者に漏らしてはならない。
            ２　前項の規定にかかわらず、既に公知の情報については、この限りでない。
            """);

        Assert.Equal("いいえ、原則としてできません。「乙は、業務に関し知り得た情報を第三者に漏らしてはならない」と定められています[1]。ただし、例外の定めがあります[2]。", answer.Text.Split('\n')[0]);
        Assert.Equal(["第1条第1項", "第1条第2項"], answer.Citations.Select(c => c.Locator));
        Assert.Contains("前項の規定にかかわらず、既に公知の情報については、この限りでない。", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("共有の成果を第三者に実施許諾してよい？", "第1条第2項")]
    [InlineData("作業場所を変えるときは？", "第2条第2項")]
    [InlineData("漏れを見つけたら？", "第3条第2項")]
    [InlineData("資料を第三者に貸してもいい？", "第4条第2項")]
    public void The_word_that_tells_neighbours_apart_decides_which_is_cited_first(string question, string locator) =>
        Assert.Equal(locator, Ask(question, """
            （成果の取扱い）
            第１条　甲及び乙は、自己に帰属する成果を自由に実施し、又は第三者に実施権を許諾することができる。
            ２　甲及び乙は、共有となる成果を自由に実施することができる。ただし、相手方の承諾を得ることなく、第三者に実施権を許諾してはならない。
            （作業場所）
            第２条　乙は、個人情報を取り扱う場所（以下「作業場所」という。）を定め、甲に報告しなければならない。
            ２　乙は、作業場所を変更する場合は、事前に甲に報告しなければならない。
            （漏えいの防止）
            第３条　乙は、個人情報の漏えいの防止のために必要な措置を講じなければならない。
            ２　乙は、個人情報の漏えいを発見した場合は、直ちに甲に通知しなければならない。
            （権利の使用）
            第４条　乙は、第三者の権利の対象になっているものを使用するときは、その使用に関する責任を負わなければならない。
            ２　乙は、業務に関する資料を第三者に貸出ししてはならない。
            """).Citations[0].Locator);

    [Theory]
    [InlineData("作業場所を変えるときの手続は？", "「乙は、作業場所を変更する場合は、事前に甲に報告しなければならない」と定められています[1]。")]
    [InlineData("作業場所とは？", "「乙は、個人情報を取り扱う場所（以下「作業場所」という。）を定め、甲に報告しなければならない」と定められています[1]。")]
    [InlineData("個人情報を取り扱うところの定めはある？", "はい、第2条第1項（作業場所）に「乙は、個人情報を取り扱う場所（以下「作業場所」という。）を定め、甲に報告しなければならない」と定められています[1]。")]
    public void A_short_sentence_leads_where_no_expression_is_asked_for(string question, string lead) =>
        Assert.Equal(lead, FirstLine(question, """
            （目的）
            第１条　乙は、甲の業務を行う。
            （作業場所）
            第２条　乙は、個人情報を取り扱う場所（以下「作業場所」という。）を定め、甲に報告しなければならない。
            ２　乙は、作業場所を変更する場合は、事前に甲に報告しなければならない。
            """));

    [Theory]
    [InlineData("退職金はある？", "「職員には、退職金は支給しない」と定められています[1]。")]
    [InlineData("契約の更新はある？", "「この契約の更新は行われず、期間の満了により終了する」と定められています[1]。")]
    [InlineData("契約保証金はありますか？", "「契約保証金は、免除する」と定められています[1]。")]
    [InlineData("研究費の返還はある？", "「甲が納付した研究費は、返還しないものとする」と定められています[1]。")]
    [InlineData("家賃の支払の定めはある？", "はい、第5条第1項（家賃）に「乙は、使用の有無にかかわらず、家賃を支払わなければならない」と定められています[1]。")]
    public void Whether_there_is_a_thing_is_not_answered_by_yes_where_the_sentence_says_that_there_is_none(string question, string lead) =>
        Assert.Equal(lead, FirstLine(question, """
            （退職金）
            第１条　職員には、退職金は支給しない。
            （更新）
            第２条　この契約の更新は行われず、期間の満了により終了する。
            （契約保証金）
            第３条　契約保証金は、免除する。
            （研究費）
            第４条　甲が納付した研究費は、返還しないものとする。
            （家賃）
            第５条　乙は、使用の有無にかかわらず、家賃を支払わなければならない。
            """));

    [Theory]
    [InlineData("宿泊費の上限はいくら？")]
    [InlineData("従業員の引き抜きの禁止はある？")]
    public void What_is_asked_about_and_stands_nowhere_is_not_found_whatever_the_other_words_match(string question) =>
        Assert.Equal(AnswerStatus.NotFound, Ask(question, """
            （代金）
            第１条　甲は、代金として、金１００，０００円を上限として支払う。
            （禁止）
            第２条　乙は、その従業員に秘密を守らせなければならない。
            ２　業務中の飲酒は、禁止する。
            （費用）
            第３条　業務の費用は、乙の負担とする。
            """).Status);

    [Fact]
    public void What_is_not_found_is_named_in_the_users_own_words() =>
        Assert.Contains("「専属的合意管轄」に関する定めは見当たりません。", FirstLine("専属的合意管轄の条項はある？", """
            （代金）
            第１条　甲は、代金として、金１００，０００円を支払う。
            """), StringComparison.Ordinal);

    [Theory]
    [InlineData("秘密情報を複製していい？", "いいえ、できません。「")]
    [InlineData("業務の一部を再委託していい？", "発注者の承諾が必要です。「")]
    [InlineData("ロゴを使用できる？", "はい、できます。「")]
    [InlineData("秘密情報を複製してはいけない？", "「")] // yes would mean no
    [InlineData("承諾なしに一部を再委託していい？", "「")] // so would it here
    [InlineData("成果を公表していい？", "「")] // only under a condition that the question does not state
    public void A_verdict_goes_before_the_sentence_only_where_its_words_decide(string question, string lead) =>
        Assert.StartsWith(lead, FirstLine(question, """
            （複製）
            第１条　受注者は、秘密情報を複製してはならない。
            （再委託）
            第２条　受注者は、業務の一部を再委託しようとするときは、あらかじめ発注者の承諾を得なければならない。
            （ロゴ）
            第３条　受注者は、ロゴを使用することができる。
            （公表）
            第４条　受注者は、業務の完了後に限り、成果を公表することができる。
            """), StringComparison.Ordinal);

    [Fact]
    public void Amounts_for_different_cases_all_stand_in_the_lead()
    {
        var answer = Ask("違約金はいくら？", """
            （解除）
            第１条　甲が契約を解除したときは、乙は、契約金額の１０分の１に相当する額を違約金として支払わなければならない。
            （談合）
            第２条　乙が談合をしたときは、乙は、契約金額の５分の１に相当する額を違約金として支払わなければならない。
            """);

        Assert.Equal(
            "場合により、「乙が談合をしたときは、乙は、契約金額の５分の１に相当する額を違約金として支払わなければならない」（第2条第1項[1]）、"
            + "「甲が契約を解除したときは、乙は、契約金額の１０分の１に相当する額を違約金として支払わなければならない」（第1条第1項[2]）と定められています。",
            answer.Text.Split('\n')[0]);
        Assert.Equal(["第1条第1項", "第2条第1項"], answer.Citations.Select(c => c.Locator).Order());
    }

    [Theory]
    [InlineData("今日の天気は？", "「天気」についてはお答えできません。契約・協定の条文に書かれていることだけをお答えします。")]
    [InlineData("裁判で勝てますか", "見込みや当否の判断、法的な助言はいたしかねます。条文に書かれていることだけをお答えします。")]
    public void What_no_agreement_can_answer_is_refused_as_such(string question, string lead)
    {
        var answer = Ask(question, """
            （代金）
            第１条　甲は、代金を支払う。
            """);

        Assert.Equal(AnswerStatus.NotFound, answer.Status);
        Assert.Equal(lead, answer.Text.Split('\n')[0]);
    }

    [Fact]
    public void Weather_that_an_agreement_provides_for_is_looked_up() =>
        Assert.Equal("第1条第1項", Ask("天気が悪いときは？", """
            （順延）
            第１条　天気が悪いときは、催しを順延する。
            """).Citations[0].Locator);

    [Fact]
    public void A_short_proviso_is_said_with_its_rule() =>
        Assert.Equal(
            "「ノウハウの秘匿期間は、原則として完了の翌日から５年間とする」と定められています[1]。続けて「ただし、必要があるときは、協議の上、これを延長することができる」と定められています[1]。",
            FirstLine("ノウハウの秘匿は何年？", """
                （ノウハウ）
                第１条　ノウハウの秘匿期間は、原則として完了の翌日から５年間とする。ただし、必要があるときは、協議の上、これを延長することができる。
                """));

    [Theory]
    [InlineData("鍵を又貸ししていい？", "「乙は、甲の承諾を得ないで、次の各号に掲げる行為をしてはならない」と定められ、第1条第1項第2号に「鍵を転貸すること」が挙げられています[1]。")]
    [InlineData("動物を飼っていい？", "「乙は、甲の承諾を得ないで、次の各号に掲げる行為をしてはならない」と定められ、第1条第1項第1号に「犬、猫その他の動物を飼育すること」が挙げられています[1]。")]
    public void An_item_that_answers_is_said_with_the_rule_that_calls_it(string question, string lead) =>
        Assert.Equal(lead, FirstLine(question, """
            （禁止行為）
            第１条　乙は、甲の承諾を得ないで、次の各号に掲げる行為をしてはならない。
            （１）犬、猫その他の動物を飼育すること
            （２）鍵を転貸すること
            """));

    [Theory]
    [InlineData("残代金はいつまでに払う？", "第2条第1項（代金）に「残代金　令和９年４月３０日」と定められています[1]。")]
    [InlineData("手付金の額は？", "第2条第1項（代金）に「手付金　１００，０００円」と定められています[1]。")]
    public void A_line_of_a_list_without_items_is_said_with_its_place(string question, string lead) =>
        Assert.Equal(lead, FirstLine(question, """
            （目的）
            第１条　甲は、乙に機械を売り渡す。
            （代金）
            第２条　代金は、次のとおり支払う。
            手付金　１００，０００円
            残代金　令和９年４月３０日
            """));

    [Fact]
    public void An_addition_is_said_without_the_word_that_adds_it() =>
        Assert.Equal("「本条の義務は、契約の終了後５年間存続する」と定められています[1]。", FirstLine("秘密保持は終了後何年？", """
            （秘密保持）
            第１条　乙は、秘密を第三者に漏らしてはならない。なお、本条の義務は、契約の終了後５年間存続する。
            """));

    [Theory]
    [InlineData("{{会社名}}")]
    [InlineData("${乙名}")]
    public void A_field_of_a_template_is_no_part_of_the_agreements_name(string field)
    {
        var agreement = AgreementParser.Parse("x", new SourceText("x.txt", $"業務契約書\n\n花山市（以下「甲」という。）と{field}（以下「乙」という。）とは、次のとおり契約を締結する。\n\n（代金）\n第１条　甲は、代金を支払う。\n", "utf-8", ""));
        Assert.DoesNotContain(field, TestLibraries.Ask(AgreementLibrary.Build(new([agreement], []), TestLibraries.Analyzer), "代金は？").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_without_its_mark_is_answered() =>
        Assert.Equal(AnswerStatus.Answered, Ask("違約金ってある", """
            （違約金）
            第１条　乙は、違約金を支払う。
            """).Status);

    private static string FirstLine(string question, string articles) => Ask(question, articles).Text.Split('\n')[0];

    private static Answer Ask(string question, string articles)
    {
        var agreement = AgreementParser.Parse("x", new SourceText("x.txt", $"業務契約書\n\n甲と乙とは、次のとおり契約を締結する。\n\n{articles}\n", "utf-8", ""));
        return TestLibraries.Ask(AgreementLibrary.Build(new([agreement], []), TestLibraries.Analyzer), question);
    }
}
