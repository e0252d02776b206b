namespace ContractBot.Answering.Names;

/// <summary>Words that are one slip of the keys apart.</summary>
internal static class Misspelling
{
    /// <summary>Words shorter than this (UTF-16 units) have too many neighbours.</summary>
    public const int Shortest = 5;

    /// <summary>
    /// The word and what is left of it without any one unit. Two words that share one of these are at most one deletion, insertion,
    /// replacement or exchange of neighbours apart, or one of each (W. Garbe's symmetric deletion).
    /// </summary>
    public static IEnumerable<string> Remains(string word)
    {
        yield return word;
        for (var i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
        }
    }

    /// <summary>
    /// Whether the two differ by one deletion, insertion, replacement, or exchange of neighbours
    /// (F. J. Damerau, A technique for computer detection and correction of spelling errors, 1964).
    /// </summary>
    public static bool IsOne(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var common = left.CommonPrefixLength(right);
        var l = left[common..];
        var r = right[common..];
        if (l.Length == r.Length)
        {
            return l.Length > 0
                && (l[1..].SequenceEqual(r[1..]) || (l.Length > 1 && l[0] == r[1] && l[1] == r[0] && l[2..].SequenceEqual(r[2..])));
        }

        return l.Length == r.Length + 1 ? l[1..].SequenceEqual(r) : r.Length == l.Length + 1 && r[1..].SequenceEqual(l);
    }
}
