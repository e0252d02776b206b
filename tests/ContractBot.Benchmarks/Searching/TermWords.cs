
namespace ContractBot.Benchmarks.Searching;

/// <summary>
/// A word of plain letters for each term: no engine can cut it, fold it or take it for syntax, so that all have the same terms.
/// </summary>
internal static class TermWords
{
    private const int Letters = 11;

    /// <summary>The word: a hash of 51 bits.</summary>
    public static string Of(string term)
    {
        var hash = Hash(term);
        return string.Create(Letters, hash, static (word, rest) =>
        {
            for (var i = 0; i < word.Length; i++)
            {
                word[i] = (char)('a' + (rest % 26));
                rest /= 26;
            }
        });
    }

    // FNV-1a (Fowler, Noll, Vo), 64 bits.
    private static ulong Hash(string term)
    {
        var hash = 14695981039346656037;
        foreach (var unit in term)
        {
            hash = unchecked((hash ^ unit) * 1099511628211);
        }

        return hash;
    }
}
