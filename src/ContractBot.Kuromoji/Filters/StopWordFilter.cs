using System.Collections.Frozen;

namespace ContractBot.Kuromoji.Filters;

/// <summary>Leaves out frequent words that say little; as Lucene's <c>StopFilter</c> with the Japanese words, case ignored.</summary>
internal static class StopWordFilter
{
    private static readonly FrozenSet<string> StopWords = WordList.Read("stopwords.txt");

    /// <summary>Whether <paramref name="term"/>, its width folded, stays.</summary>
    public static bool Keeps(string term) => !StopWords.Contains(LowerCaseFilter.Lower(term));
}
