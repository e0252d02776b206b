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

    [Fact]
    public void Headings_that_all_come_again_with_words_below_them_are_a_table_of_contents_without_the_word()
    {
        var agreement = Parsed.Text("規約\n利用者は、この規約を守る。\n1. 一般事項\n2. 禁止行為\n3. 補償\n1.一般事項\nあ。\n2.禁止行為\nい。\n3.補償\nう。");

        Assert.Equal(["一般事項 あ。", "禁止行為 い。", "補償 う。"], agreement.Body.Articles.Select(a => $"{a.Caption} {a.Paragraphs[0].Chapeau.Slice(agreement.Text)}"));
    }

    [Fact]
    public void A_list_that_is_said_twice_is_no_table_of_contents()
    {
        var agreement = Parsed.Text("規程\n第1条 休日は、次のとおりとする。\n1. 土曜日\n2. 日曜日\n3. 祝日\n第2条 次の日は、出勤しない。\n1. 土曜日\n2. 日曜日\n3. 祝日\n第3条 う。");

        Assert.Equal([3, 3, 0], agreement.Body.Articles.Select(a => a.Paragraphs[0].Items.Length));
    }

    [Fact]
    public void A_list_of_the_headings_below_the_articles_holds_no_articles()
    {
        var agreement = Parsed.Text("駐車場条例\n（目的）\n第1条 あ。\n（名称）\n第2条 い。\n（使用料）\n第3条 う。\n附則\nこの条例は、公布の日から施行する。\n附則（平成18年条例第25号）抄\nこの条例は、公布の日から施行する。\n第1条（目的）\n第2条\n・第1項\n・第2項\n第3条（使用料）\n・附則\n・附則（平成18年条例第25号）\n");

        Assert.Equal([3, 0, 0], agreement.Parts.Select(p => p.AllArticles().Count()));
        Assert.Equal(agreement.Text.Length, agreement.Parts[^1].Span.End);
    }

    [Fact]
    public void A_line_like_one_within_an_article_is_a_word_of_the_article()
    {
        var agreement = Parsed.Text("規程\n第1条 次の額とする。\n会費 ………… 500\n第2条 い。");

        Assert.Equal("第1条 次の額とする。\n会費 ………… 500", agreement.Body.Articles[0].Span.Slice(agreement.Text));
    }
}
