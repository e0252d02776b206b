using ContractBot.Kuromoji.Filters;

namespace ContractBot.Kuromoji;

/// <summary>
/// The analyser of Japanese text for search: <see cref="JapaneseTokenizer"/> in search mode without punctuation, compounds
/// kept beside their pieces, then base forms, stop tags, widths, stop words, katakana stems and lower case. Gives term for
/// term what Lucene 8's <c>JapaneseAnalyzer</c> gives. Safe for use by several threads.
/// </summary>
/// <param name="userDictionary">Words of the user's own, or null.</param>
public sealed class JapaneseAnalyzer(UserDictionary? userDictionary = null) : IAnalyzer
{
    private readonly JapaneseTokenizer _tokenizer = new(TokenizerMode.Search, discardPunctuation: true, userDictionary);

    /// <summary>The words of the user's own; null where there are none.</summary>
    public UserDictionary? UserDictionary => userDictionary;

    /// <inheritdoc/>
    public IReadOnlyList<AnalyzedToken> Analyze(string text) => FilterChain.Apply(_tokenizer.Tokenize(text));

    /// <inheritdoc/>
    public string Normalize(string text) => FilterChain.Normalize(text);
}
