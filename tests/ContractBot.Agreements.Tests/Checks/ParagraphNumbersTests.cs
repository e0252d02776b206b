using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class ParagraphNumbersTests
{
    [Fact]
    public void A_paragraph_left_out_is_found() =>
        Assert.Equal(
            ["ParagraphOutOfSequence 第1条第4項 「４　乙は、納品する。」 第1条 | 2 | 4"],
            Checked.Articles(DefectKind.WrongNumber, "第１条　甲は、発注する。\n２　乙は、受注する。\n４　乙は、納品する。\n第２条　甲は、支払う。"));

    [Fact]
    public void A_number_printed_twice_is_found() =>
        Assert.Equal(
            ["ParagraphOutOfSequence 第1条第2項 「２　乙は、納品する。」 第1条 | 2 | 2"],
            Checked.Articles(DefectKind.WrongNumber, "第１条　甲は、発注する。\n２　乙は、受注する。\n２　乙は、納品する。\n３　甲は、検収する。\n第２条　甲は、支払う。"));

    [Fact]
    public void Paragraphs_that_count_upwards_are_left_alone() =>
        Assert.Empty(Checked.Articles(DefectKind.WrongNumber, "第１条　甲は、発注する。\n２　乙は、受注する。\n３　乙は、納品する。\n第２条　甲は、支払う。"));
}
