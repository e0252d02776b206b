using System.IO.Compression;
using System.Security.Cryptography;
using ContractBot.Agreements.Reading;
using static ContractBot.Agreements.Tests.Reading.Word.WordFile;

namespace ContractBot.Agreements.Tests.Reading.Word;

public class LargeWordFileTests
{
    [Fact]
    public void A_Word_file_that_its_pictures_make_too_large_is_read_all_the_same()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.FullPath, "a.docx");
        File.WriteAllBytes(path, new WordFile(P("第１条　甲は貸す。")).Bytes());
        Enlarge(path, "word/media/image1.png");

        var content = AgreementFile.Read(path, "a.docx", ReadingOptions.Default);

        Assert.Equal("第１条　甲は貸す。", content.Source?.Text);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))), content.Source?.Sha256);
    }

    [Fact]
    public void A_Word_file_that_something_else_makes_too_large_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.FullPath, "a.docx");
        File.WriteAllBytes(path, new WordFile(P("第１条　甲は貸す。")).Bytes());
        Enlarge(path, "custom/data.bin");

        Assert.Equal(UnreadableReason.TooLarge, AgreementFile.Read(path, "a.docx", ReadingOptions.Default).Reason);
    }

    private static void Enlarge(string path, string name)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        using var stream = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
        stream.Write(new byte[CorpusReader.LargestFile + 1]);
    }
}
