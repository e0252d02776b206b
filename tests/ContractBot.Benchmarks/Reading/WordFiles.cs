using System.Diagnostics;
using System.Globalization;
using ContractBot.Agreements.Reading;

namespace ContractBot.Benchmarks.Reading;

/// <summary>
/// Reads and structures a folder of Word files as at the start of the program: how many a second, and how much memory.
/// What is held are the agreements with their texts; what the peak has above that must not grow with the number of files.
/// </summary>
internal static class WordFiles
{
    private const double Megabyte = 1e6;

    public static int Run(int files, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("contractbot-corpus");
        try
        {
            for (var i = 0; i < files; i++)
            {
                GeneratedWordFile.Write(Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{i:D5}.docx")), i);
            }

            var before = GC.GetTotalMemory(true);
            using var process = Process.GetCurrentProcess();
            var processor = process.TotalProcessorTime;
            var clock = Stopwatch.StartNew();
            var reading = CorpusReader.Read(folder.FullName, null, CancellationToken.None);
            clock.Stop();
            process.Refresh();
            processor = process.TotalProcessorTime - processor;
            var peak = process.PeakWorkingSet64;
            var held = GC.GetTotalMemory(true) - before;
            var articles = reading.Agreements.Sum(static agreement => agreement.Parts.Sum(static part => part.AllArticles().Count()));
            var characters = reading.Agreements.Sum(static agreement => (long)agreement.Text.Length);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{reading.Agreements.Length} of {files} files, {articles} articles, {characters} characters in {clock.Elapsed.TotalSeconds:F1} s ({processor.TotalSeconds:F1} s of processors): {files / clock.Elapsed.TotalSeconds:F0} files/s"));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"peak {peak / Megabyte:F0} MB, of which {held / Megabyte:F0} MB are the agreements held ({held / Megabyte / Math.Max(1, files):F3} MB each)"));
            return reading.Agreements.Length == files ? 0 : 1;
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
