using ContractBot.Agreements.Parsing;

namespace ContractBot.Agreements.Tests.Parsing;

public class MarkdownMarksTests
{
    [Theory]
    [InlineData("[別紙](./betsu.md#a)による", "別紙による")]
    [InlineData("![印](seal.png)甲は", "甲は")]
    [InlineData("甲は*速やかに*払う", "甲は速やかに払う")]
    [InlineData("`甲`は<span class=\"x\">乙</span>に<br>払う", "甲は乙に払う")]
    [InlineData("1\\. 甲は", "1. 甲は")]
    [InlineData("[期間](2年)とする", "[期間](2年)とする")]
    [InlineData("*1 税を含む。*2 税を除く。", "*1 税を含む。*2 税を除く。")]
    [InlineData("<別紙>と<甲>", "<別紙>と<甲>")]
    public void Marks_within_a_line_are_layout(string line, string shown)
    {
        var marks = MarkdownMarks.InlineMarks(line).ToHashSet();

        Assert.Equal(shown, string.Concat(line.Where((_, i) => !marks.Contains(i))));
    }

    [Fact]
    public void A_line_of_nothing_but_marks_is_no_line()
    {
        var agreement = Parsed.Text("規約\n第1条 甲は、払う。\n- ` `\n別紙\n` `\n");

        Assert.Equal("第1条 甲は、払う。", agreement.Body.AllArticles().Single().Span.Slice(agreement.Text));
    }

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
