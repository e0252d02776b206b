using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class BracketsTests
{
    [Theory]
    [InlineData("乙は、成果物（図面を含む。を納品する。", "UnclosedBracket", "（図面を含む。を納品する。")]
    [InlineData("乙は、成果物（図面（写しを含む。）を納品する。", "UnclosedBracket", "（図面（写しを含む。）を納品する。")]
    [InlineData("乙は、成果物「図面を納品する。", "UnclosedBracket", "「図面を納品する。")]
    [InlineData("乙は、成果物）を納品する。", "UnopenedBracket", "乙は、成果物）")]
    public void A_bracket_without_its_fellow_is_found(string sentence, string finding, string quote) =>
        Assert.Equal(
            [$"{finding} 第1条第1項 「{quote}」 {quote[finding == "UnclosedBracket" ? 0 : ^1]}"],
            Checked.Articles(DefectKind.UnbalancedBracket, $"第１条　{sentence}\n第２条　甲は、支払う。"));

    [Theory]
    [InlineData("乙は、成果物（図面(写しを含む。）を含む。)を納品する。")] // mixed widths
    [InlineData("乙は、a) 図面、b) 写しを納品する。")] // signs of a list
    [InlineData("乙は、次を納品する。\n（１）図面（写しを含む。）\n（２）写し")]
    [InlineData("次を納品する。 ⅰ） 図面 ⅱ） 写し")]
    [InlineData("騒音（道路等）ⅰ）幹線道路の場合")]
    [InlineData("料金は、（日数 ÷ ７）とする。")]
    public void Paired_brackets_are_left_alone(string sentence) =>
        Assert.Empty(Checked.Articles(DefectKind.UnbalancedBracket, $"第１条　{sentence}\n第２条　甲は、支払う。"));
}
