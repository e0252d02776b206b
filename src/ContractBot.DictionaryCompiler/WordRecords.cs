using ContractBot.Kuromoji.Dictionaries;

namespace ContractBot.DictionaryCompiler;

/// <summary>Numbers the words and writes the table that <see cref="WordTable"/> reads.</summary>
internal sealed class WordRecords(ConnectionNumbers numbers, CategoryRecords categories)
{
    private readonly List<ushort> _words = [];

    /// <summary>Appends words that stand in groups of one surface (or class), and marks the last of each group.</summary>
    /// <returns>Each group's surface and the number of its first word.</returns>
    public IReadOnlyList<(string Surface, int FirstWord)> AddGroups(IReadOnlyList<SourceWord> words)
    {
        var groups = new List<(string, int)>();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (i == 0 || word.Surface != words[i - 1].Surface)
            {
                groups.Add((word.Surface, _words.Count / 2));
            }

            var connection = numbers[word.Connection];
            categories.Add(connection, word);
            var last = i + 1 == words.Count || word.Surface != words[i + 1].Surface;
            _words.Add((ushort)(connection | (last ? WordTable.LastMark : 0)));
            _words.Add(unchecked((ushort)word.Cost));
        }

        return groups;
    }

    /// <summary>The table.</summary>
    public ushort[] Compile() => [.. _words];
}
