using System.Globalization;

namespace ContractBot.Benchmarks.Measuring;

/// <summary>What the verbs have measured on this machine so far, the newest of each: what the tables and the chart are made of.</summary>
internal static class Results
{
    private static readonly string File = Path.Combine(Path.GetTempPath(), "contractbot-benchmark-results.tsv");

    /// <summary>Keeps a figure.</summary>
    /// <param name="what">What was measured, with its unit.</param>
    /// <param name="passages">Size of the corpus; 0 where there is none.</param>
    /// <param name="engine">Whose figure it is.</param>
    /// <param name="value">The figure.</param>
    public static void Keep(string what, int passages, string engine, double value) =>
        System.IO.File.AppendAllText(File, string.Create(CultureInfo.InvariantCulture, $"{what}\t{passages}\t{engine}\t{value}\n"));

    /// <summary>The newest figures, in the order in which they were first measured.</summary>
    public static IReadOnlyList<Result> All()
    {
        var all = new OrderedDictionary<(string, int, string), Result>();
        foreach (var line in System.IO.File.Exists(File) ? System.IO.File.ReadLines(File) : [])
        {
            var columns = line.Split('\t');
            var result = new Result(columns[0], int.Parse(columns[1], CultureInfo.InvariantCulture), columns[2], double.Parse(columns[3], CultureInfo.InvariantCulture));
            all[(result.What, result.Passages, result.Engine)] = result;
        }

        return [.. all.Values];
    }
}

/// <summary>A figure; see <see cref="Results.Keep"/>.</summary>
internal sealed record Result(string What, int Passages, string Engine, double Value);
