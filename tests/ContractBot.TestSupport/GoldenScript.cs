using System.Diagnostics;

namespace ContractBot.TestSupport;

/// <summary>Runs the script that made a folder's golden files, to see whether it makes the same ones today.</summary>
public static class GoldenScript
{
    /// <summary>Runs <c>make.sh</c> of <paramref name="folder"/> with a temporary folder as its argument, and says where its files differ from those beside it.</summary>
    /// <param name="folder">The folder of the golden files in the sources.</param>
    /// <returns>For each file that differs its name, the first line that does, and what is in it now; empty when all are the same.</returns>
    /// <exception cref="InvalidOperationException">When the script fails or writes nothing.</exception>
    public static IReadOnlyList<string> Differences(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var made = Directory.CreateTempSubdirectory("golden-");
        try
        {
            Run(folder, made.FullName);
            var names = made.EnumerateFiles().Select(static file => file.Name).Order(StringComparer.Ordinal).ToArray();
            return names.Length == 0
                ? throw new InvalidOperationException($"The script of {folder} makes no file.")
                : [.. names.SelectMany(name => Compare(name, Path.Combine(folder, name), Path.Combine(made.FullName, name)))];
        }
        finally
        {
            made.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Compare(string name, string golden, string made)
    {
        var expected = File.ReadAllLines(golden);
        var actual = File.ReadAllLines(made);
        var line = expected.Zip(actual).TakeWhile(static pair => pair.First == pair.Second).Count();
        if (line < Math.Max(expected.Length, actual.Length))
        {
            yield return $"{name}, line {line + 1}: {(line < actual.Length ? actual[line] : "missing")}";
        }
    }

    private static void Run(string folder, string output)
    {
        var start = new ProcessStartInfo("sh", ["make.sh", output]) { WorkingDirectory = folder, RedirectStandardError = true };
        using var script = Process.Start(start)!;
        var errors = script.StandardError.ReadToEnd();
        script.WaitForExit();
        if (script.ExitCode != 0)
        {
            throw new InvalidOperationException($"The script of {folder} failed: {errors}");
        }
    }
}
