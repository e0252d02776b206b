using System.Globalization;
using System.Text;
using ContractBot.Benchmarks.Measuring;

namespace ContractBot.Benchmarks.Reporting;

/// <summary>The figures as Markdown tables: a row for each thing measured at each size, a column for each engine, and how many times as good as Lucene ours is.</summary>
internal static class Tables
{
    private const string Ours = "ContractBot";
    private const string Lucene = "Lucene 8.7";

    /// <summary>All tables.</summary>
    public static string Write(IReadOnlyList<Result> results)
    {
        var text = new StringBuilder();
        foreach (var table in results.Where(static result => result.Passages > 0).GroupBy(static result => result.Passages).OrderBy(static table => table.Key))
        {
            Table(text, string.Create(CultureInfo.InvariantCulture, $"{table.Key:N0} provisions"), [.. table]);
        }

        text.AppendLine("| tokenized | MB/s |").AppendLine("| --- | ---: |");
        foreach (var result in results.Where(static result => result.What == "tokenized, MB/s"))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {result.Engine} | {result.Value:F1} |");
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, string heading, Result[] results)
    {
        var engines = results.Select(static result => result.Engine).Distinct().OrderBy(static engine => engine == Ours ? 0 : engine == Lucene ? 1 : 2).ToArray();
        text.AppendLine(CultureInfo.InvariantCulture, $"| {heading} | {string.Join(" | ", engines)} | better than Lucene by |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| --- | {string.Concat(engines.Select(static _ => "---: | "))}---: |");
        foreach (var row in results.GroupBy(static result => result.What))
        {
            var values = row.ToDictionary(static result => result.Engine, static result => result.Value, StringComparer.Ordinal);
            var cells = engines.Select(engine => values.TryGetValue(engine, out var value) ? Figure(value) : "");
            text.AppendLine(CultureInfo.InvariantCulture, $"| {row.Key} | {string.Join(" | ", cells)} | {Ratio(row.Key, values)} |");
        }

        text.AppendLine();
    }

    private static string Ratio(string what, Dictionary<string, double> values)
    {
        if (!values.TryGetValue(Ours, out var ours) || !values.TryGetValue(Lucene, out var lucene))
        {
            return "";
        }

        // More is better of what is done a second; of times and sizes less is.
        var ratio = what.Contains("a second", StringComparison.Ordinal) ? ours / lucene : lucene / ours;
        return string.Create(CultureInfo.InvariantCulture, $"{ratio:F1} ×");
    }

    private static string Figure(double value) =>
        value.ToString(value >= 100 ? "N0" : value >= 10 ? "F0" : "F1", CultureInfo.InvariantCulture);
}
