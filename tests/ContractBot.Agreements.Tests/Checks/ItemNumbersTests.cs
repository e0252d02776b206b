using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class ItemNumbersTests
{
    [Fact]
    public void An_item_left_out_is_found() =>
        Assert.Equal(
            ["ItemOutOfSequence 第1条第1項第4号 「（４）報告すること。」 第1条第1項 | (2) | (4)"],
            Checked.Articles(DefectKind.WrongNumber, "第１条　業務は、次のとおりとする。\n（１）調査すること。\n（２）分析すること。\n（４）報告すること。\n第２条　甲は、支払う。"));

    [Fact]
    public void An_item_counted_twice_in_kanji_is_found() =>
        Assert.Equal(
            ["ItemOutOfSequence 第1条第1項第2号 「二　報告すること。」 第1条第1項 | 二 | 二"],
            Checked.Articles(DefectKind.WrongNumber, "第１条　業務は、次のとおりとする。\n一　調査すること。\n二　分析すること。\n二　報告すること。\n第２条　甲は、支払う。"));

    [Fact]
    public void Items_that_count_upwards_are_left_alone() =>
        Assert.Empty(Checked.Articles(DefectKind.WrongNumber, "第１条　業務は、次のとおりとする。\n（１）調査すること。\n（２）第三者に報告すること。\n（３）報告すること。\n第２条　甲は、支払う。"));
}
