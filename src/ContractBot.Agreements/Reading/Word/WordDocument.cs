using DocumentFormat.OpenXml.Packaging;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>Opens a Word package and reads the main text. Headers, footers and comments are other parts, and left out.</summary>
internal static class WordDocument
{
    /// <summary>The lines, as Word shows them, and whether the document holds pictures.</summary>
    /// <exception cref="InvalidDataException">When the package has no document; the libraries throw others where it is broken.</exception>
    /// <exception cref="NotSupportedException">When Word would put in a file of a kind that is not read.</exception>
    public static (HeadedLines Lines, bool HasPictures) Read(byte[] bytes, bool isInserted)
    {
        // Links that are no addresses are mended in the copy, which must be writable for that.
        using var stream = new MemoryStream();
        stream.Write(bytes);
        stream.Position = 0;
        var settings = new OpenSettings
        {
            AutoSave = false,
            MaxCharactersInPart = PackageLimits.LargestPart,
            RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => "about:blank"),
        };
        using var document = WordprocessingDocument.Open(stream, true, settings);
        var main = document.MainDocumentPart;
        var body = main?.RootElement.Child("body") ?? throw new InvalidDataException("The package has no document.");
        var styles = new WordStyles(main.StyleDefinitionsPart?.RootElement);
        var context = new WordContext(
            styles,
            new NumberingDefinitions(main.NumberingDefinitionsPart?.RootElement, styles),
            new ListCounters(),
            new WordNotes(main.FootnotesPart?.RootElement, "decimal"),
            new WordNotes(main.EndnotesPart?.RootElement, "lowerRoman"),
            id => isInserted ? throw new NotSupportedException("altChunk") : InsertedFile.Lines(main, id));
        var reader = new BlockReader(context, new FieldState(body));
        return (new HeadedLines(reader.Read(body), reader.Levels), main.ImageParts.Any());
    }
}
