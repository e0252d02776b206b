using System.Text;

namespace ContractBot.DictionaryCompiler;

/// <summary>The lines of the source files of an IPADIC, decoded.</summary>
/// <param name="Entries">The lines of the CSV files, files in ordinal order of their names.</param>
/// <param name="CharacterDefinition">The lines of <c>char.def</c>.</param>
/// <param name="UnknownWords">The lines of <c>unk.def</c>.</param>
/// <param name="Matrix">The lines of <c>matrix.def</c>.</param>
internal sealed record IpadicSource(
    IReadOnlyList<string> Entries,
    IReadOnlyList<string> CharacterDefinition,
    IReadOnlyList<string> UnknownWords,
    IReadOnlyList<string> Matrix)
{
    /// <summary>
    /// .NET's name for EUC-JP with the mappings of CP932. Java's EUC-JP agrees with it on all that IPADIC uses, but for the
    /// dash, which Java reads as U+2014.
    /// </summary>
    private const int EucJapanese = 20932;

    /// <summary>Reads the sources from <paramref name="folder"/>.</summary>
    /// <exception cref="DictionarySourceException">When a file is missing or is not EUC-JP.</exception>
    public static IpadicSource Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DictionarySourceException($"There is no folder {folder}; install mecab-ipadic or name its folder.");
        }

        var entries = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.csv").OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            entries.AddRange(ReadLines(file));
        }

        if (entries.Count == 0)
        {
            throw new DictionarySourceException($"{folder} has no CSV files; install mecab-ipadic or name its folder.");
        }

        return new IpadicSource(
            entries,
            ReadLines(Path.Combine(folder, "char.def")),
            ReadLines(Path.Combine(folder, "unk.def")),
            ReadLines(Path.Combine(folder, "matrix.def")));
    }

    private static string[] ReadLines(string file)
    {
        if (!File.Exists(file))
        {
            throw new DictionarySourceException($"{file} is missing; the folder must hold the whole source of the dictionary.");
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(EucJapanese, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            var text = encoding.GetString(File.ReadAllBytes(file)).Replace('\u2015', '\u2014');
            return text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (DecoderFallbackException exception)
        {
            throw new DictionarySourceException($"{file} is not EUC-JP, the encoding of IPADIC's sources.", exception);
        }
    }
}
