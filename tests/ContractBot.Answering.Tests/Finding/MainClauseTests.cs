using ContractBot.Answering.Finding;

namespace ContractBot.Answering.Tests.Finding;

public class MainClauseTests
{
    [Theory]
    [InlineData("再委託先は、業務を第三者に委託することができない。", "再委託先")]
    [InlineData("業務従事者は、責任者の指示に従う。", "業務従事者")]
    [InlineData("乙は、業務を第三者に委託してはならない。", null)]
    [InlineData("委託料は、月額とする。", null)]
    public void Who_acts_opens_the_sentence(string compact, string? actor) => Assert.Equal(actor, MainClause.OtherActor(compact));

    [Theory]
    [InlineData("第1項の規定は、損害の額が違約金の額を超える場合には適用しない。", true)]
    [InlineData("前2項の規定は、契約が終了した後もなお効力を有する。", true)]
    [InlineData("前項の場合において、甲は費用を負担しない。", false)]
    public void A_sentence_may_be_about_a_rule_that_stands_elsewhere(string compact, bool isAboutRule) => Assert.Equal(isAboutRule, MainClause.IsAboutRule(compact));

    [Theory]
    [InlineData("乙は、第1項及び前項の違約金を免れることができない。", true)]
    [InlineData("乙は、前項の規定による違約金を甲に支払う。", true)]
    [InlineData("乙は、前項の場合には、違約金として契約金額の10分の1を支払う。", false)]
    public void A_word_may_be_taken_up_from_another_paragraph(string compact, bool takesUp) => Assert.Equal(takesUp, MainClause.TakesUp(compact, "違約金"));

    [Theory]
    [InlineData("乙は、甲に報告しなければならない。", true)]
    [InlineData("乙は、甲の承諾を得なければならない。", false)] // says whether one may
    [InlineData("乙は、第三者に開示してはならない。", false)]
    public void A_plain_duty_permits_nothing(string compact, bool isDuty) => Assert.Equal(isDuty, MainClause.IsPlainDuty(compact));
}
