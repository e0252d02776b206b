using ContractBot.Agreements.Facts.Obligations;

namespace ContractBot.Agreements.Tests.Facts.Obligations;

public class ObligationReaderTests
{
    [Theory]
    [InlineData("乙は、報告書を提出しなければならない。", "乙 Must 報告書を提出しなければならない")]
    [InlineData("乙は、報告書を提出するものとする。", "乙 Must 報告書を提出するものとする")]
    [InlineData("乙は、報告書を提出する。", "乙 Must 報告書を提出する")]
    [InlineData("乙は、騒音の防止に努めるものとする。", "乙 Must* 騒音の防止に努めるものとする")]
    [InlineData("乙は、秘密を漏らしてはならない。", "乙 MustNot 秘密を漏らしてはならない")]
    [InlineData("乙は、これを拒むことができない。", "乙 MustNot これを拒むことができない")]
    [InlineData("甲は、条件を付さないことができる。", "甲 May 条件を付さないことができる")]
    [InlineData("前項の規定は、甲が賠償を請求することを妨げない。", "甲 May 賠償を請求することを妨げない")]
    [InlineData("甲は、一切の責任を負うものではない。", "甲 Exempt 一切の責任を負うものではない")]
    [InlineData("甲は、補償することを要しない。", "甲 Exempt 補償することを要しない")]
    [InlineData("費用は、乙の負担とする。", "乙 Must 費用は、乙の負担とする")]
    [InlineData("乙は、甲の指示に従わなくてはならない。", "乙 Must 甲の指示に従わなくてはならない")]
    [InlineData("乙は、本協定に定める義務を免れない。", "乙 Must 本協定に定める義務を免れない")]
    [InlineData("乙は、終了後も、一切の義務（賠償を含む。）を免れるものではない。", "乙 Must 終了後も、一切の義務（賠償を含む。）を免れるものではない")]
    [InlineData("損害賠償\n乙は、損害を賠償しなければならない。", "乙 Must 損害を賠償しなければならない")] // the caption once more
    [InlineData("乙は、自らが該当しないことを確約する。", "乙 MustNot 自らが該当しないことを確約する")]
    public void An_ending_tells_what_binds(string sentence, string expected) => Assert.Equal([expected], ReadObligations.Lines(sentence));

    [Theory]
    [InlineData("本協定の有効期間は、1年間とする。")]
    [InlineData("本協定において「成果」とは、業務により得られたものをいう。")]
    [InlineData("著作権は、甲に帰属するものとする。")]
    [InlineData("甲が業務を乙に委託し、乙がこれを受託することに関し、その基本項目を定める。")]
    [InlineData("公知の情報は、秘密情報に当たらないものとする。")]
    [InlineData("甲の許諾は、乙に対する権利の譲渡を意味するものではない。")]
    [InlineData("甲は、承認したものとみなす。")]
    [InlineData("甲及び乙は、東京地方裁判所を管轄裁判所とすることに合意する。")]
    [InlineData("乙は、個人情報の取扱いについては、別途定める規程によるものとし、この限りで有効とする。")]
    public void What_only_says_how_things_are_binds_nobody(string sentence) => Assert.Empty(ReadObligations.Lines(sentence));

    [Theory]
    [InlineData("甲及び乙は、協力する。", "甲及び乙")]
    [InlineData("甲又は乙のいずれかが解約を申し出る場合、相手方に通知することにより解約できるものとする。", "甲又は乙")]
    [InlineData("実施方法については、甲乙協議の上、定めるものとする。", "甲及び乙")]
    [InlineData("本協定に関し乙から甲に対する連絡又は通知は、書面により行うものとする。", "乙")]
    [InlineData("成果の帰属は、甲と乙の間の協議によって定めるものとする。", "甲及び乙")]
    [InlineData("危険は、納入前においては乙が、納入後については甲が、これを負担する。", "甲及び乙")]
    [InlineData("当事者の一方は、いつでも解約を申し入れることができる。", "甲又は乙")]
    [InlineData("再委託先は、業務を第三者に委託してはならない。", "再委託先")]
    [InlineData("入社にあたり従業員は、誓約書を提出しなければならない。", "従業員")]
    [InlineData("総会において選任された者は、会計を監査しなければならない。", "総会において選任された者")]
    [InlineData("甲が指定する者は、立ち入ることができる。", "甲が指定する者")]
    [InlineData("相手方の承諾を得た甲又は乙は、変更契約を締結するものとする。", "甲又は乙")]
    [InlineData("甲は、乙に対し、次の行為を禁止する。", "乙")]
    [InlineData("乙川株式会社は、報告書を提出しなければならない。", "乙")]
    public void The_one_who_is_bound_is_named_as_the_agreement_calls_them(string sentence, string bearer) =>
        Assert.Equal(bearer, Assert.Single(ReadObligations.Of(sentence)).Bearer!.Text);

