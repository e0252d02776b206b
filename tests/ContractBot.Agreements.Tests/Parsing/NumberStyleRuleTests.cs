namespace ContractBot.Agreements.Tests.Parsing;

public class NumberStyleRuleTests
{
    [Theory]
    [InlineData("契約書\n1 名称 甲\n2 場所 乙\n第1条 あ。\n第2条 い。", "第1条 第2条")] // a cover sheet counts too
    [InlineData("覚書\n第1 あ。\n1 い。\n2 う。\n第2 え。", "第1 第2")]
    [InlineData("覚書\n1 あ。\n(1) い\n(2) う\n2 え。", "1 2")]
    [InlineData("覚書\n一　あ。\n二　い。", "一 二")]
    [InlineData("覚書\n1 あ。", "")] // one alone counts nothing
    public void Articles_are_numbered_by_the_widest_style_there_is(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', Parsed.Text(text).Body.Articles.Select(a => a.NumberText)));
}
