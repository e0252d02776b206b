namespace ContractBot.Kuromoji.Filters;

/// <summary>
/// Takes a final long-vowel mark off katakana words, <c>サーバー</c> → <c>サーバ</c>, which are written either way;
/// as Lucene's <c>JapaneseKatakanaStemFilter</c>.
/// </summary>
internal static class KatakanaStemFilter
{
    /// <summary>Shorter words keep the mark: <c>コピー</c> is not <c>コピ</c>.</summary>
    private const int MinimumLength = 4;

    private const char LongVowelMark = 'ー';

    /// <summary>The stem; the same string where there is nothing to take off.</summary>
    public static string Stem(string term) =>
        term.Length >= MinimumLength && term[^1] == LongVowelMark && !term.AsSpan().ContainsAnyExceptInRange('\u30A0', '\u30FF')
            ? term[..^1]
            : term;
}
