namespace ContractBot.Kuromoji.Dictionaries;

/// <summary>Features of the words of the system dictionary.</summary>
internal sealed class KnownWordFeatures(WordTable words, CategoryTable categories, ReadingTable readings) : IWordFeatures
{
    /// <inheritdoc/>
    public string PartOfSpeech(int word) => categories[words.Connection(word)].PartOfSpeech;

    /// <inheritdoc/>
    public string? BaseForm(int word, ReadOnlySpan<char> surface) => readings.BaseForm(word, surface);

    /// <inheritdoc/>
    public string? Reading(int word, ReadOnlySpan<char> surface) => readings.Reading(word, surface);

    /// <inheritdoc/>
    public string? Pronunciation(int word, ReadOnlySpan<char> surface) => readings.Pronunciation(word, surface);

    /// <inheritdoc/>
    public string? InflectionType(int word) => categories[words.Connection(word)].InflectionType;

    /// <inheritdoc/>
    public string? InflectionForm(int word) => categories[words.Connection(word)].InflectionForm;
}
