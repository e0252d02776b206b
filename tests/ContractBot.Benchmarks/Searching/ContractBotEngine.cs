using System.Diagnostics;
using System.Globalization;
using ContractBot.Benchmarks.Measuring;
using ContractBot.Kuromoji;
using ContractBot.Search;

namespace ContractBot.Benchmarks.Searching;

/// <summary>Ours: the durable index, synced to the disk and with its merges done.</summary>
internal sealed class ContractBotEngine(BenchmarkCorpus corpus) : IEngine
{
    private const int PassagesAtOnce = 256;
    private SegmentIndexReader? _reader;

    public string Name => "ContractBot";

    public bool IsBuilt => Directory.Exists(Index);

    private string Index => corpus.PathOf("contractbot");

    public BuiltIndex? Build(int threads)
    {
        Folders.Empty(Index);
        using var process = Process.GetCurrentProcess();
        var processors = process.TotalProcessorTime;
        var start = Stopwatch.GetTimestamp();
        using (var writer = SegmentIndexWriter.Create(Index, new JapaneseAnalyzer()))
        {
            Parallel.ForEach(
                corpus.Passages().Chunk(PassagesAtOnce), new ParallelOptions { MaxDegreeOfParallelism = threads }, writer.AddPassages);
            writer.Commit().Dispose();
            writer.WaitForMerges().Dispose();
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        process.Refresh();
        return new BuiltIndex(seconds, Folders.Size(Index), (process.TotalProcessorTime - processors).TotalSeconds);
    }

    public IReadOnlyList<double> Ask(BenchmarkQuery[] queries)
    {
        var reader = Open();
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
        query => string.Join(' ', Open().Best(query.ToQuery(), BenchmarkQuery.Top)
            .Select(static hit => BitConverter.SingleToInt32Bits(hit.Score).ToString("x", CultureInfo.InvariantCulture))));

    /// <summary>Opens the index, once.</summary>
    public SegmentIndexReader Open() =>
        _reader ??= IndexDirectory.Open(Index).Reader ?? throw new InvalidOperationException($"The index in {Index} is damaged; delete it.");

    public void Dispose() => _reader?.Dispose();
}
