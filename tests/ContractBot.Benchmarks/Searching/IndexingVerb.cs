using System.Globalization;
using ContractBot.Benchmarks.Measuring;

namespace ContractBot.Benchmarks.Searching;

/// <summary>Builds the index of so many passages with each engine, one after the other: passages a second, and bytes on disk.</summary>
internal static class IndexingVerb
{
    public static int Run(int passages, int threads, string[] engines, TextWriter output)
    {
        var corpus = BenchmarkCorpus.Of(passages);
        var source = new FileInfo(corpus.PassageFile).Length / 1e6;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passages} passages, {source:F0} MB, {threads} threads"));
        output.WriteLine($"{"",-24}{"s",9}{"passages/s",14}{"a processor's s",17}{"MB on disk",12}{"ours / theirs",15}");
        double? ours = null;
        foreach (var engine in Engines.Over(corpus, engines))
        {
            using (engine)
            {
                if (engine.Build(threads) is not { } built)
                {
                    output.WriteLine($"{engine.Name,-24}  is not installed");
                    continue;
                }

                // What else the machine does is in the time that passed, not in the processors'.
                var rate = passages / (built.ProcessorSeconds ?? built.Seconds);
                ours ??= rate;
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{engine.Name,-24}{built.Seconds,9:F1}{passages / built.Seconds,14:F0}{rate,17:F0}{built.Bytes / 1e6,12:F1}{ours / rate,15:F2}"));
                Results.Keep(string.Create(CultureInfo.InvariantCulture, $"passages indexed a second of a processor, {threads} {(threads == 1 ? "thread" : "threads")}"), passages, engine.Name, rate);
                Results.Keep("index in MB", passages, engine.Name, built.Bytes / 1e6);
            }
        }

        return 0;
    }
}
