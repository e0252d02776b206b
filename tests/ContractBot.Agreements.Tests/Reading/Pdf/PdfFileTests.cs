using ContractBot.Agreements.Parsing;
using ContractBot.Agreements.Reading;
using ContractBot.Agreements.Tests.Parsing;
using ContractBot.TestSupport;

namespace ContractBot.Agreements.Tests.Reading.Pdf;

public class PdfFileTests
{
    private const string Preamble = "波止場市（以下「甲」という。）と株式会社灯台（以下「乙」という。）とは、備品の貸借について、次のとおり契約を締結する。";

    private const string Articles = """
        （目的）
        第１条　甲は、乙に対し、備品を貸し付け、乙はこれを借り受けるものとし、その明細は別表のとおりとする。
        ２　乙は、備品を大切に使用するものとする。
        （期間）
        第２条　貸付けの期間は、令和７年４月１日から令和８年３月31日までとする。ただし、甲乙の協議により、１年を限度として延長することができる。
        """;

    private const string MoreArticles = """
        （返還）
        第３条　乙は、期間が満了したときは、次の各号に掲げる物を速やかに甲に返還しなければならない。
        （１）備品
        （２）備品とともに引き渡された説明書その他の書類
        （損害）
        第４条　乙は、備品を壊し、又は失ったときは、直ちに甲に届け出て、甲の定めるところにより、その損害を賠償するものとする。
        （秘密の保持）
        第５条　乙は、この契約の履行に当たり知り得た秘密を他に漏らしてはならない。この契約が終了した後も、同様とする。
        （協議）
        第６条　この契約に定めのない事項については、甲乙が協議して定める。
        """;

    [PeerFact("pdftotext")]
    public void A_plain_page_gives_its_lines_joined_and_its_words_apart() =>
        HasText("plain.pdf", "備品貸借契約書\n" + Preamble + "\n" + Articles.Replace("別表", "ABC System 別表", StringComparison.Ordinal));

    [PeerFact("pdftotext")]
    public void Running_heads_and_page_numbers_are_left_out_and_sentences_go_on_over_pages() =>
        HasText("heads.pdf", "備品貸借契約書\n" + Preamble + "\n" + Articles + "\n" + MoreArticles);

    [PeerFact("pdftotext")]
    public void Two_columns_are_read_one_after_the_other() =>
        HasText("columns.pdf", "備品貸借契約書\n" + Preamble + "\n" + Articles + "\n" + MoreArticles);

    [PeerFact("pdftotext")]
    public void Vertical_text_is_read_from_the_right() =>
        HasText("vertical.pdf", "備品貸借契約書\n" + Preamble + "\n" + Articles);

    [PeerFact("pdftotext")]
    public void Vertical_text_set_letter_by_letter_is_read_from_the_right() =>
        HasText("upright.pdf", "備品貸借契約書\n" + Preamble + "\n（目的）\n第一条　甲は、乙に対し、備品を貸し付け、乙はこれを借り受けるものとし、その明細は別表のとおりとする。");

    [PeerFact("pdftotext")]
    public void An_agreement_over_pages_has_its_outline()
    {
        var agreement = AgreementParser.Parse("heads", Read("heads.pdf").Source!);

        Assert.Equal(["a1", "a2", "a3", "a4", "a5", "a6"], agreement.Parts[0].AllArticles().Select(article => article.Address.Anchor));
        Assert.Equal(["目的", "期間", "返還", "損害", "秘密の保持", "協議"], agreement.Parts[0].AllArticles().Select(article => article.Caption));
        AgreementLaws.EachCharacterComesFromItsPlaceInTheFile(agreement);
        AgreementLaws.PartsFollowOneAnotherAndHoldTheirProvisions(agreement);
    }

    [PeerFact("pdftotext")]
    public void A_scan_and_a_locked_file_each_have_their_reason()
    {
        Assert.Equal(UnreadableReason.ScanWithoutText, Read("scan.pdf").Reason);
        Assert.Equal(UnreadableReason.Encrypted, Read("locked.pdf").Reason);
    }

    [PeerFact("pdftotext")]
    public void A_file_cut_off_is_damaged_wherever_the_cut_is()
    {
        var whole = PdfFixtures.Bytes("heads.pdf");
        using var folder = new TemporaryFolder();
        foreach (var length in (int[])[10, 500, whole.Length / 2, whole.Length - 8])
        {
            folder.Write("cut.pdf", whole[..length]);

            Assert.Equal(UnreadableReason.Damaged, Read(folder, "cut.pdf").Reason);
        }
    }

    [PeerFact("pdftotext")]
    public void Flipped_bytes_never_throw()
    {
        var random = new Random(20250401);
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["heads.pdf", "columns.pdf", "locked.pdf", "vertical.pdf"])
        {
            for (var round = 0; round < 6; round++)
            {
                var bytes = PdfFixtures.Bytes(name);
                for (var flips = 0; flips < 1 << (2 * round); flips++)
                {
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                }

                folder.Write("flipped.pdf", bytes);
                var content = Read(folder, "flipped.pdf");

                Assert.True(content.Source is { Text.Length: > 0 } || content.Reason is UnreadableReason.Damaged or UnreadableReason.Encrypted or UnreadableReason.ScanWithoutText or UnreadableReason.PdfToTextMissing);
            }
        }
    }

    [PeerFact("pdftotext")]
    public void A_file_whose_name_looks_like_an_option_is_read_like_any_other()
    {
        using var folder = new TemporaryFolder();
        folder.Write("-opw x.pdf", PdfFixtures.Bytes("heads.pdf"));
        folder.Write("$(date);.pdf", PdfFixtures.Bytes("columns.pdf"));

        var reading = CorpusReader.Read(folder.FullPath, null, CancellationToken.None);

        Assert.Equal(["$(date);", "-opw x"], reading.Agreements.Select(a => a.Id));
        Assert.Empty(reading.Unreadable);
    }

    [Fact]
    public void Without_the_program_a_file_is_listed_with_that_reason_and_the_rest_is_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.pdf", PdfFixtures.Bytes("heads.pdf"));
        folder.Write("b.txt", File.ReadAllBytes(Directory.EnumerateFiles(RepositoryFiles.Corpus, "*.txt").First()));
        var options = new ReadingOptions { PdfToText = static () => "no-such-program" };

        var reading = CorpusReader.Read(folder.FullPath, options, null, CancellationToken.None);

        Assert.Equal("b", Assert.Single(reading.Agreements).Id);
        Assert.Equal<UnreadableFile>([new UnreadableFile("a.pdf", UnreadableReason.PdfToTextMissing)], reading.Unreadable);
    }

    private static TextFile.Content Read(string name) => AgreementFile.Read(Path.Combine(PdfFixtures.Folder, name), name, ReadingOptions.Default);

    private static TextFile.Content Read(TemporaryFolder folder, string name) => AgreementFile.Read(Path.Combine(folder.FullPath, name), name, ReadingOptions.Default);

    // The cleaned text, line by line, without the spaces around lines.
    private static void HasText(string name, string expected) =>
        Assert.Equal(expected, AgreementParser.Parse("a", Read(name).Source!).Cleaned.Text.Trim());
}
