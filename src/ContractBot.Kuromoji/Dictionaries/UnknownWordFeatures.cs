namespace ContractBot.Kuromoji.Dictionaries;

/// <summary>Features of unknown words: a part of speech and nothing else.</summary>
internal sealed class UnknownWordFeatures(WordTable words, CategoryTable categories) : IWordFeatures
{
    /// <inheritdoc/>
    public string PartOfSpeech(int word) => categories[words.Connection(word)].PartOfSpeech;

    /// <inheritdoc/>
    public string? BaseForm(int word, ReadOnlySpan<char> surface) => null;

    /// <inheritdoc/>
    public string? Reading(int word, ReadOnlySpan<char> surface) => null;

    /// <inheritdoc/>
    public string? Pronunciation(int word, ReadOnlySpan<char> surface) => null;

    /// <inheritdoc/>
    public string? InflectionType(int word) => categories[words.Connection(word)].InflectionType;

    /// <inheritdoc/>
    public string? InflectionForm(int word) => categories[words.Connection(word)].InflectionForm;
}
