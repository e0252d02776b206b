using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class DivisionNumbersTests
{
    [Fact]
    public void A_chapter_left_out_and_a_chapter_twice_are_found()
    {
        const string Text = """
            第１章　総則
            第１条　甲は、発注する。

            第３章　支払
            第２条　甲は、支払う。

            第３章　雑則
            第３条　疑義は、協議して定める。
            """;

        Assert.Equal(["MissingDivision 本則 「第３章　支払」 第１章 | 第３章"], Checked.Articles(DefectKind.MissingNumber, Text));
        Assert.Equal(["RepeatedDivision 第2条第1項 「第３章　雑則」 第3章"], Checked.Articles(DefectKind.DuplicateNumber, Text));
    }
}
