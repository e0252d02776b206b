using System.Collections.Frozen;
using System.Text;

namespace ContractBot.Kuromoji.Filters;

/// <summary>Reads a list of words that is embedded in this assembly: one a line; lines that begin with <c>#</c> are comments.</summary>
internal static class WordList
{
    /// <summary>The words of the resource <paramref name="name"/>.</summary>
    public static FrozenSet<string> Read(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Trim() is { Length: > 0 } word)
            {
                words.Add(word);
            }
        }

        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
