using System.IO.Compression;
using System.Security;
using System.Text;

namespace ContractBot.Tests.Teams.Files;

/// <summary>A Word file of paragraphs.</summary>
internal static class WordFile
{
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static byte[] Of(string text)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml",
                $"""<Types xmlns="{Types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{MainType}"/></Types>""");
            Write(zip, "_rels/.rels", $"""<Relationships xmlns="{Relationships}"><Relationship Id="r1" Type="{Document}" Target="word/document.xml"/></Relationships>""");
            var paragraphs = text.Split('\n').Select(line => $"""<w:p><w:r><w:t xml:space="preserve">{SecurityElement.Escape(line)}</w:t></w:r></w:p>""");
            Write(zip, "word/document.xml", $"""<w:document xmlns:w="{Main}"><w:body>{string.Concat(paragraphs)}</w:body></w:document>""");
        }

        return file.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{content}"""));
    }
}
