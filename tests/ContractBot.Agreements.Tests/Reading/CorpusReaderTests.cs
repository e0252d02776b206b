using System.Text;
using ContractBot.Agreements.Reading;
using ContractBot.Agreements.Tests.Reading.Pdf;
using ContractBot.TestSupport;

namespace ContractBot.Agreements.Tests.Reading;

public class CorpusReaderTests
{
    private static readonly byte[] Agreement = Encoding.UTF8.GetBytes("貸付契約書\n甲市（以下「甲」という。）と乙社（以下「乙」という。）は、契約する。\n第１条　甲は、備品を貸す。\n");

    [Fact]
    public void The_five_agreements_are_read_by_identifier_and_none_is_refused()
    {
        var reading = CorpusReader.Read(RepositoryFiles.Corpus, null, CancellationToken.None);

        Assert.Equal(RepositoryFiles.CorpusIds(), reading.Agreements.Select(a => a.Id));
        Assert.Empty(reading.Unreadable);
    }

    [Fact]
    public void A_missing_folder_is_an_exception_that_names_the_path()
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.FullPath, "nowhere");

        var thrown = Assert.Throws<CorpusFolderNotFoundException>(() => CorpusReader.Read(missing, null, CancellationToken.None));

        Assert.Equal(missing, thrown.Folder);
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_an_exception_that_names_the_path()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Agreement);
        var file = Path.Combine(folder.FullPath, "a.txt");

        Assert.Equal(file, Assert.Throws<CorpusFolderNotFoundException>(() => CorpusReader.Read(file, null, CancellationToken.None)).Folder);
    }

    [Fact]
    public void An_empty_folder_gives_an_empty_reading()
    {
        using var folder = new TemporaryFolder();

        var reading = CorpusReader.Read(folder.FullPath, null, CancellationToken.None);

        Assert.Empty(reading.Agreements);
        Assert.Empty(reading.Unreadable);
    }

    [Fact]
    public void Text_and_Markdown_files_of_all_sub_folders_are_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.txt", Agreement);
        folder.Write("inner/a.md", Agreement);
        folder.Write("inner/deeper/c.TXT", Agreement);

        var reading = CorpusReader.Read(folder.FullPath, null, CancellationToken.None);

        Assert.Equal(["a", "b", "c"], reading.Agreements.Select(a => a.Id));
        Assert.Equal(["inner/a.md", "b.txt", "inner/deeper/c.TXT"], reading.Agreements.Select(a => a.Source.FileName));
    }

    [Fact]
    public void Each_file_that_cannot_be_read_is_listed_with_its_reason_and_the_rest_is_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("good.txt", Agreement);
        folder.Write("empty.txt", []);
        folder.Write("blank.txt", "\n　\n\n"u8.ToArray());
        folder.Write("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]);
        folder.Write("program.txt", [0x7F, 0x45, 0x4C, 0x46, 1, 2, 3]);
        folder.Write("zeros.txt", [0x41, 0, 0, 0, 0, 0x01, 0x02, 0]);
        folder.Write("broken.txt", [0xE3, 0x81, 0xFF, 0xE3, 0xC3, 0x28, 0xA0, 0xA1]);
        folder.Write("contract.docx", [0x50, 0x4B, 0x03, 0x04]);
        folder.Write("shopping.txt", "牛乳\n卵\n"u8.ToArray());

        var reading = CorpusReader.Read(folder.FullPath, null, CancellationToken.None);

        Assert.Equal("good", Assert.Single(reading.Agreements).Id);
        Assert.Equal<UnreadableFile>(
            [
                new("blank.txt", UnreadableReason.Empty),
                new("broken.txt", UnreadableReason.UnknownEncoding),
                new("contract.docx", UnreadableReason.Damaged),
                new("empty.txt", UnreadableReason.Empty),
                new("picture.txt", UnreadableReason.Binary),
                new("program.txt", UnreadableReason.Binary),
                new("shopping.txt", UnreadableReason.NoProvisions),
                new("zeros.txt", UnreadableReason.Binary),
            ],
            reading.Unreadable);
    }

    [Fact]
    public void A_file_larger_than_the_limit_is_refused_without_being_read()
    {
        using var folder = new TemporaryFolder();
        using (var file = File.Create(Path.Combine(folder.FullPath, "huge.txt")))
        {
            file.SetLength(CorpusReader.LargestFile + 1);
        }

        var reading = CorpusReader.Read(folder.FullPath, null, CancellationToken.None);

        Assert.Equal<UnreadableFile>([new UnreadableFile("huge.txt", UnreadableReason.TooLarge)], reading.Unreadable);
    }

    [Fact]
    public void Files_that_share_a_stem_and_say_different_things_are_both_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("loan.txt", Agreement);
        folder.Write("old/loan.md", [.. Agreement, .. "第２条　甲は、備品を2年間貸す。\n"u8]);
        folder.Write("other.txt", Agreement);

        var reading = CorpusReader.Read(folder.FullPath, null, CancellationToken.None);

        Assert.Equal("other", Assert.Single(reading.Agreements).Id);
        Assert.Equal<UnreadableFile>([new("loan.txt", UnreadableReason.DuplicateId), new("old/loan.md", UnreadableReason.DuplicateId)], reading.Unreadable);
    }

    [Fact]
    public void Of_files_that_share_a_stem_and_say_the_same_the_one_that_keeps_most_structure_is_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("loan.txt", Agreement);
        folder.Write("sent/loan.html", [.. "<pre>"u8, .. Agreement, .. "</pre>"u8]);

        var reading = CorpusReader.Read(folder.FullPath, null, CancellationToken.None);

        Assert.Equal("sent/loan.html", Assert.Single(reading.Agreements).Source.FileName);
        Assert.Equal<UnreadableFile>([new("loan.txt", UnreadableReason.SameText)], reading.Unreadable);
    }

    [Fact]
    public void Hidden_files_are_passed_over_in_silence()
    {
        using var folder = new TemporaryFolder();
        folder.Write("loan.txt", Agreement);
        folder.Write(".hidden.txt", Agreement);
        folder.Write(".git/config.txt", Agreement);
        folder.Write("~$loan.docx", [0x07, 0x00, 0x00]);
        folder.Write("Thumbs.db", [0xD0, 0xCF, 0x11, 0xE0]);

        var reading = CorpusReader.Read(folder.FullPath, null, CancellationToken.None);

        Assert.Equal("loan", Assert.Single(reading.Agreements).Id);
        Assert.Empty(reading.Unreadable);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_reported_as_refused()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(Path.Combine(folder.FullPath, "lost.txt"), Path.Combine(folder.FullPath, "nowhere"));

        var reading = CorpusReader.Read(folder.FullPath, null, CancellationToken.None);

        Assert.Equal<UnreadableFile>([new UnreadableFile("lost.txt", UnreadableReason.AccessDenied)], reading.Unreadable);
    }

    [Fact]
    public void A_link_back_to_the_folder_is_not_followed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("loan.txt", Agreement);
        Directory.CreateSymbolicLink(Path.Combine(folder.FullPath, "loop"), folder.FullPath);

        Assert.Equal("loan", Assert.Single(CorpusReader.Read(folder.FullPath, null, CancellationToken.None).Agreements).Id);
    }

    [PeerFact("pdftotext")]
    public void A_PDF_file_with_pages_of_pictures_is_read_and_these_pages_are_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("partly.pdf", PdfFixtures.Bytes("partly.pdf"));

        var reading = CorpusReader.Read(folder.FullPath, null, CancellationToken.None);

        Assert.Equal("partly", Assert.Single(reading.Agreements).Id);
        var pages = Assert.Single(reading.PagesWithoutText);
        Assert.Equal("partly.pdf", pages.FileName);
        Assert.Equal<int>([4, 5], pages.Pages);
    }

    [Fact]
    public void Progress_counts_the_files_and_names_each()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Agreement);
        folder.Write("b.txt", Agreement);
        var progress = new Recorder();

        CorpusReader.Read(folder.FullPath, progress, CancellationToken.None);

        Assert.Equal([new(1, 2, "a.txt"), new(2, 2, "b.txt")], progress.Reports);
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Agreement);

        Assert.Throws<OperationCanceledException>(() => CorpusReader.Read(folder.FullPath, null, new CancellationToken(true)));
    }

    private sealed class Recorder : IProgress<ReadingProgress>
    {
        public List<ReadingProgress> Reports { get; } = [];

        public void Report(ReadingProgress value) => Reports.Add(value);
    }
}
