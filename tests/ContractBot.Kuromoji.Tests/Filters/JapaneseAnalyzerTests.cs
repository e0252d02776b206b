using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ContractBot.Kuromoji.Tests.Filters;

/// <summary>Terms, offsets, position increments and lengths are those of Lucene's JapaneseAnalyzer.</summary>
public sealed partial class JapaneseAnalyzerTests
{
    [Theory]
    [InlineData("hard-lines.tsv")]
    [InlineData("mext-tsushinsei.tsv")]
    [InlineData("miyagi-pocketsign.tsv")]
    [InlineData("miyakojima-kosodate.tsv")]
    [InlineData("osaka-microsoft.tsv")]
    [InlineData("shimotsuma-cybozu.tsv")]
    public void Every_line_gives_the_terms_that_Lucene_gives(string file)
    {
        var analyzer = new JapaneseAnalyzer();
        var expected = FilterGolden.Lines(file).ToArray();

        var actual = expected.Where(static line => line.StartsWith("line\t", StringComparison.Ordinal))
            .SelectMany(line => Analyze(analyzer, line));

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Spans_slice_the_text_that_was_analysed()
    {
        const string Text = "ﾃﾞｰﾀを提供し、報告した。";

        var surfaces = new JapaneseAnalyzer().Analyze(Text).Select(term => $"{term.Term}={term.Span.Slice(Text)}");

        Assert.Equal(["データ=ﾃﾞｰﾀ", "提供=提供", "報告=報告"], surfaces);
    }

    [Fact]
    public void An_empty_text_has_no_terms() => Assert.Empty(new JapaneseAnalyzer().Analyze(""));

    [Fact]
    public async Task Several_threads_get_the_terms_that_one_gets()
    {
        var analyzer = new JapaneseAnalyzer();
        string[] texts = ["関西国際空港の利用", "個人情報の取扱い", "サーバーを管理する者"];
        var expected = texts.Select(analyzer.Analyze).ToArray();

        var actual = await Task.WhenAll(Enumerable.Range(0, 300).Select(i => Task.Run(() => analyzer.Analyze(texts[i % 3]))));

        Assert.All(actual.Select(static (terms, i) => (Terms: terms, Index: i % 3)), run => Assert.Equal(expected[run.Index], run.Terms));
    }

    private static IEnumerable<string> Analyze(JapaneseAnalyzer analyzer, string line)
    {
        var text = EscapedUnit().Replace(line["line\t".Length..], static match =>
            $"{(char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)}");
        return analyzer.Analyze(text)
            .Select(static term => $"{Escape(term.Term)}\t{term.Span.Start}\t{term.Span.End}\t{term.PositionIncrement}\t{term.PositionLength}")
            .Prepend(line);
    }

    private static string Escape(string term) => term.Aggregate(new StringBuilder(), static (text, unit) =>
        char.IsSurrogate(unit) ? text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}") : text.Append(unit)).ToString();

    [GeneratedRegex(@"\\u([0-9a-f]{4})")]
    private static partial Regex EscapedUnit();
}
