using System.Text;
using ContractBot.Agreements.Reading;
using ContractBot.Agreements.Tests.Parsing;
using static ContractBot.Agreements.Tests.Reading.Word.WordFile;

namespace ContractBot.Agreements.Tests.Reading.Word;

/// <summary>A whole agreement, once with automatic numbers in Word and once typed.</summary>
public class WordAgreementTests
{
    private const string Typed = """
        備品貸付契約書

        北原市（以下「甲」という。）と株式会社みどり商会（以下「乙」という。）は、備品の貸付けについて、次のとおり契約を締結する。

        （目的）
        第１条　甲は、乙に対し、別紙の備品を貸し付ける。
        （期間）
        第２条　貸付期間は、令和８年４月１日から令和９年３月３１日までとする。
        ２　前項の期間は、甲乙協議の上、延長することができる。
        （禁止事項）
        第３条　乙は、次に掲げる行為をしてはならない。
        （１）　備品を第三者に転貸すること。
        （２）　備品を改造すること。次のものを含む。
        ア　塗装
        イ　分解
        （３）　備品を屋外に放置すること。
        ２　乙は、前項に違反したときは、直ちに甲に報告しなければならない。
        （協議）
        第４条　この契約に定めのない事項は、甲乙協議の上定める。
        以上、本契約の締結を証するため、本書２通を作成し、甲乙記名押印の上、各自その１通を保有する。
        令和８年３月２０日
        甲　北原市長　山田太郎
        乙　株式会社みどり商会　代表取締役　鈴木花子
        別紙
        第１　備品の一覧は、机１０台とする。
        第２　引渡しの場所は、市役所とする。
        """;

    private static readonly WordFile Numbered = new(
        P("備品貸付契約書", "<w:jc w:val=\"center\"/>") + "<w:p/>"
        + P("北原市（以下「甲」という。）と株式会社みどり商会（以下「乙」という。）は、備品の貸付けについて、次のとおり契約を締結する。") + "<w:p/>"
        + P("（目的）") + Item("甲は、乙に対し、別紙の備品を貸し付ける。", 1)
        + P("（期間）") + Item("貸付期間は、令和８年４月１日から令和９年３月３１日までとする。", 1)
        + Item("前項の期間は、甲乙協議の上、延長することができる。", 1, 1)
        + P("（禁止事項）") + P("乙は、次に掲げる行為をしてはならない。", "<w:pStyle w:val=\"jo\"/>")
        + Item("備品を第三者に転貸すること。", 1, 2) + Item("備品を改造すること。次のものを含む。", 1, 2)
        + Item("塗装", 1, 3) + Item("分解", 1, 3) + Item("備品を屋外に放置すること。", 1, 2)
        + Item("乙は、前項に違反したときは、直ちに甲に報告しなければならない。", 1, 1)
        + P("（協議）") + Item("この契約に定めのない事項は、甲乙協議の上定める。", 1)
        + P("以上、本契約の締結を証するため、本書２通を作成し、甲乙記名押印の上、各自その１通を保有する。") + P("令和８年３月２０日")
        + P("甲　北原市長　山田太郎") + P("乙　株式会社みどり商会　代表取締役　鈴木花子")
        + P("別紙") + Item("備品の一覧は、机１０台とする。", 2) + Item("引渡しの場所は、市役所とする。", 2))
    {
        Styles = "<w:style w:type=\"paragraph\" w:styleId=\"jo\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
        Numbering = Definition(
                1,
                Level("decimalFullWidth", "第%1条", "<w:pStyle w:val=\"jo\"/>"),
                Level("decimalFullWidth", "%2", "", 2),
                Level("decimalFullWidth", "（%3）"),
                Level("aiueoFullWidth", "%4"))
            + Definition(2, Level("decimalFullWidth", "第%1"))
            + List(1, 1) + List(2, 2),
    };

    [Fact]
    public void Automatic_numbers_give_the_outline_of_the_same_agreement_typed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("loan.docx", Numbered.Bytes());

        var reading = CorpusReader.Read(folder.FullPath, null, CancellationToken.None);

        Assert.Empty(reading.Unreadable);
        var agreement = Assert.Single(reading.Agreements);
        Assert.Equal("docx", agreement.Source.EncodingName);
        Assert.Equal(OutlineRenderer.Render(Parsed.Text(Typed), WordsShown.Whole), OutlineRenderer.Render(agreement, WordsShown.Whole));
        Assert.Equal("a3p1i2s2", Assert.Single(ProvisionFinder.Find(agreement, "第3条第1項第2号イ")).Address.Anchor);
    }

    [Fact]
    public void A_note_stays_within_the_provision_that_it_belongs_to_and_moves_no_number()
    {
        var file = new WordFile(
            P("貸付契約書") + P("（営業日）") + $"<w:p><w:pPr>{InList(1)}</w:pPr>{R("甲は、営業日に備品を貸す。")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
            + Item("乙は、備品を返す。", 1, 1) + P("（協議）") + Item("定めのない事項は、協議する。", 1))
        {
            Numbering = Numbered.Numbering,
            Footnotes = $"<w:footnote w:id=\"2\">{P("祝日を除く。")}</w:footnote>",
        };

        Assert.Equal(
            [
                "article\ta1\t第１条\t営業日",
                "paragraph\ta1p1\t-\t甲は、営業日に備品を貸す。［※1祝日を除く。］",
                "paragraph\ta1p2\t２\t乙は、備品を返す。",
                "article\ta2\t第２条\t協議",
                "paragraph\ta2p1\t-\t定めのない事項は、協議する。",
            ],
            OutlineRenderer.Render(Parsed.Text(string.Join('\n', file.Lines())), WordsShown.Whole).Where(line => line.StartsWith("article", StringComparison.Ordinal) || line.StartsWith("paragraph", StringComparison.Ordinal)));
    }

    [Fact]
    public void Unreadable_Word_files_are_listed_and_the_rest_is_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("good.txt", Encoding.UTF8.GetBytes(Typed));
        folder.Write("a.DOCX", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")]);
        folder.Write("b.doc", [0xD0, 0xCF, 0x11, 0xE0]);
        folder.Write("c.docx", Numbered.Bytes()[..900]);
        folder.Write("d.docx", new WordFile("<w:p/>").Bytes());

        var reading = CorpusReader.Read(folder.FullPath, null, CancellationToken.None);

        Assert.Equal("good", Assert.Single(reading.Agreements).Id);
        Assert.Equal<UnreadableFile>(
            [
                new("a.DOCX", UnreadableReason.Encrypted),
                new("b.doc", UnreadableReason.OldWordFormat),
                new("c.docx", UnreadableReason.Damaged),
                new("d.docx", UnreadableReason.Empty),
            ],
            reading.Unreadable);
    }
}
