using System.Diagnostics;
using System.Globalization;
using ContractBot.Agreements;
using ContractBot.Agreements.Parsing;
using ContractBot.Agreements.Reading;
using ContractBot.Answering;
using ContractBot.Benchmarks.Generating;
using ContractBot.Text;

namespace ContractBot.Benchmarks.Changing;

/// <summary>What it takes to answer from a corpus of which one file has changed, and from the half that somebody may see, by the processors' time.</summary>
internal static class ChangingVerb
{
    public static int Run(int agreements, TextWriter output)
    {
        var folder = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"contractbot-generated-{agreements}"));
        GeneratedCorpus.WriteOnce(folder, agreements);
        var reading = Time(output, "read", () => CorpusReader.Read(folder, null, CancellationToken.None));
        var index = Directory.CreateTempSubdirectory("contractbot-changing-").FullName;
        try
        {
            var analyzer = Time(output, "words of the corpus", () => AgreementLibrary.AnalyzerFor(reading));
            var library = Time(output, "first library", () => AgreementLibrary.Refresh(reading, analyzer, index, null, null));
            foreach (var (name, ending) in ((string, string)[])[("a sentence more", "\n"), ("a new party", "\n株式会社新設工房（以下「新設工房支店」という。）\n")])
            {
                var changed = reading with { Agreements = reading.Agreements.SetItem(agreements / 2, Changed(reading.Agreements[agreements / 2], ending)) };
                var words = Time(output, $"words, {name}", () => AgreementLibrary.AnalyzerFor(changed));
                var next = Time(output, $"library, {name}", () => AgreementLibrary.Refresh(changed, words, index, library, null));
                output.WriteLine($"{next.IndexUse.Indexed} indexed");
            }

            var half = reading with { Agreements = [.. reading.Agreements.Where((_, number) => number % 2 == 0)] };
            var wordsOfHalf = Time(output, "words of half", () => AgreementLibrary.AnalyzerFor(half));
            Time(output, "library of half", () => AgreementLibrary.Build(half, wordsOfHalf, library));
        }
        finally
        {
            Directory.Delete(index, recursive: true);
        }

        return 0;
    }

    private static Agreement Changed(Agreement agreement, string ending) =>
        AgreementParser.Parse(agreement.Id, new SourceText($"{agreement.Id}.txt", agreement.Text.TrimEnd() + ending, "utf-8", ""));

    private static T Time<T>(TextWriter output, string what, Func<T> work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var start = Stopwatch.GetTimestamp();
        var made = work();
        var elapsed = Stopwatch.GetElapsedTime(start);
        process.Refresh();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {(process.TotalProcessorTime - before).TotalSeconds:F2} s of processors, {elapsed.TotalSeconds:F2} s by the clock"));
        return made;
    }
}
