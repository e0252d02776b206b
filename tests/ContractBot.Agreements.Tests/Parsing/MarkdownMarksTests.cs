using ContractBot.Agreements.Parsing;

namespace ContractBot.Agreements.Tests.Parsing;

public class MarkdownMarksTests
{
    [Theory]
    [InlineData("- 2 甲は", 2, true)]
    [InlineData("- - ア 翻訳", 4, true)]
    [InlineData("* （１）", 2, true)]
    [InlineData("## 第1条", 3, false)]
    [InlineData("> 前項", 2, false)]
    [InlineData("-3度", 0, false)]
    [InlineData("#1", 0, false)]
    [InlineData("###第1条（目的）", 3, false)]
    [InlineData("・事項", 0, false)]
    public void Marks_before_the_words_are_measured(string line, int length, bool bulleted)
    {
        Assert.Equal(length, MarkdownMarks.PrefixLength(line, out var found, out _));
        Assert.Equal(bulleted, found);
    }

    [Theory]
    [InlineData("**第1条** 甲は**乙**に", "0 5 10 13")]
    [InlineData("2 ** 3 は", "")]
    [InlineData("****", "")]
    public void Bold_marks_come_in_pairs(string line, string marks) => Assert.Equal(marks, string.Join(' ', MarkdownMarks.BoldMarks(line)));

    [Theory]
    [InlineData("---", true)]
    [InlineData("* * *", true)]
    [InlineData("=====", true)]
    [InlineData("```", true)]
    [InlineData("|---|:--:|", true)]
    [InlineData("| 区分 | --- |", false)]
    [InlineData("--", false)]
    [InlineData("＿＿＿＿", false)] // a blank to fill in
    public void Rules_hold_no_text(string line, bool expected) => Assert.Equal(expected, MarkdownMarks.IsRule(line));
}
