using System.IO.Compression;
using System.Text;
using ContractBot.Agreements.Reading;
using ContractBot.Agreements.Reading.Word;
using DocumentFormat.OpenXml.Packaging;
using static ContractBot.Agreements.Tests.Reading.Word.WordFile;

namespace ContractBot.Agreements.Tests.Reading.Word;

public class BrokenWordFileTests
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];

    [Fact]
    public void A_file_with_a_password_is_reported_as_encrypted() =>
        Assert.Equal(UnreadableReason.Encrypted, ReasonFor([.. CompoundFile, .. Encoding.Unicode.GetBytes("EncryptedPackage")]));

    [Fact]
    public void A_file_of_old_Word_under_the_new_extension_is_reported_as_such() =>
        Assert.Equal(UnreadableReason.OldWordFormat, ReasonFor([.. CompoundFile, .. Encoding.Unicode.GetBytes("WordDocument")]));

    [Fact]
    public void Bytes_that_are_no_package_are_damaged() => Assert.Equal(UnreadableReason.Damaged, ReasonFor("第１条"u8.ToArray()));

    [Fact]
    public void A_package_without_a_document_is_damaged() => Assert.Equal(UnreadableReason.Damaged, ReasonFor(Package("readme.txt", "x")));

    [Fact]
    public void A_document_without_text_is_empty() => Assert.Equal(UnreadableReason.Empty, ReasonFor(new WordFile("<w:p/>" + P("　")).Bytes()));

    [Fact]
    public void A_document_of_pictures_is_a_scan_without_text()
    {
        using var stream = new MemoryStream();
        stream.Write(new WordFile("<w:p/>").Bytes());
        using (var document = WordprocessingDocument.Open(stream, true))
        using (var picture = new MemoryStream([0x89, 0x50, 0x4E, 0x47]))
        {
            document.MainDocumentPart!.AddImagePart(ImagePartType.Png).FeedData(picture);
        }

        Assert.Equal(UnreadableReason.ScanWithoutText, ReasonFor(stream.ToArray()));
    }

    [Fact]
    public void A_part_that_unpacks_to_more_than_the_limit_is_too_large() =>
        Assert.Equal(UnreadableReason.TooLarge, ReasonFor(Package("word/document.xml", "<x>" + new string(' ', PackageLimits.LargestPart) + "</x>")));

    [Fact]
    public void Parts_that_unpack_to_too_much_together_are_too_large()
    {
        var large = new string(' ', PackageLimits.LargestPart - 10);
        Assert.Equal(UnreadableReason.TooLarge, ReasonFor(Package([.. Enumerable.Range(0, 9).Select(i => ($"word/media/{i}.bmp", large))])));
    }

    [Fact]
    public void Markup_nested_too_deep_is_damaged() =>
        Assert.Equal(UnreadableReason.Damaged, ReasonFor(new WordFile(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5000)) + P("深い") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5000))).Bytes()));

    [Fact]
    public void Values_that_are_not_valid_are_passed_over() => Assert.Equal(
        ["条　甲は貸す。", "乙は借りる。", "丙は保つ。"],
        new WordFile(Item("甲は貸す。", 1) + Item("乙は借りる。", 1, 12) + P("丙は保つ。", "<w:numPr><w:ilvl w:val=\"x\"/><w:numId w:val=\"99999999999\"/></w:numPr>"))
        {
            Numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"many\"/><w:numFmt w:val=\"strange\"/><w:lvlText w:val=\"条%\"/></w:lvl><w:lvl w:ilvl=\"77\"/></w:abstractNum>" + List(1, 1),
        }.Lines().Select(line => line.Replace("%", "", StringComparison.Ordinal)));

    [Fact]
    public void A_link_that_is_no_address_keeps_its_text()
    {
        const string Link = "<Relationship Id=\"rId77\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"mailto:甲 乙@ < ;http://[\" TargetMode=\"External\"/>";
        var bytes = new WordFile($"<w:p><w:hyperlink r:id=\"rId77\">{R("連絡先")}</w:hyperlink></w:p>") { Styles = "<w:docDefaults/>" }.Bytes();
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry("word/_rels/document.xml.rels")!;
            string markup;
            using (var reader = new StreamReader(entry.Open()))
            {
                markup = reader.ReadToEnd().Replace("</Relationships>", Link.Replace("<", "&lt;", StringComparison.Ordinal).Replace("&lt;Relationship", "<Relationship", StringComparison.Ordinal) + "</Relationships>", StringComparison.Ordinal);
            }

            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("word/_rels/document.xml.rels").Open());
            writer.Write(markup);
        }

        Assert.Equal("連絡先", TextOfWord.Read(stream.ToArray(), "a.docx").Source?.Text);
    }

    [Fact]
    public void Truncated_and_flipped_files_never_throw()
    {
        var whole = new WordFile(Item("甲は貸す。", 1) + "<w:tbl><w:tr><w:tc>" + P("枠") + "</w:tc></w:tr></w:tbl>" + $"<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r>{R("注")}</w:p>")
        {
            Numbering = Definition(1, Level("decimal", "第%1条")) + List(1, 1),
            Styles = "<w:style w:type=\"paragraph\" w:styleId=\"a\"/>",
            Footnotes = $"<w:footnote w:id=\"2\">{P("注")}</w:footnote>",
        }.Bytes();
        var random = new Random(7);
        for (var i = 0; i < 400; i++)
        {
            var bytes = i % 2 == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
            for (var flips = random.Next(1, 6); flips > 0 && bytes.Length > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            }

            var content = TextOfWord.Read(bytes, "a.docx");
            Assert.True(content.Source is not null || Enum.IsDefined(content.Reason));
        }
    }

    [Fact]
    public void Flipped_markup_inside_a_sound_package_never_throws()
    {
        var random = new Random(8);
        var body = Item("甲は貸す。", 1) + "<w:tbl><w:tr><w:tc>" + P("枠") + "</w:tc></w:tr></w:tbl>";
        for (var i = 0; i < 200; i++)
        {
            var units = body.ToCharArray();
            units[random.Next(units.Length)] = (char)random.Next(32, 127);
            var content = TextOfWord.Read(new WordFile(new string(units)) { Numbering = Definition(1, Level("decimal", "第%1条")) + List(1, 1) }.Bytes(), "a.docx");
            Assert.True(content.Source is not null || content.Reason is UnreadableReason.Damaged or UnreadableReason.Empty);
        }
    }

    [Fact]
    public void A_file_in_the_strict_form_of_the_format_is_read_alike()
    {
        using var stream = new MemoryStream();
        stream.Write(new WordFile(Item("甲は貸す。", 1)) { Numbering = Definition(1, Level("decimalFullWidth", "第%1条")) + List(1, 1) }.Bytes());
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal) || entry.FullName.EndsWith(".rels", StringComparison.Ordinal)).ToArray())
            {
                using var part = entry.Open();
                using var reader = new StreamReader(part, leaveOpen: true);
                var markup = reader.ReadToEnd()
                    .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
                    .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);
                part.SetLength(0);
                using var writer = new StreamWriter(part);
                writer.Write(markup);
            }
        }

        Assert.Equal("第１条　甲は貸す。", TextOfWord.Read(stream.ToArray(), "a.docx").Source?.Text);
    }

    private static UnreadableReason ReasonFor(byte[] bytes)
    {
        var content = TextOfWord.Read(bytes, "a.docx");
        Assert.Null(content.Source);
        return content.Reason;
    }

    private static byte[] Package(string name, string content) => Package([(name, content)]);

    private static byte[] Package((string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }
}
