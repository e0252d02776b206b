using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class UndefinedTermsTests
{
    [Fact]
    public void A_word_that_looks_defined_and_is_not_is_found_once() =>
        Assert.Equal(
            ["UndefinedTerm 第1条第1項 「乙は、本件事業を行う。」 本件事業"],
            Checked.Articles(DefectKind.UndefinedTerm, "第１条　乙は、本件事業を行う。\n第２条　甲は、本件事業を検査する。"));

    [Fact]
    public void What_follows_the_word_is_no_part_of_it() =>
        Assert.Equal(
            ["UndefinedTerm 第1条第1項 「乙は、本件目的遂行のために使う。」 本件目的"],
            Checked.Articles(DefectKind.UndefinedTerm, "第１条　乙は、本件目的遂行のために使う。\n第２条　乙は、本件目的外の使用をしない。"));

    [Theory]
    [InlineData("第１条　乙は、調査（以下「本件事業」という。）を行う。\n第２条　甲は、本件事業を検査する。")]
    [InlineData("第１条　乙は、調査（以下「本件」という。）を行う。\n第２条　甲は、本件事業を検査する。")]
    [InlineData("第１条　乙は、調査（以下「本件業務」という。）を行う。\n第２条　甲は、本件業務委託料を支払う。")]
    public void A_defined_word_is_left_alone(string articles) => Assert.Empty(Checked.Articles(DefectKind.UndefinedTerm, articles));
}
