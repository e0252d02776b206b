using System.Globalization;

namespace ContractBot.DictionaryCompiler;

/// <summary>IPADIC's connection numbers in the order of how often the search meets them, by the table that is part of this program.</summary>
internal static class BusiestConnections
{
    /// <summary>Reads the embedded table.</summary>
    public static IReadOnlyList<int> Read() =>
        [.. EmbeddedText.Lines("busiest-connections.txt").Select(static line => int.Parse(line, CultureInfo.InvariantCulture))];
}
