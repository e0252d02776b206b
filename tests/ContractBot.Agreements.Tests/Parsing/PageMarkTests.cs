using ContractBot.Agreements.Parsing;

namespace ContractBot.Agreements.Tests.Parsing;

public class PageMarkTests
{
    [Theory]
    [InlineData("(案)")]
    [InlineData("【案】")]
    [InlineData("(写)")]
    [InlineData("- 3 -")]
    [InlineData("-12-")]
    [InlineData("― 3 ―")]
    [InlineData("3/12")]
    [InlineData("3 / 12 ページ")]
    [InlineData("3ページ")]
    [InlineData("p. 3")]
    [InlineData("Page 3 of 5")]
    public void Marks_of_a_page_are_known(string line) => Assert.True(PageMark.IsMatch(line));

    [Theory]
    [InlineData("(案)を提出する")]
    [InlineData("(目的)")]
    [InlineData("- 3 甲は")]
    [InlineData("案件")]
    [InlineData("2025/4/1")]
    [InlineData("3")]
    public void Other_lines_are_none(string line) => Assert.False(PageMark.IsMatch(line));

    [Theory]
    [InlineData("契約書\n第1条 甲は、\n1\n払う。\n第2条 乙は、\n2\n受ける。", "契約書\n第1条 甲は、払う。\n第2条 乙は、受ける。")]
    [InlineData("契約書\n第1条 甲は、\n7\n\f払う。", "契約書\n第1条 甲は、払う。")]
    [InlineData("契約書\n第1条 甲は、払う。\n2\n乙は、受ける。", "契約書\n第1条 甲は、払う。\n2\n乙は、受ける。")] // a paragraph's number on a line of its own
    public void A_number_alone_is_a_page_number_where_pages_are_counted(string text, string cleaned) => Assert.Equal(cleaned, Parsed.Text(text).Text);
}
