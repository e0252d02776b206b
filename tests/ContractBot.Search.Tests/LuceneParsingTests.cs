using ContractBot.TestSupport;

namespace ContractBot.Search.Tests;

/// <summary>Random queries in the common syntax are read as Lucene's classic QueryParser reads them, and refused where it refuses them.</summary>
public sealed class LuceneParsingTests
{
    private const int Queries = 6_000;

    [PeerFact("java", LuceneJars.Core, LuceneJars.Analyzers, LuceneJars.Parser)]
    public void Random_queries_are_read_as_Lucene_reads_them()
    {
        var random = new Random(20_261_121);
        var queries = Enumerable.Range(0, Queries).Select(_ => Sequence(random, 3)).Where(static query => query.Length > 0).ToArray();

        var trees = LuceneJars.Run("ParseOracle.java", [queries]);

        Assert.Equal(queries.Length, trees.Length);
        Assert.DoesNotContain(queries.Zip(trees, queries.Select(Read)), static read => read.Second != read.Third);
        Assert.InRange(trees.Count(static tree => tree == "error"), Queries / 20, Queries / 2);
    }

    private static string Read(string query)
    {
        var parsing = QueryParser.Parse(query, new PieceAnalyzer(), [new(FieldNames.Text, 1f)], static _ => []);
        return parsing.Errors.Any(static error => error.Kind != QueryErrorKind.NothingToLookFor)
            ? "error"
            // What is only excluded finds nothing in Lucene; here it is excluded from everything.
            : (parsing.Query?.ToString() ?? "").Replace("#*:* ", "", StringComparison.Ordinal);
    }

    private static string Sequence(Random random, int depth)
    {
        var parts = new List<string>();
        for (var left = random.Next(1, 5); left > 0; left--)
        {
            if (random.Next(3) == 0 && (parts.Count > 0 || random.Next(12) == 0))
            {
                parts.Add(Pick(random, "AND", "OR", "&&", "||"));
            }

            if (random.Next(40) > 0)
            {
                parts.Add(Pick(random, "", "", "", "", "+", "-", "!", "NOT ") + Clause(random, depth));
            }
        }

        return string.Join(Pick(random, " ", " ", "  ", "\u3000"), parts);
    }

    private static string Clause(Random random, int depth)
    {
        var field = random.Next(4) == 0 ? "caption:" : "";
        var boost = random.Next(6) == 0 ? Pick(random, "^2", "^0.5", "^ 3", "^10.25") : random.Next(60) == 0 ? "^" : "";
        return field + random.Next(depth > 0 ? 9 : 7) switch
        {
            0 => Word(random) + "*" + boost,
            1 => $"\"{Word(random)} {Word(random)}\"" + Pick(random, "~3" + boost, boost + "~2", boost, "~" + boost, "~1.7"),
            2 => $"\"{Word(random)}\"" + boost,
            7 => "(" + Sequence(random, depth - 1) + (random.Next(40) == 0 ? "" : ")") + boost,
            8 => "(" + Sequence(random, depth - 1) + ")" + (random.Next(60) == 0 ? ")" : ""),
            _ => (random.Next(80) == 0 ? "*:*" : Word(random)) + boost,
        };
    }

    private static string Word(Random random) =>
        Pick(random, "甲", "乙", "再委託", "事故", "a-b", "x+", "and", "Not", "\\+甲", "b\\:c", "\\\\", "\\u7532", "a\\*", "_", "通知,", "&", "|c");

    private static string Pick(Random random, params string[] from) => from[random.Next(from.Length)];
}
