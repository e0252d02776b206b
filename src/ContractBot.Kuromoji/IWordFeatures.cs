namespace ContractBot.Kuromoji;

/// <summary>The features of the words of one dictionary, by word number; what a <see cref="Token"/> asks when a feature is read.</summary>
internal interface IWordFeatures
{
    /// <summary>Part of speech with its subdivisions joined by <c>-</c>.</summary>
    string PartOfSpeech(int word);

    /// <summary>The uninflected form, or null where it equals the surface or is unknown.</summary>
    string? BaseForm(int word, ReadOnlySpan<char> surface);

    /// <summary>The reading in katakana, or null.</summary>
    string? Reading(int word, ReadOnlySpan<char> surface);

    /// <summary>The pronunciation in katakana, or null.</summary>
    string? Pronunciation(int word, ReadOnlySpan<char> surface);

    /// <summary>The inflection's type, or null.</summary>
    string? InflectionType(int word);

    /// <summary>The inflection's form, or null.</summary>
    string? InflectionForm(int word);
}
