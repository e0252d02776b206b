using ContractBot.Kuromoji;

namespace ContractBot.Search.Tests;

/// <summary>
/// The documents that Lucene's analyser made of the agreements are those that ours makes: the scores that are compared
/// are then those of the whole way from the text, and not only of the tokens.
/// </summary>
public sealed class GoldenDocumentsTests
{
    private readonly JapaneseAnalyzer _analyzer = new();

    [Theory]
    [InlineData("mext-tsushinsei")]
    [InlineData("miyagi-pocketsign")]
    [InlineData("miyakojima-kosodate")]
    [InlineData("osaka-microsoft")]
    [InlineData("shimotsuma-cybozu")]
    public void Our_analyser_cuts_an_agreement_into_the_same_documents(string agreement)
    {
        var expected = GoldenIndex.Lines("documents.tsv")
            .Where(line => line.StartsWith(agreement + "#", StringComparison.Ordinal))
            .SkipLast(1)
            .Select(static line => line.Split('\t')[2..4])
            .Select(static columns => columns[0] == "-" ? columns[1] : columns[0]);

        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "corpus", agreement + ".txt"));
        var actual = lines.Where(static line => line.AsSpan().Trim().Length > 0).Select(static line => line.Trim()).Select(Terms);

        Assert.Equal(expected.Select(static (terms, number) => (number, terms)), actual.Select(static (terms, number) => (number, terms)));
    }

    private string Terms(string line) => string.Join(' ', _analyzer.Analyze(line).Select(static token =>
        token.PositionIncrement == 1 ? token.Term : $"{token.Term}|{token.PositionIncrement}"));
}
