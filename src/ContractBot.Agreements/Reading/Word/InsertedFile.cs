using ContractBot.Agreements.Reading.Html;
using ContractBot.Text;
using DocumentFormat.OpenXml.Packaging;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>A file inside a Word file that Word puts in at its place when it opens it (ECMA-376 part 1, 17.17.2, altChunk): a web page, plain text or another Word file.</summary>
internal static class InsertedFile
{
    /// <summary>The lines of the file, each with its level where it is a heading; 0 for any other.</summary>
    /// <param name="main">The part that refers to it.</param>
    /// <param name="relationship">The reference.</param>
    /// <exception cref="NotSupportedException">When the file is of a kind that is not read, such as RTF.</exception>
    /// <exception cref="InvalidDataException">When the file is broken, or is not there.</exception>
    public static IEnumerable<(string Line, int Level)> Lines(MainDocumentPart main, string relationship)
    {
        if (!main.TryGetPartById(relationship, out var part) || part is not AlternativeFormatImportPart)
        {
            throw new InvalidDataException("The file to put in is not there.");
        }

        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var content = part.ContentType.ToUpperInvariant() switch
        {
            "TEXT/HTML" or "APPLICATION/XHTML+XML" => HtmlFile.Decode(bytes.ToArray(), "inserted.html"),
            "TEXT/PLAIN" => TextFile.Decode(bytes.ToArray(), "inserted.txt"),
            var kind when kind.Contains("WORDPROCESSINGML", StringComparison.Ordinal) => TextOfWord.Read(bytes.ToArray(), "inserted.docx", true),
            _ => new TextFile.Content(null, UnreadableReason.UnsupportedFormat),
        };
        return content.Source is { } source ? Headed(source)
            : content.Reason == UnreadableReason.Empty ? []
            : content.Reason == UnreadableReason.UnsupportedFormat ? throw new NotSupportedException(part.ContentType)
            : throw new InvalidDataException(content.Reason.ToString());
    }

    private static IEnumerable<(string Line, int Level)> Headed(SourceText source)
    {
        var levels = source.Headings.ToDictionary(heading => heading.Start, heading => heading.Level);
        var start = 0;
        foreach (var line in source.Text.Split('\n'))
        {
            yield return (line.TrimEnd('\r'), levels.GetValueOrDefault(start));
            start += line.Length + 1;
        }
    }
}
