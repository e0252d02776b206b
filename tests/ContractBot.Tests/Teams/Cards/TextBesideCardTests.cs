using ContractBot.Teams.Cards;
using ContractBot.Tests.Teams.Drivers;

namespace ContractBot.Tests.Teams.Cards;

public sealed class TextBesideCardTests
{
    private const string Quote = "乙は、７日以内に報告する。";

    [Theory]
    [InlineData("次の定めがあります。\n\n『見本』第6条[1]\n「乙は、７日以内に報告する。」", "次の定めがあります。\n\n『見本』第6条[1]")]
    [InlineData("「乙は、７日以内に報告する。」\r\n『見本』第6条[1]", "『見本』第6条[1]")]
    [InlineData("・『見本』第6条：「乙は、７日以内に報告する。」[1]\n・ほか", "・『見本』第6条[1]\n・ほか")]
    [InlineData("・『Sample』 Article 6: 「乙は、７日以内に報告する。」[1]", "・『Sample』 Article 6[1]")]
    [InlineData("「乙は、７日以内に報告する。」と定められています[1]。", "「乙は、７日以内に報告する。」と定められています[1]。")] // part of a sentence
    [InlineData("「別の引用。」\n[1]", "「別の引用。」\n[1]")]
    public void A_quotation_that_the_card_repeats_is_left_to_the_card(string text, string expected) =>
        Assert.Equal(expected, TextBesideCard.Of(text, [Answers.Cite(1, Quote)]));

    [Theory]
    [InlineData("７日以内です[1]。\n\n『見本』第6条（報告）[1]\n「乙は、７日以内に報告する。」", "７日以内です[1]。")]
    [InlineData("『見本』第6条（報告）[1]", "『見本』第6条（報告）[1]")] // the only number
    [InlineData("[1]。\n『別の契約』第6条[1]", "[1]。\n『別の契約』第6条[1]")]
    [InlineData("[1]。\n『見本』第6条[1]によります。", "[1]。\n『見本』第6条[1]によります。")] // a sentence
    public void A_place_that_the_card_repeats_is_left_to_the_card(string text, string expected) =>
        Assert.Equal(expected, TextBesideCard.Of(text, [Answers.Cite(1, Quote, title: "見本")]));

    [Fact]
    public void A_quotation_of_several_lines_is_found() =>
        Assert.Equal("第6条[1]", TextBesideCard.Of("第6条[1]\n「一行目\n二行目」", [Answers.Cite(1, "一行目\n二行目")]));
}
