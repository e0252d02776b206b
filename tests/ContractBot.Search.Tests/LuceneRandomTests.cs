using ContractBot.TestSupport;

namespace ContractBot.Search.Tests;

/// <summary>Random queries over random passages: hits, order and every bit of every score are Lucene's.</summary>
public sealed class LuceneRandomTests
{
    private const int Top = 20;
    private const int Queries = 1_500;

    [PeerTheory("java", LuceneJars.Core, LuceneJars.Analyzers, LuceneJars.Parser)]
    [InlineData(1, 300)]
    [InlineData(2, 6_000)]
    public void Random_queries_find_what_Lucene_finds_with_the_same_floats(int seed, int passages)
    {
        var corpus = new RandomCorpus(seed, passages);
        var reader = corpus.Index();
        var queries = Enumerable.Range(0, Queries).Select(_ => QueryNotation.Write(corpus.QueryWithSlops())).ToArray();

        var lines = LuceneJars.Run("ScoreOracle.java", [corpus.Passages.Select(Line), queries], "scores");

        var expected = lines.Select(static line => line.Split('\t') is ["hit", var document, _, var bits] ? $"hit\t{document}\t{bits}" : line);
        Assert.Equal(expected, queries.SelectMany(query => Run(reader, query)));
    }

    private static IEnumerable<string> Run(IIndexReader reader, string query)
    {
        var result = reader.Search(QueryNotation.Read(query), Top);
        return result.Hits
            .Select(static hit => $"hit\t{hit.Document}\t{BitConverter.SingleToInt32Bits(hit.Score):x}")
            .Prepend($"total\t{result.Total}")
            .Prepend($"query\t{query}");
    }

    private static string Line(Passage passage) =>
        string.Join('\t', passage.Key, passage.Agreement, Text(passage, FieldNames.Text), Text(passage, FieldNames.Caption), "-");

    private static string Text(Passage passage, string field) =>
        passage.Fields.FirstOrDefault(own => own.Name == field) is { } found ? found.Text : "-";
}
