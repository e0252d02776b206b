using ContractBot.Agreements.Reading;
using ContractBot.Agreements.Reading.Word;
using DocumentFormat.OpenXml.Packaging;
using static ContractBot.Agreements.Tests.Reading.Word.WordFile;

namespace ContractBot.Agreements.Tests.Reading.Word;

public class InsertedFileTests
{
    [Fact]
    public void A_web_page_that_Word_puts_in_stands_at_its_place() =>
        Assert.Equal("甲は貸す。\n第２条\n乙は返す。\n\n丙は保つ。", Read("<h1>第２条</h1><p>乙は返す。</p>"u8.ToArray(), AlternativeFormatImportPartType.Html).Source?.Text);

    [Fact]
    public void Plain_text_that_Word_puts_in_stands_at_its_place() =>
        Assert.Equal("甲は貸す。\n乙は返す。\n丙は保つ。", Read("乙は返す。"u8.ToArray(), AlternativeFormatImportPartType.TextPlain).Source?.Text);

    [Fact]
    public void A_Word_file_that_Word_puts_in_stands_at_its_place() =>
        Assert.Equal("甲は貸す。\n乙は返す。\n丙は保つ。", Read(new WordFile(P("乙は返す。")).Bytes(), AlternativeFormatImportPartType.WordprocessingML).Source?.Text);

    [Fact]
    public void The_headings_of_a_page_that_Word_puts_in_stay_headings()
    {
        var source = Read("<h2>禁止事項</h2><p>乙は返す。</p>"u8.ToArray(), AlternativeFormatImportPartType.Html).Source!;

        Assert.Equal(["禁止事項:2"], source.Headings.Select(h => $"{source.Text[h.Start..].Split('\n')[0]}:{h.Level}"));
    }

    [Fact]
    public void A_Word_file_that_puts_in_further_ones_is_not_followed() =>
        Assert.Equal(UnreadableReason.UnsupportedFormat, Read(With(new WordFile(P("丁")).Bytes(), AlternativeFormatImportPartType.WordprocessingML), AlternativeFormatImportPartType.WordprocessingML).Reason);

    [Fact]
    public void A_file_of_another_kind_is_reported_rather_than_lost() =>
        Assert.Equal(UnreadableReason.UnsupportedFormat, Read("{\\rtf1}"u8.ToArray(), AlternativeFormatImportPartType.Rtf).Reason);

    [Fact]
    public void A_file_that_is_not_there_is_reported_rather_than_lost() =>
        Assert.Equal(UnreadableReason.Damaged, TextOfWord.Read(new WordFile(P("甲") + "<w:altChunk r:id=\"rId99\"/>").Bytes(), "a.docx").Reason);

    private static TextFile.Content Read(byte[] inserted, AlternativeFormatImportPartType kind) => TextOfWord.Read(With(inserted, kind), "a.docx");

    private static byte[] With(byte[] inserted, AlternativeFormatImportPartType kind)
    {
        using var stream = new MemoryStream();
        stream.Write(new WordFile(P("甲は貸す。") + "<w:altChunk r:id=\"chunk\"/>" + P("丙は保つ。")).Bytes());
        using (var document = WordprocessingDocument.Open(stream, true))
        using (var content = new MemoryStream(inserted))
        {
            document.MainDocumentPart!.AddAlternativeFormatImportPart(kind, "chunk").FeedData(content);
        }

        return stream.ToArray();
    }
}
