using System.Runtime.CompilerServices;

namespace ContractBot.Kuromoji.Tests;

/// <summary>The files that the tests read, beside the test assembly.</summary>
internal static class TestFiles
{
    public static string Golden(string name) => Path.Combine(AppContext.BaseDirectory, "Golden", name);

    public static string Oracle(string name) => Path.Combine(AppContext.BaseDirectory, "Oracle", name);

    /// <summary>The folder of the golden files in the sources, where new ones are written.</summary>
    public static string GoldenSource([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "Golden");

    /// <summary>The lines of the five agreements as received, line ends removed.</summary>
    public static IReadOnlyList<string> AgreementLines() =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "corpus"), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(static file => File.ReadAllText(file).Split('\n'))
            .Select(static line => line.TrimEnd('\r'))];
}
