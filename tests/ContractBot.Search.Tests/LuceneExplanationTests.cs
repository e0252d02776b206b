using System.Globalization;

namespace ContractBot.Search.Tests;

/// <summary>Explanations have Lucene's words, figures and shape.</summary>
public sealed class LuceneExplanationTests
{
    [Fact]
    public void Every_explanation_reads_as_Lucene_words_it()
    {
        var reader = GoldenIndex.Read();
        var queries = ReadGolden().ToArray();

        Assert.All(queries, golden =>
            Assert.Equal(Paths(golden.Lines), Paths(golden.Documents.SelectMany(document => Explain(reader, golden.Query, document)))));
    }

    /// <summary>Filters are left out: Lucene explains the score that they would have if they counted.</summary>
    private static IEnumerable<(string Query, List<string> Documents, List<string> Lines)> ReadGolden()
    {
        var goldens = new List<(string Query, List<string> Documents, List<string> Lines)>();
        foreach (var line in GoldenIndex.Lines("explanations.txt"))
        {
            switch (line.Split('\t'))
            {
                case ["query", var query]:
                    goldens.Add((query, [], []));
                    break;
                case ["document", var document]:
                    goldens[^1].Documents.Add(document);
                    break;
                default:
                    goldens[^1].Lines.Add(WithOurNumber(line));
                    break;
            }
        }

        return goldens.Where(static golden => !golden.Query.Contains('#', StringComparison.Ordinal));
    }

    private static IEnumerable<string> Explain(IIndexReader reader, string query, string document) =>
        Print(reader.Explain(QueryNotation.Read(query), int.Parse(document, CultureInfo.InvariantCulture))!, "");

    private static IEnumerable<string> Print(Explanation explanation, string indent) =>
        explanation.Details.SelectMany(detail => Print(detail, indent + "  "))
            .Prepend($"{indent}{explanation.Value:R} = {explanation.Description}");

    /// <summary>
    /// Each line behind the lines that it is a detail of, sorted: where a clause is repeated, Lucene's clauses come in the order
    /// of a hash table, so that the oracle sorts them too.
    /// </summary>
    private static IEnumerable<string> Paths(IEnumerable<string> lines)
    {
        var ancestors = new List<string>();
        var paths = new List<string>();
        foreach (var line in lines)
        {
            var text = line.TrimStart();
            var depth = (line.Length - text.Length) / 2;
            ancestors.RemoveRange(depth, ancestors.Count - depth);
            ancestors.Add(text);
            paths.Add(string.Join(" / ", ancestors));
        }

        return paths.Order(StringComparer.Ordinal);
    }

    /// <summary>Numbers are compared as floats: Java prints whole ones with and without decimals.</summary>
    private static string WithOurNumber(string line)
    {
        var indent = line[..^line.TrimStart().Length];
        var parts = line.TrimStart().Split(' ', 2);
        return $"{indent}{float.Parse(parts[0], CultureInfo.InvariantCulture):R} {parts[1]}";
    }
}
