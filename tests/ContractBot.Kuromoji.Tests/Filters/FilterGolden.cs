namespace ContractBot.Kuromoji.Tests.Filters;

/// <summary>The golden files of the filters and of the analyser.</summary>
internal static class FilterGolden
{
    /// <summary>The folder with the golden files and the script that makes them.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Filters", "Golden");

    /// <summary>The lines of a golden file without its comments.</summary>
    public static IEnumerable<string> Lines(string name) =>
        File.ReadLines(Path.Combine(Folder, name)).Where(static line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal));
}
