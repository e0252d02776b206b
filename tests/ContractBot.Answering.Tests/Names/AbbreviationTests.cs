using ContractBot.Answering.Names;

namespace ContractBot.Answering.Tests.Names;

public class AbbreviationTests
{
    [Theory]
    [InlineData("経産省", "経済産業省", new[] { 0, 2, 4 })]
    [InlineData("国交省", "国土交通省", new[] { 0, 2, 4 })]
    [InlineData("東大", "東京大学", new[] { 0, 2 })]
    [InlineData("日銀", "日本銀行", new[] { 0, 2 })]
    public void Characters_of_a_name_in_its_order_stand_for_it(string shortForm, string name, int[] wordStarts) =>
        Assert.True(Abbreviation.Fits(shortForm, name, wordStarts));

    [Theory]
    [InlineData("経済省", "経済産業省", new[] { 0, 2, 4 }, true)]
    [InlineData("産業省", "経済産業省", new[] { 0, 2, 4 }, false)] // does not begin as the name does
    [InlineData("経業", "経済産業省", new[] { 0, 2, 4 }, false)] // neither word starts nor the end
    [InlineData("経済産業省", "経済産業省", new[] { 0, 2, 4 }, false)] // the name itself
    [InlineData("経省", "経済産業省", new[] { 0, 2, 4 }, false)] // too little is left
    [InlineData("けさん", "けいざん", new[] { 0, 2 }, false)] // kana
    public void Other_short_forms_do_not(string shortForm, string name, int[] wordStarts, bool expected) =>
        Assert.Equal(expected, Abbreviation.Fits(shortForm, name, wordStarts));
}
