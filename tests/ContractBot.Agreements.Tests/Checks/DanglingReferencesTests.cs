using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class DanglingReferencesTests
{
    private const string Articles = "（発注）\n第１条　甲は、発注する。\n\n（額の確定）\n第２条　甲は、額を確定する。\n\n（支払）\n第３条　";

    [Theory]
    [InlineData("甲は、第９条の規定により支払う。", "DanglingReference 第3条第1項 「甲は、第９条の規定により支払う。」 第9条 | 第3条第1項")]
    [InlineData("甲は、第９条の額の確定の後、支払う。", "DanglingReferenceWithCandidate 第3条第1項 「甲は、第９条の額の確定の後、支払う。」 第9条 | 第3条第1項 | 第2条（額の確定）")]
    [InlineData("甲は、第２条第４項により支払う。", "DanglingReference 第3条第1項 「甲は、第２条第４項により支払う。」 第2条第4項 | 第3条第1項")]
    [InlineData("甲は、第３条第７項の額の確定により支払う。", "DanglingReference 第3条第1項 「甲は、第３条第７項の額の確定により支払う。」 第3条第7項 | 第3条第1項")] // the article is there
    [InlineData("甲は、第２条の２に定めるところにより支払う。", "DanglingReference 第3条第1項 「甲は、第２条の２に定めるところにより支払う。」 第2条の2 | 第3条第1項")]
    [InlineData("乙は、本契約第９条を守る。", "DanglingReference 第3条第1項 「乙は、本契約第９条を守る。」 本契約第9条 | 第3条第1項")]
    [InlineData("第９条（秘密保持）、第２条（額の確定）は、存続する。", "DanglingReference 第3条第1項 「第９条（秘密保持）、第２条（額の確定）は、存続する。」 第9条 | 第3条第1項")] // the caption behind another number is no candidate
    public void A_reference_to_nothing_is_found(string sentence, string defect) =>
        Assert.Equal([defect], Checked.Articles(DefectKind.DanglingReference, Articles + sentence));

    [Theory]
    [InlineData("甲は、第２条の規定により支払う。")]
    [InlineData("甲は、前条の規定により支払う。")]
    [InlineData("甲は、次の費用を支払う。\n（１）交通費\n（２）宿泊費\n２　前項の費用のうち、第１号及び第２号は、実費とする。")] // the article's one list
    [InlineData("甲は、民法第９０条の規定により支払う。")] // a law
    [InlineData("甲は、会則第９条及び第１０条の規定により支払う。")] // another document
    public void A_reference_that_leads_somewhere_is_left_alone(string sentence) =>
        Assert.Empty(Checked.Articles(DefectKind.DanglingReference, Articles + sentence));
}
