using System.Globalization;
using ContractBot.Search.Tests.Segments;

namespace ContractBot.Search.Tests;

/// <summary>Hits, order and scores are Lucene's, to the last bit of each float.</summary>
public sealed class LuceneScoreTests
{
    /// <summary>How many hits the oracle prints for a query.</summary>
    private const int Top = 20;

    [Fact]
    public void Every_query_finds_what_Lucene_finds_with_the_same_floats()
    {
        var reader = GoldenIndex.Read();
        var expected = GoldenIndex.Lines("scores.tsv").ToArray();

        var actual = GoldenIndex.Lines("queries.txt").SelectMany(line => Run(reader, line)).ToArray();

        Assert.Equal(expected.Select(WithoutPrintedScore), actual);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void On_disk_and_in_several_segments_the_floats_are_the_same(int segments)
    {
        using var folder = new TemporaryFolder();
        using var reader = GoldenIndex.Read(folder.Path, segments);

        var actual = GoldenIndex.Lines("queries.txt").SelectMany(line => Run(reader, line)).ToArray();

        Assert.Equal(GoldenIndex.Lines("scores.tsv").Select(WithoutPrintedScore), actual);
    }

    [Fact]
    public void Every_printed_score_is_within_a_hundred_thousandth_of_ours()
    {
        var reader = GoldenIndex.Read();
        var expected = GoldenIndex.Lines("scores.tsv").Where(static line => line.StartsWith("hit\t", StringComparison.Ordinal))
            .Select(static line => float.Parse(line.Split('\t')[2], CultureInfo.InvariantCulture));

        var actual = GoldenIndex.Lines("queries.txt")
            .SelectMany(line => reader.Search(QueryNotation.Read(line), Top).Hits)
            .Select(static hit => hit.Score);

        Assert.All(expected.Zip(actual), static pair => Assert.Equal(pair.First, pair.Second, 1e-5f));
    }

    private static IEnumerable<string> Run(IIndexReader reader, string line)
    {
        var result = reader.Search(QueryNotation.Read(line), Top);
        yield return $"query\t{line}";
        yield return $"total\t{result.Total}";
        foreach (var hit in result.Hits)
        {
            yield return $"hit\t{hit.Document}\t{BitConverter.SingleToInt32Bits(hit.Score):x}";
        }
    }

    private static string WithoutPrintedScore(string line) =>
        line.Split('\t') is ["hit", var document, _, var bits] ? $"hit\t{document}\t{bits}" : line;
}
