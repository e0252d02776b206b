using System.Globalization;
using System.Runtime.InteropServices;
using ContractBot.Benchmarks.Measuring;

namespace ContractBot.Benchmarks.Reporting;

/// <summary>Writes what the other verbs have measured into a folder: the chart, and the tables between the marks of <c>benchmarks.md</c>.</summary>
internal static class ReportVerb
{
    private const string Begin = "<!-- figures -->";
    private const string End = "<!-- end of figures -->";

    public static int Run(string folder, TextWriter output)
    {
        var results = Results.All();
        var page = Path.Combine(folder, "benchmarks.md");
        var text = File.ReadAllText(page);
        var begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);
        if (end < begin)
        {
            output.WriteLine($"{page} lacks the lines {Begin} and {End}.");
            return 2;
        }

        File.WriteAllText(page, $"{text[..begin]}\n{Machine()}\n\n{Tables.Write(results)}\n{text[end..]}");
        File.WriteAllText(Path.Combine(folder, "benchmarks.svg"), new Chart(results).Draw());
        return 0;
    }

    private static string Machine()
    {
        var processor = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(": ")[^1]
            : null;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Measured on {Environment.ProcessorCount} cores ({processor ?? "processor unknown"}), {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:F0} GB, {RuntimeInformation.FrameworkDescription}.");
    }
}
