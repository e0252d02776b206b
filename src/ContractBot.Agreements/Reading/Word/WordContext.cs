namespace ContractBot.Agreements.Reading.Word;

/// <summary>What all stories of a document share.</summary>
/// <param name="Styles">The styles.</param>
/// <param name="Lists">The lists.</param>
/// <param name="Counters">How far each list has counted.</param>
/// <param name="Footnotes">The footnotes; null inside notes.</param>
/// <param name="Endnotes">The endnotes; null inside notes.</param>
/// <param name="Inserted">The lines, with the levels of headings, of the file that a <c>w:altChunk</c> puts in, by its relationship.</param>
internal sealed record WordContext(WordStyles Styles, NumberingDefinitions Lists, ListCounters Counters, WordNotes? Footnotes, WordNotes? Endnotes, Func<string, IEnumerable<(string Line, int Level)>> Inserted)
{
    /// <summary>How deep numbered paragraphs stand.</summary>
    public SignDepths Depths { get; } = new();
}
