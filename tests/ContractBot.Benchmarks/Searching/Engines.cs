using ContractBot.Benchmarks.Searching.Peers;

namespace ContractBot.Benchmarks.Searching;

/// <summary>All engines, ours first.</summary>
internal static class Engines
{
    /// <summary>Those whose names begin with one of <paramref name="names"/>, case ignored; all where none is given.</summary>
    public static IEngine[] Over(BenchmarkCorpus corpus, string[] names) =>
    [
        .. new IEngine[] { new ContractBotEngine(corpus), new LuceneEngine(corpus), new SqliteEngine(corpus), new PostgresEngine(corpus), new GroongaEngine(corpus) }
            .Where(engine => names.Length == 0 || names.Any(name => engine.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase))),
    ];
}
