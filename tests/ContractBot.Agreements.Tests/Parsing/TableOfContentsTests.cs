namespace ContractBot.Agreements.Tests.Parsing;

public class TableOfContentsTests
{
    [Theory]
    [InlineData("規程\n目次\n第1章 総則\n第2章 雑則\n第1章 総則\n第1条 あ。\n第2章 雑則\n第2条 い。")]
    [InlineData("規程\n目　次\n第1章 総則（第1条―第3条）\n第2章 雑則（第4条）\n\n第1章 総則\n第1条 あ。\n第2章 雑則\n第2条 い。")]
    [InlineData("規程\n第1章 総則 ………… 1\n第2章 雑則 ………… 2\n第1章 総則\n第1条 あ。\n第2章 雑則\n第2条 い。")]
    public void The_lines_of_a_table_of_contents_open_nothing(string text)
    {
        var agreement = Parsed.Text(text);

        Assert.Equal(["第1章 第1条", "第2章 第2条"], agreement.Body.Divisions.Select(d => $"{d.NumberText} {d.Articles.Single().NumberText}"));
        Assert.Null(agreement.Body.Preamble);
    }

    [Fact]
    public void A_list_of_articles_is_no_article()
    {
        var agreement = Parsed.Text("規程\n目次\n第1条（目的）\n第2条（期間）\n第1条（目的）\nあ。\n第2条（期間）\nい。");

        Assert.Equal(["あ。", "い。"], agreement.Body.Articles.Select(a => a.Paragraphs[0].Chapeau.Slice(agreement.Text)));
    }
}