    [Fact]
    public void An_omitted_subject_is_that_of_the_sentence_before() =>
        Assert.Equal(
            ["乙 Must 業務を実施しなければならない", "乙 Must 変更された計画書に従って実施しなければならない"],
            ReadObligations.Lines("乙は、業務を実施しなければならない。計画書が変更されたときは、変更された計画書に従って実施しなければならない。"));

    [Fact]
    public void The_other_party_is_the_one_that_was_not_spoken_of() =>
        Assert.Equal(
            ["甲 May 資料の提出を求めることができる", "乙 Must これに応じなければならない"],
            ReadObligations.Lines("甲は、資料の提出を求めることができる。この場合、相手方は、これに応じなければならない。"));

    [Fact]
    public void Clauses_with_endings_of_their_own_bind_apart() =>
        Assert.Equal(
            ["甲 May 措置を講じることができるものとし", "乙 Must これに応じなければならない"],
            ReadObligations.Lines("甲は、措置を講じることができるものとし、乙はこれに応じなければならない。"));

    [Fact]
    public void A_duty_before_a_ban_is_a_duty() =>
        Assert.Equal(
            ["乙 Must 秘密情報を厳に秘密として保持し", "乙 MustNot 第三者に開示し、又は漏えいしてはならない"],
            ReadObligations.Lines("乙は、秘密情報を厳に秘密として保持し、第三者に開示し、又は漏えいしてはならない。"));

    [Fact]
    public void A_subject_behind_an_unmarked_phrase_is_not_overlooked() =>
        Assert.Equal(
            ["乙 Must アカウントを管理するものとし", "甲 Exempt 第三者による利用について甲は責任を負わない"],
            ReadObligations.Lines("乙は、アカウントを管理するものとし、第三者による利用について甲は責任を負わない。"));

    [Fact]
    public void Whom_a_refusal_answers_is_not_he_who_may_refuse() =>
        Assert.Null(ReadObligations.Of("乙は、休暇を申し出ることができる。ただし、次の者からの休暇の申出は拒むことができる。")[1].Bearer);

    [Fact]
    public void A_condition_an_exception_and_a_deadline_are_told_apart()
    {
        var agreement = ReadObligations.Agreement("乙は、事故が発生した場合は、甲の指示がある場合を除き、発生から7日以内に、別紙様式第4号により事故報告書を甲に提出しなければならない。ただし、甲が認めたときは、この限りでない。");
        var obligation = Assert.Single(ObligationReader.Read(agreement));

        Assert.Equal("事故が発生した場合は", obligation.Condition!.Value.Slice(agreement.Text));
        Assert.Equal(["甲の指示がある場合を除き", "甲が認めたとき"], obligation.Exceptions.Select(e => e.Slice(agreement.Text)));
        Assert.Equal("発生から7日以内に", obligation.Deadline!.Value.Slice(agreement.Text));
        var document = Assert.Single(obligation.Documents);
        Assert.Equal(("事故報告書", "別紙様式第4号", null), (document.Name, document.Form, document.FormPart));
    }

    [Fact]
    public void An_exception_in_the_next_paragraph_belongs_to_the_ban_and_brings_its_items()
    {
        var agreement = ReadObligations.Agreement("乙は、秘密を漏らしてはならない。", "2　前項の規定にかかわらず、次の各号のいずれかに該当する場合は、この限りでない。", "(1)　公知の情報", "(2)　独自に開発した情報");
        var obligation = Assert.Single(ObligationReader.Read(agreement));

        Assert.Equal(["次の各号のいずれかに該当する場合"], obligation.Exceptions.Select(e => e.Slice(agreement.Text)));
        Assert.Equal(["公知の情報", "独自に開発した情報"], obligation.ExceptionItems.Select(i => i.Slice(agreement.Text).Trim()));
    }

    [Fact]
    public void Items_under_a_duty_to_heed_them_are_duties_and_bans()
    {
        Assert.Equal(
            ["乙 Must 次の各号に掲げる事項を守らなければならない", "乙 MustNot 許可なく持ち出さないこと", "乙 Must 施錠すること"],
            ReadObligations.Lines("乙は、次の各号に掲げる事項を守らなければならない。", "(1)　許可なく持ち出さないこと。", "(2)　施錠すること。"));
    }

    [Fact]
    public void Items_under_a_ban_are_what_it_bans_and_no_duties()
    {
        var obligation = Assert.Single(ReadObligations.Of("乙は、次の各号に掲げる行為をしてはならない。", "(1)　個人情報を第三者に提供すること。", "(2)　複製すること。"));

        Assert.Equal(ObligationKind.MustNot, obligation.Kind);
        Assert.Equal(2, obligation.Items.Length);
    }
}
