using ContractBot.Agreements.Reading.Html;
using ContractBot.Agreements.Reading.Pdf;
using ContractBot.Agreements.Reading.Word;

namespace ContractBot.Agreements.Reading;

/// <summary>Reads one file by its format, which its extension names.</summary>
internal static class AgreementFile
{
    private static readonly string[] Extensions = [".txt", ".md", ".docx", ".html", ".htm", ".pdf"];

    /// <summary>Whether the file is of a format that is read.</summary>
    public static bool IsKnown(string fileName) => Extensions.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase);

    /// <summary>The text of the file at <paramref name="path"/>, or why there is none.</summary>
    public static TextFile.Content Read(string path, string fileName, ReadingOptions options)
    {
        var extension = Path.GetExtension(fileName).ToUpperInvariant();
        var (bytes, reason) = FileBytes.Read(path, CorpusReader.LargestFile);
        return bytes is null
            ? reason == UnreadableReason.TooLarge && extension == ".DOCX" ? LargeWordFile.Read(path, fileName) : new TextFile.Content(null, reason)
            : extension switch
            {
                ".TXT" or ".MD" => TextFile.Decode(bytes, fileName),
                ".DOCX" => Kept(() => TextOfWord.Read(bytes, fileName)),
                ".HTML" or ".HTM" => HtmlFile.Decode(bytes, fileName),
                ".PDF" => Kept(() => PdfFile.Read(bytes, path, fileName, new PdfToText(options.PdfToText()))),
                _ => new TextFile.Content(null, UnreadableReason.UnsupportedFormat),
            };

        TextFile.Content Kept(Func<TextFile.Content> read) => options.Kept?.Get(bytes, fileName, read) ?? read();
    }
}
