using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class NoticePeriodsTests
{
    [Theory]
    [InlineData("締結日から３か月間とする", "締結日から３か月間")]
    [InlineData("令和８年１月１日から令和８年３月３１日までとする", "令和８年１月１日から令和８年３月３１日まで")]
    public void A_notice_due_before_the_term_begins_is_found(string term, string length) =>
        Assert.Equal(
            [$"NoticeLongerThanTerm 第1条第1項 「ただし、期間満了日の６か月前までに申出がないときは、更新する。」 期間満了日の６か月前まで | {length}"],
            Checked.Articles(DefectKind.NoticeLongerThanTerm, $"第１条　本契約の有効期間は、{term}。ただし、期間満了日の６か月前までに申出がないときは、更新する。\n第２条　甲は、支払う。"));

    [Fact]
    public void A_notice_within_the_term_is_left_alone() =>
        Assert.Empty(Checked.Articles(
            DefectKind.NoticeLongerThanTerm, "第１条　本契約の有効期間は、締結日から１年間とする。ただし、期間満了日の１か月前までに申出がないときは、更新する。\n第２条　甲は、支払う。"));
}
