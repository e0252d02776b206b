using System.Diagnostics;
using System.Globalization;
using ContractBot.Benchmarks.Measuring;
using ContractBot.Benchmarks.Searching.Peers;

namespace ContractBot.Benchmarks.Searching;

/// <summary>
/// What an index of so many passages takes to open and to hold: from the start of a process to its first answer, the opening alone, and the
/// memory after all queries, ours beside Lucene's. Of the resident memory, what is mapped from files can be dropped at any time.
/// </summary>
internal static class MemoryVerb
{
    private const int Rounds = 7;
    private const int Passes = 3;

    public static int Run(int passages, TextWriter output)
    {
        var corpus = BenchmarkCorpus.Of(passages);
        using (var engine = new ContractBotEngine(corpus))
        {
            if (!engine.IsBuilt)
            {
                engine.Build(threads: 1);
            }
        }

        var (first, opening, lucene) = (new Sample(), new Sample(), new Sample());
        (double Resident, double Own) held = default;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Self(), "hold", corpus.Count.ToString(CultureInfo.InvariantCulture)])
            {
                RedirectStandardOutput = true,
            })!;
            opening.Add(Numbers(child)[0]);
            first.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            var memory = Numbers(child);
            held = (memory[0], memory[1]);
            child.WaitForExit();
        }

        Print(output, corpus, "ContractBot", first, held);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  of which opening the index {opening.Median / 1e3:F1} ms"));
        Results.Keep("opening the index, ms", passages, "ContractBot", opening.Median / 1e3);
        using var peer = new LuceneEngine(corpus);
        if (!peer.IsBuilt)
        {
            output.WriteLine("Lucene has no index yet: run indexing first.");
            return 0;
        }

        var queries = corpus.Queries();
        var term = Array.Find(queries, static query => query.Kind == QueryKind.CommonTerm)!.Terms[0];
        for (var round = 0; round < Rounds; round++)
        {
            lucene.Add(peer.First(term) * 1e3);
        }

        for (var pass = 0; pass < Passes; pass++)
        {
            peer.Ask(queries);
        }

        Print(output, corpus, peer.Name, lucene, peer.Memory());
        return 0;
    }

    /// <summary>The child process: opens, answers, says how long the opening took, then asks all and says what it holds.</summary>
    public static int Hold(int passages, TextWriter output)
    {
        var corpus = BenchmarkCorpus.Of(passages);
        using var engine = new ContractBotEngine(corpus);
        var start = Stopwatch.GetTimestamp();
        engine.Open();
        var opening = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        var queries = corpus.Queries();
        engine.Ask([Array.Find(queries, static query => query.Kind == QueryKind.CommonTerm)!]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{opening}"));
        output.Flush();
        for (var pass = 0; pass < Passes; pass++)
        {
            engine.Ask(queries);
        }

        var (resident, own) = Memory.Of(Environment.ProcessId);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{resident} {own}"));
        return 0;
    }

    private static void Print(TextWriter output, BenchmarkCorpus corpus, string engine, Sample first, (double Resident, double Own) held)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{engine}, {corpus.Count} passages: process start to first answer {first.Median / 1e3:F0} ms; with all queries asked {held.Resident:F0} MB resident, {held.Own:F0} MB of them not mapped from files"));
        Results.Keep("process start to first answer, ms", corpus.Count, engine, first.Median / 1e3);
        Results.Keep("resident with queries, MB", corpus.Count, engine, held.Resident);
        Results.Keep("resident and not mapped, MB", corpus.Count, engine, held.Own);
    }

    // Run as `dotnet X.dll` or as the program itself.
    private static string[] Self() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(MemoryVerb).Assembly.Location] : [];

    private static double[] Numbers(Process child) =>
        [.. child.StandardOutput.ReadLine()!.Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture))];
}
