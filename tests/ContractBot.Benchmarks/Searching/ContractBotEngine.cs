using System.Diagnostics;
using ContractBot.Benchmarks.Measuring;
using ContractBot.Kuromoji;
using ContractBot.Search;

namespace ContractBot.Benchmarks.Searching;

/// <summary>Ours.</summary>
internal sealed class ContractBotEngine(BenchmarkCorpus corpus) : IEngine
{
    private IIndexReader? _reader;

    public string Name => "ContractBot";

    public bool IsBuilt => _reader is not null;

    public BuiltIndex? Build(int threads)
    {
        var start = Stopwatch.GetTimestamp();
        var writer = new MemoryIndexWriter(new JapaneseAnalyzer());
        foreach (var passage in corpus.Passages())
        {
            writer.AddPassage(passage);
        }

        _reader = writer.Commit();
        return new BuiltIndex(Stopwatch.GetElapsedTime(start).TotalSeconds, 0);
    }

    public IReadOnlyList<double> Ask(BenchmarkQuery[] queries)
    {
        var reader = Reader();
        var asked = Array.ConvertAll(queries, static query => query.ToQuery());
        var times = new double[queries.Length];
        for (var i = 0; i < times.Length; i++)
        {
            var start = ThreadClock.Now();
            reader.Best(asked[i], BenchmarkQuery.Top);
            times[i] = ThreadClock.Now() - start;
        }

        return times;
    }

    /// <summary>The bits of the ten best scores of each query.</summary>
    public string[] Scores(BenchmarkQuery[] queries) => Array.ConvertAll(
        queries,
        query => string.Join(' ', Reader().Best(query.ToQuery(), BenchmarkQuery.Top).Select(static hit => BitConverter.SingleToInt32Bits(hit.Score).ToString("x", System.Globalization.CultureInfo.InvariantCulture))));

    public void Dispose()
    {
    }

    private IIndexReader Reader()
    {
        if (_reader is null)
        {
            Build(threads: 1);
        }

        return _reader!;
    }
}
