namespace ContractBot.Benchmarks.Generating;

/// <summary>The words of <c>words.txt</c> by the name of their list, the most frequent first.</summary>
internal static class WordLists
{
    private static readonly Dictionary<string, string[]> Lists = GeneratorData.Lines("words.txt")
        .Select(static line => line.Split(": "))
        .ToDictionary(static parts => parts[0], static parts => parts[1].Split(' '), StringComparer.Ordinal);

    /// <summary>The list, or null where there is none of this name.</summary>
    public static IReadOnlyList<string>? Find(string name) => Lists.GetValueOrDefault(name);

    /// <summary>The list, which there must be.</summary>
    public static IReadOnlyList<string> Get(string name) => Lists[name];
}
