using System.Text;
using ContractBot.Agreements.Reading.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace ContractBot.Agreements.Tests.Reading.Word;

/// <summary>A small Word file, made from the markup of its parts.</summary>
internal sealed record WordFile(string Body)
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
        + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    public string Numbering { get; init; } = "";

    public string Styles { get; init; } = "";

    public string Footnotes { get; init; } = "";

    public string Endnotes { get; init; } = "";

    public string Header { get; init; } = "";

    public string Footer { get; init; } = "";

    public string Comments { get; init; } = "";

    /// <summary>A paragraph of one run.</summary>
    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{R(text)}</w:p>";

    /// <summary>A run of text.</summary>
    public static string R(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A paragraph of a list.</summary>
    public static string Item(string text, int list, int level = 0) => P(text, InList(list, level));

    public static string InList(int list, int level = 0) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>";

    /// <summary>A list definition: its levels from the highest.</summary>
    public static string Definition(int id, params string[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels.Select((level, i) => level.Replace("<w:lvl>", $"<w:lvl w:ilvl=\"{i}\">", StringComparison.Ordinal)))}</w:abstractNum>";

    public static string Level(string format, string text, string more = "", int start = 1) =>
        $"<w:lvl><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    public static string List(int id, int definition, string overrides = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{overrides}</w:num>";

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Feed(main, "document", $"<w:body>{Body}</w:body>");
            FeedNew<NumberingDefinitionsPart>(main, "numbering", Numbering);
            FeedNew<StyleDefinitionsPart>(main, "styles", Styles);
            FeedNew<FootnotesPart>(main, "footnotes", Footnotes);
            FeedNew<EndnotesPart>(main, "endnotes", Endnotes);
            FeedNew<HeaderPart>(main, "hdr", Header);
            FeedNew<FooterPart>(main, "ftr", Footer);
            FeedNew<WordprocessingCommentsPart>(main, "comments", Comments);
        }

        return stream.ToArray();
    }

    /// <summary>The lines that the reader gives.</summary>
    public string[] Lines() => TextOfWord.Read(Bytes(), "a.docx").Source!.Text.Split('\n');

    private static void FeedNew<TPart>(MainDocumentPart main, string root, string content)
        where TPart : OpenXmlPart, IFixedContentTypePart
    {
        if (content.Length > 0)
        {
            Feed(main.AddNewPart<TPart>(), root, content);
        }
    }

    private static void Feed(OpenXmlPart part, string root, string content)
    {
        using var markup = new MemoryStream(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:{root} {Namespaces}>{content}</w:{root}>"));
        part.FeedData(markup);
    }
}
