using ContractBot.Agreements.Reading;
using ContractBot.Text;

namespace ContractBot.Agreements.Tests.Reading;

public sealed class KeptTextsTests : IDisposable
{
    private static readonly byte[] Bytes = [1, 2, 3];

    private readonly TemporaryFolder _folder = new();
    private int _readings;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_text_is_found_by_the_bytes_of_its_file_whatever_the_file_is_called()
    {
        // A surrogate that stands alone is text as well.
        var read = Get("a.docx", "貸付契約書\ud840\n第１条　甲は、備品を貸す。", [2, 5]);
        var found = Get("sub/b.docx", "never read", []);

        Assert.Equal(1, _readings);
        Assert.Equal(read.Source! with { FileName = "sub/b.docx" }, found.Source);
        Assert.Equal([new HeadingLine(0, 2)], found.Source!.Headings.AsEnumerable());
        Assert.Equal([2, 5], found.PagesWithoutText.AsEnumerable());
    }

    [Fact]
    public void Why_a_file_has_no_text_is_kept_unless_it_hangs_on_the_machine()
    {
        var encrypted = new TextFile.Content(null, UnreadableReason.Encrypted);
        var missing = new TextFile.Content(null, UnreadableReason.PdfToTextMissing);

        Assert.Equal(UnreadableReason.Encrypted, Texts().Get(Bytes, "a.pdf", () => encrypted).Reason);
        Assert.Equal(UnreadableReason.Encrypted, Texts().Get(Bytes, "a.pdf", () => missing).Reason);
        Assert.Equal(UnreadableReason.PdfToTextMissing, Texts().Get([9], "b.pdf", () => missing).Reason);
        Assert.Equal(UnreadableReason.Encrypted, Texts().Get([9], "b.pdf", () => encrypted).Reason);
    }

    [Fact]
    public void A_kept_text_of_which_any_byte_is_not_as_written_is_read_anew()
    {
        Get("a.docx", "本文", [1]);
        var file = Assert.Single(Directory.GetFiles(Folder));
        var whole = File.ReadAllBytes(file);
        for (var at = 0; at < whole.Length; at++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= 0x40;
            File.WriteAllBytes(file, damaged);
            _readings = 0;

            Assert.Equal("本文", Get("a.docx", "本文", [1]).Source!.Text);

            Assert.Equal(1, _readings);
        }
    }

    [Fact]
    public void A_kept_text_that_was_cut_off_is_read_anew()
    {
        Get("a.docx", "本文", []);
        var file = Assert.Single(Directory.GetFiles(Folder));
        var whole = File.ReadAllBytes(file);
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(file, whole[..length]);

            Assert.Equal("本文", Get("a.docx", "本文", []).Source!.Text);
        }
    }

    [Fact]
    public void Where_nothing_can_be_kept_files_are_read_every_time()
    {
        _folder.Write("file", [0]);
        var nowhere = new KeptTexts(Path.Combine(_folder.FullPath, "file"));

        Assert.Equal("一", nowhere.Get(Bytes, "a.docx", () => Content("一", [])).Source!.Text);
        Assert.Equal("二", nowhere.Get(Bytes, "a.docx", () => Content("二", [])).Source!.Text);
    }

    [Fact]
    public void What_was_not_asked_for_is_forgotten_on_pruning()
    {
        Get("a.docx", "一", []);
        var texts = Texts();
        texts.Get([7], "b.docx", () => Content("二", []));
        texts.Prune();

        Assert.Equal("新", Get("a.docx", "新", []).Source!.Text);
        Assert.Equal("二", Texts().Get([7], "b.docx", () => Content("never read", [])).Source!.Text);
    }

    private string Folder => Path.Combine(_folder.FullPath, "texts");

    private KeptTexts Texts() => new(Folder);

    private TextFile.Content Get(string fileName, string text, int[] pages) => Texts().Get(Bytes, fileName, () =>
    {
        _readings++;
        return Content(text, pages);
    });

    private static TextFile.Content Content(string text, int[] pages) =>
        new(new SourceText("a.docx", text, "docx", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Bytes))) { Headings = [new HeadingLine(0, 2)] }, default) { PagesWithoutText = [.. pages] };
}
