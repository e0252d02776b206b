using System.Globalization;
using ContractBot.Kuromoji.Dictionaries;

namespace ContractBot.DictionaryCompiler;

/// <summary>A line of a dictionary CSV or of <c>unk.def</c>.</summary>
/// <param name="Surface">The surface, or in <c>unk.def</c> the name of the character class.</param>
/// <param name="Connection">The connection number of the source, for both sides.</param>
/// <param name="Cost">The word's cost.</param>
/// <param name="Category">Part of speech, inflection type and inflection form, with tabs between.</param>
/// <param name="BaseForm">The uninflected form or <c>*</c>.</param>
/// <param name="Reading">The reading or <c>*</c>.</param>
/// <param name="Pronunciation">The pronunciation or <c>*</c>.</param>
internal sealed record SourceWord(
    string Surface, int Connection, short Cost, string Category, string BaseForm, string Reading, string Pronunciation)
{
    private const string None = "*";
    private const int PartOfSpeechFrom = 4;
    private const int PartOfSpeechTo = 8;

    /// <summary>Reads <paramref name="line"/>; an unknown word's lacks reading and pronunciation.</summary>
    /// <exception cref="DictionarySourceException">When the line has too few values, or two different connection numbers.</exception>
    public static SourceWord Parse(string line)
    {
        var values = CsvLine.Split(line);
        if (values.Length < 11)
        {
            throw new DictionarySourceException($"This line has too few values: {line}");
        }

        var connection = int.Parse(values[1], CultureInfo.InvariantCulture);
        if (connection != int.Parse(values[2], CultureInfo.InvariantCulture))
        {
            throw new DictionarySourceException($"Left and right connection numbers must be the same: {line}");
        }

        var partOfSpeech = string.Join('-', values[PartOfSpeechFrom..PartOfSpeechTo].Where(static value => value != None));
        return new SourceWord(
            values[0],
            connection,
            short.Parse(values[3], CultureInfo.InvariantCulture),
            $"{partOfSpeech}\t{EmptyForNone(values[8])}\t{EmptyForNone(values[9])}",
            values[10],
            values.Length > 11 ? values[11] : None,
            values.Length > 12 ? values[12] : None);
    }

    private static string EmptyForNone(string value) => value == None ? "" : value;
}
