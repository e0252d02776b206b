using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class BlankMarksTests
{
    [Theory]
    [InlineData("〇〇〇〇")]
    [InlineData("金〇、〇〇〇、〇〇〇円")]
    [InlineData("●●株式会社")]
    [InlineData("第〇条")]
    [InlineData("月額____円")]
    [InlineData("月額      円")]
    [InlineData("第〇区画")]
    [InlineData("借主        (以下「借主」という。)")]
    [InlineData("氏名 ______ ")]
    [InlineData("＊＊株式会社")]
    [InlineData("令和 年 月 日")]
    [InlineData("(    )")]
    [InlineData("20XX年4月1日")]
    [InlineData("[●]")]
    [InlineData("{{会社名}}")]
    public void A_blank_is_seen(string words) => Assert.NotEmpty(BlankMarks.In(words));

    [Theory]
    [InlineData("五〇〇円")] // digits
    [InlineData("一〇〇分の五")]
    [InlineData("二〇二五年")]
    [InlineData("生年月日")]
    [InlineData("□有 □無")] // boxes to tick
    [InlineData("3×4")]
    [InlineData("AXX-01")]
    [InlineData("first__name")]
    public void What_only_looks_like_one_is_not(string words) => Assert.Empty(BlankMarks.In(words));
}
