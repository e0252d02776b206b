using ContractBot.Text;

namespace ContractBot.Kuromoji;

/// <summary>
/// A token of <see cref="JapaneseTokenizer"/>: a place in the text and the word found there.
/// Strings are made when they are asked for, so a token keeps its text alive.
/// </summary>
public readonly struct Token : IEquatable<Token>
{
    private readonly string _text;
    private readonly IWordFeatures _features;
    private readonly int _start;
    private readonly int _length;
    private readonly int _word;
    private readonly ushort _positionLength;
    private readonly byte _positionIncrement;
    private readonly byte _kind;

    internal Token(
        string text,
        int start,
        int length,
        IWordFeatures features,
        int word,
        TokenKind kind,
        int positionIncrement,
        int positionLength)
    {
        _text = text;
        _start = start;
        _length = length;
        _features = features;
        _word = word;
        _kind = (byte)kind;
        _positionIncrement = (byte)positionIncrement;
        _positionLength = (ushort)positionLength;
    }

    /// <summary>The text that the token covers.</summary>
    public string Surface => _text.Substring(_start, _length);

    /// <summary>As <see cref="Surface"/>, without making a string.</summary>
    public ReadOnlySpan<char> SurfaceCharacters => _text.AsSpan(_start, _length);

    /// <summary>Where the token stands in the tokenized text.</summary>
    public TextSpan Span => new(_start, _start + _length);

    /// <summary>Whether the word is of the system dictionary, of the user dictionary, or unknown.</summary>
    public TokenKind Kind => (TokenKind)_kind;

    /// <summary>Part of speech with its subdivisions joined by <c>-</c>, such as <c>名詞-固有名詞-組織</c>.</summary>
    public string PartOfSpeech => _features.PartOfSpeech(_word);

    /// <summary>The uninflected form, or null where the dictionary has none or it equals the surface.</summary>
    public string? BaseForm => _features.BaseForm(_word, SurfaceCharacters);

    /// <summary>The reading in katakana, or null where the dictionary has none.</summary>
    public string? Reading => _features.Reading(_word, SurfaceCharacters);

    /// <summary>The pronunciation in katakana, or null where the dictionary has none.</summary>
    public string? Pronunciation => _features.Pronunciation(_word, SurfaceCharacters);

    /// <summary>How the word inflects, such as <c>五段・ラ行</c>, or null where it does not.</summary>
    public string? InflectionType => _features.InflectionType(_word);

    /// <summary>The inflected form, such as <c>連用形</c>, or null where the word does not inflect.</summary>
    public string? InflectionForm => _features.InflectionForm(_word);

    /// <summary>1, or 0 for a compound that stands at the position of its first piece.</summary>
    public int PositionIncrement => _positionIncrement;

    /// <summary>1, or for a compound the number of its pieces.</summary>
    public int PositionLength => _positionLength;

    /// <summary>Whether both are the same word at the same place of the same text.</summary>
    public bool Equals(Token other) =>
        ReferenceEquals(_features, other._features) && _word == other._word
        && _start == other._start && _length == other._length
        && _kind == other._kind
        && _positionIncrement == other._positionIncrement && _positionLength == other._positionLength
        && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_start, _length, _word, _kind);

    /// <summary>Whether both are the same word at the same place of the same text.</summary>
    public static bool operator ==(Token left, Token right) => left.Equals(right);

    /// <summary>Whether the two differ in word, place or text.</summary>
    public static bool operator !=(Token left, Token right) => !left.Equals(right);

    /// <summary>The surface and its place, such as <c>協定 [3, 5)</c>.</summary>
    public override string ToString() => $"{Surface} {Span}";
}
