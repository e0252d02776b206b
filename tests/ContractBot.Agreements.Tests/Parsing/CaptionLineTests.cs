using ContractBot.Agreements.Parsing;

namespace ContractBot.Agreements.Tests.Parsing;

public class CaptionLineTests
{
    [Theory]
    [InlineData("(目的)", "目的")]
    [InlineData("〔秘密保持〕", "秘密保持")]
    [InlineData("【期間】", "期間")]
    [InlineData("[費用]", "費用")]
    [InlineData("(委託事業完了(廃止)報告)", "委託事業完了(廃止)報告")]
    public void A_line_in_brackets_is_a_caption(string line, string words) => Assert.Equal(words, CaptionLine.Read(line)?.Slice(line));

    [Theory]
    [InlineData("(目的)第1条")]
    [InlineData("(1)")]
    [InlineData("(甲) 東京都(本店)")]
    [InlineData("(ア) 翻訳(反訳)")]
    [InlineData("(この限りでない。)")]
    [InlineData("目的")]
    [InlineData("()")]
    public void Other_lines_are_none(string line) => Assert.Null(CaptionLine.Read(line));

    [Theory]
    [InlineData("第1条(目的)本契約は", 3, "目的", 7)]
    [InlineData("第1条 【目的】", 3, "目的", 8)]
    [InlineData("第2条 (業務(一部)の委託) 甲は", 3, "業務(一部)の委託", 15)]
    public void A_caption_after_the_number_is_read(string line, int from, string words, int end)
    {
        var caption = CaptionLine.ReadAfterNumber(line, from);

        Assert.Equal(words, caption?.Words.Slice(line));
        Assert.Equal(end, caption?.End);
    }

    [Theory]
    [InlineData("第3条 (1) 甲は")]
    [InlineData("第3条(以下「本条」という。)")]
    [InlineData("第3条 甲(受託者)は")]
    public void Other_brackets_after_the_number_are_none(string line) => Assert.Null(CaptionLine.ReadAfterNumber(line, 3));

    [Fact]
    public void A_caption_before_the_number_on_one_line_is_read()
    {
        const string Line = "(目的)第 1 条 甲は";

        var caption = CaptionLine.ReadBeforeNumber(Line);

        Assert.Equal("目的", caption?.Words.Slice(Line));
        Assert.Equal(4, caption?.Next);
    }

    [Fact]
    public void A_caption_left_at_the_end_of_a_paragraph_is_read()
    {
        const string Line = "4 乙は、事項を遵守しなければならない。(作業場所の特定)";

        var caption = CaptionLine.ReadAtEndOfParagraph(Line);

        Assert.Equal("作業場所の特定", caption?.Words.Slice(Line));
        Assert.Equal("(作業場所の特定)", Line[caption!.Value.Open..]);
    }

    [Theory]
    [InlineData("甲は、報告する。(別紙のとおり)")]
    [InlineData("甲は、報告する。(ただし書を除く)")]
    [InlineData("甲は、報告する。(祝日、休日を除く)")]
    [InlineData("甲は、報告する。(祝日を除く。)")]
    [InlineData("甲は、報告する(目的)")]
    [InlineData("甲は、報告する。")]
    public void A_remark_at_the_end_of_a_paragraph_is_none(string line) => Assert.Null(CaptionLine.ReadAtEndOfParagraph(line));
}
