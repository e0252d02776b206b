using System.Diagnostics;
using System.Globalization;
using ContractBot.Agreements;
using ContractBot.Agreements.Facts;
using ContractBot.Agreements.Reading;

namespace ContractBot.Benchmarks.Facts;

/// <summary>How long the deadlines and amounts of so many agreements take to read, on one thread; the agreements are those of the corpus, in turn.</summary>
internal static class FactsBenchmark
{
    private const int WarmingRounds = 3;

    public static int Run(int count, TextWriter output)
    {
        var agreements = CorpusReader.Read(Path.Combine(AppContext.BaseDirectory, "corpus"), null, CancellationToken.None).Agreements.ToList();
        Read(agreements, agreements.Count * WarmingRounds);
        var watch = Stopwatch.StartNew();
        var facts = Read(agreements, count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} agreements: {facts} facts in {watch.Elapsed.TotalSeconds:0.00} s"));
        return 0;
    }

    private static int Read(List<Agreement> agreements, int count)
    {
        var facts = 0;
        for (var i = 0; i < count; i++)
        {
            var agreement = agreements[i % agreements.Count];
            facts += DeadlineReader.Read(agreement).Deadlines.Length + AmountReader.Read(agreement).Length;
        }

        return facts;
    }
}
