namespace ContractBot.Kuromoji.Dictionaries;

/// <summary>Part of speech with its subdivisions joined by <c>-</c>, and inflection's type and form where there is one.</summary>
internal sealed record Category(string PartOfSpeech, string? InflectionType, string? InflectionForm);
