using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class UndefinedPartiesTests
{
    [Fact]
    public void A_stem_that_nobody_bears_is_found_once() =>
        Assert.Equal(
            ["UndefinedParty 第2条第1項 「丙は、甲に報告する。」 丙 | 甲、乙"],
            Checked.Articles(DefectKind.UndefinedParty, "第１条　甲は、発注する。\n第２条　丙は、甲に報告する。\n第３条　甲は、丙に通知する。"));

    [Fact]
    public void A_stem_behind_a_caption_is_found() =>
        Assert.Equal(
            ["UndefinedParty 第2条第1項 「丁は、甲に報告する。」 丁 | 甲、乙"],
            Checked.Articles(DefectKind.UndefinedParty, "第１条（発注）甲は、発注する。\n第２条（通知）丁は、甲に報告する。"));

    [Fact]
    public void A_stem_that_signs_is_left_alone() =>
        Assert.Empty(Checked.Of(DefectKind.UndefinedParty, Checked.Agreement("第１条　甲は、貸す。\n第２条　丙は、乙と連帯して責任を負う。") + "\n\n丙（連帯保証人）\n"));

    [Fact]
    public void A_stem_defined_further_on_is_left_alone() =>
        Assert.Empty(Checked.Articles(DefectKind.UndefinedParty, "第１条　甲は、連帯保証人（以下「丙」という。）を定める。\n第２条　丙は、甲に報告する。"));
}
