using System.Collections.Concurrent;
using ContractBot.Kuromoji.Dictionaries;
using ContractBot.Kuromoji.Segmentation;

namespace ContractBot.Kuromoji;

/// <summary>
/// Cuts Japanese text into words by the IPADIC dictionary that is part of this assembly. Gives token for token what Lucene
/// 8's <c>JapaneseTokenizer</c> gives (surface, offsets, features, position increment and length). Safe for use by several
/// threads.
/// </summary>
public sealed class JapaneseTokenizer
{
    private readonly SystemDictionary _dictionary;
    private readonly UserDictionary? _userDictionary;
    private readonly TokenizerOptions _options;
    private readonly ConcurrentBag<Viterbi> _idle = [];

    /// <summary>Makes a tokenizer.</summary>
    /// <param name="mode">How long words are cut.</param>
    /// <param name="discardPunctuation">Whether tokens that begin with punctuation, a symbol or white space are dropped.</param>
    /// <param name="userDictionary">Words of the user's own, or null.</param>
    /// <param name="discardCompound">Whether a compound is dropped where its pieces are given; ignored in normal mode.</param>
    public JapaneseTokenizer(
        TokenizerMode mode, bool discardPunctuation, UserDictionary? userDictionary = null, bool discardCompound = false)
        : this(SystemDictionary.Embedded, mode, discardPunctuation, userDictionary, discardCompound)
    {
    }

    internal JapaneseTokenizer(
        SystemDictionary dictionary,
        TokenizerMode mode,
        bool discardPunctuation,
        UserDictionary? userDictionary = null,
        bool discardCompound = false)
    {
        _dictionary = dictionary;
        _userDictionary = userDictionary;
        _options = new TokenizerOptions(mode, discardPunctuation, discardCompound);
    }

    /// <summary>The tokens of <paramref name="text"/> in order, a compound after the first of its pieces. Any UTF-16 is taken, also lone surrogates.</summary>
    public IReadOnlyList<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var viterbi = _idle.TryTake(out var idle) ? idle : new Viterbi(_dictionary, _userDictionary, _options);
        var tokens = new List<Token>();
        viterbi.Run(text, tokens);
        _idle.Add(viterbi);
        return tokens;
    }
}
