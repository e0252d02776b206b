using System.Diagnostics;
using System.Globalization;
using ContractBot.Benchmarks.Measuring;

namespace ContractBot.Benchmarks.Searching;

/// <summary>
/// The same queries to each engine, one thread, all warm: median and 99th percentile by kind of query. Indexes that are not there yet are built.
/// Then compares our ten best scores of each query with Lucene's, bit by bit.
/// </summary>
internal static class QueriesVerb
{
    private const int MostPasses = 15;
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Measuring = TimeSpan.FromSeconds(10);

    public static int Run(int passages, string[] engines, TextWriter output)
    {
        var corpus = BenchmarkCorpus.Of(passages);
        var queries = corpus.Queries();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passages} passages, {queries.Length} queries for the best {BenchmarkQuery.Top}; microseconds, median / 99th percentile; in brackets how many times as long as ours the median is"));
        output.WriteLine($"{"",-22}{string.Concat(Enum.GetNames<QueryKind>().Select(static kind => $"{kind,28}"))}");
        Dictionary<QueryKind, Sample>? ours = null;
        foreach (var engine in Engines.Over(corpus, engines))
        {
            using (engine)
            {
                if (!engine.IsBuilt && engine.Build(threads: 1) is null)
                {
                    output.WriteLine($"{engine.Name,-22}  is not installed");
                    continue;
                }

                var samples = Measure(engine, queries);
                ours ??= samples;
                output.Write($"{engine.Name,-22}");
                foreach (var (kind, sample) in samples)
                {
                    var ratio = sample.Median / ours[kind].Median;
                    output.Write(string.Create(CultureInfo.InvariantCulture, $"{$"{sample.Median:F0} / {sample.Percentile(99):F0} ({ratio:F2})",28}"));
                    Results.Keep($"{kind} query, median µs", passages, engine.Name, sample.Median);
                    Results.Keep($"{kind} query, 99th percentile µs", passages, engine.Name, sample.Percentile(99));
                }

                output.WriteLine();
            }
        }

        return 0;
    }

    /// <summary>Compares scores; 1 where one differs.</summary>
    public static int CompareScores(int passages, TextWriter output)
    {
        var corpus = BenchmarkCorpus.Of(passages);
        using var ours = new ContractBotEngine(corpus);
        using var lucene = new Peers.LuceneEngine(corpus);
        if (!lucene.IsBuilt && lucene.Build(threads: 1) is null)
        {
            output.WriteLine("Lucene is not installed.");
            return 2;
        }

        var queries = corpus.Queries();
        var different = ours.Scores(queries).Zip(lucene.Scores(), queries).Where(static pair => pair.First != pair.Second).ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passages} passages, {queries.Length} queries: the ten best scores of {different.Length} differ from Lucene's"));
        foreach (var (own, theirs, query) in different.Take(5))
        {
            output.WriteLine($"{query.Write()}\n  ours   {own}\n  Lucene {theirs}");
        }

        return different.Length == 0 ? 0 : 1;
    }

    private static Dictionary<QueryKind, Sample> Measure(IEngine engine, BenchmarkQuery[] queries)
    {
        var clock = Stopwatch.StartNew();
        do
        {
            engine.Ask(queries);
        }
        while (clock.Elapsed < Warming);

        var samples = Enum.GetValues<QueryKind>().ToDictionary(static kind => kind, static _ => new Sample());
        clock.Restart();
        for (var pass = 0; pass == 0 || (pass < MostPasses && clock.Elapsed < Measuring); pass++)
        {
            foreach (var (query, microseconds) in queries.Zip(engine.Ask(queries)))
            {
                samples[query.Kind].Add(microseconds);
            }
        }

        return samples;
    }
}
