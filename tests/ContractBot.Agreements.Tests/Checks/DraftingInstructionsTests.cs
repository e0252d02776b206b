using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class DraftingInstructionsTests
{
    [Fact]
    public void An_instruction_to_choose_is_found() =>
        Assert.Equal(
            ["DraftingInstruction 第1条第1項 「※いずれかを選択すること。」 いずれかを選択すること"],
            Checked.Articles(DefectKind.OpenAlternatives, "第１条　甲は、発注する。※いずれかを選択すること。\n第２条　甲は、支払う。"));

    [Fact]
    public void A_right_to_choose_is_none() =>
        Assert.Empty(Checked.Articles(DefectKind.OpenAlternatives, "第１条　甲は、修補又は減額のいずれかを選択して請求することができる。\n第２条　甲は、支払う。"));
}
