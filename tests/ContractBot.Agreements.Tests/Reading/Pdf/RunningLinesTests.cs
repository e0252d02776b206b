using System.Collections.Immutable;
using ContractBot.Agreements.Reading.Pdf;

namespace ContractBot.Agreements.Tests.Reading.Pdf;

public class RunningLinesTests
{
    private static readonly string[] Body = ["甲は、備品を貸す。", "乙は、備品を借りる。", "乙は、備品を返す。", "甲は、備品を直す。"];

    [Theory]
    [InlineData("1", "2", "3")]
    [InlineData("- 1 -", "- 2 -", "- 3 -")]
    [InlineData("－１－", "－２－", "－３－")]
    [InlineData("1/3", "2/3", "3/3")]
    [InlineData("1ページ", "2ページ", "3ページ")]
    [InlineData("第１頁", "第２頁", "第３頁")]
    [InlineData("Page 1 of 3", "Page 2 of 3", "Page 3 of 3")]
    [InlineData("一", "二", "三")]
    [InlineData("(iv)", "(v)", "(vi)")]
    [InlineData("貸借契約書　5", "貸借契約書　6", "貸借契約書　7")]
    [InlineData("波止場市", "波止場市", "波止場市")]
    public void Numbers_and_lines_that_repeat_at_a_pages_edge_are_removed(params string[] feet)
    {
        var pages = feet.Select((foot, i) => Page(Shifted(i), foot)).ToArray();

        Assert.Equal(feet.Select((_, i) => string.Concat(Shifted(i))), RunningLines.Remove(pages).Select(Text));
    }

    [Theory]
    // Articles that begin each page count on too.
    [InlineData("第１条", "第２条")]
    [InlineData("（１）備品", "（２）書類")]
    // A sentence that ends a page.
    [InlineData("甲乙が協議する。", "乙は、直ちに届け出る。")]
    public void Other_lines_at_a_pages_edge_stay(params string[] feet)
    {
        var pages = feet.Select((foot, i) => Page(Shifted(i), foot)).ToArray();

        Assert.Equal(feet.Select((foot, i) => string.Concat(Shifted(i)) + foot), RunningLines.Remove(pages).Select(Text));
    }

    [Fact]
    public void A_page_number_on_the_only_page_is_removed() => Assert.Equal(string.Concat(Body), Text(Assert.Single(RunningLines.Remove([Page(Body, "- 1 -")]))));

    [Theory]
    [InlineData("https://example.jp/a.html 1/1")]
    [InlineData("2026/11/21 13:49 貸借契約書")]
    [InlineData("11/21/26, 1:49 PM 貸借契約書")]
    public void What_a_browser_prints_around_the_only_page_is_removed(string foot) => Assert.Equal(string.Concat(Body), Text(Assert.Single(RunningLines.Remove([Page(Body, foot)]))));

    [Theory]
    [InlineData("貸借契約書", "備品貸借契約書", "備品貸借契約書")]
    // What the line below does not say again may be the title itself.
    [InlineData("貸借契約書", "波止場市", "貸借契約書波止場市")]
    [InlineData("貸借契約書", "次のとおり、貸借契約書", "貸借契約書次のとおり、貸借契約書")]
    public void The_head_of_the_only_page_is_removed_where_the_title_below_says_the_same(string head, string title, string left)
    {
        var body = Page([title, .. Body], "- 1 -");

        Assert.Equal(left + string.Concat(Body), Text(Assert.Single(RunningLines.Remove([new PdfPage(body.Words.Insert(0, Word(head, 40)))]))));
    }

    private static string[] Shifted(int by) => [.. Body.Skip(by % Body.Length), .. Body.Take(by % Body.Length)];

    private static PdfPage Page(string[] lines, string foot)
    {
        var words = lines.Select((line, i) => Word(line, 100 + (16 * i))).ToImmutableArray();
        return new PdfPage(words.Add(Word(foot, 400)));
    }

    private static PdfWord Word(string text, double top) => new(text, 60, top, 60 + (10 * text.Sum(unit => unit < 0x100 ? 0.5 : 1)), top + 10);

    private static string Text(PdfPage page) => string.Concat(page.Words.Select(word => word.Text));
}
