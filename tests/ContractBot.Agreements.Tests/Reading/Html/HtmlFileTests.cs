using System.Text;
using ContractBot.Agreements.Parsing;
using ContractBot.Agreements.Reading;
using ContractBot.Agreements.Reading.Html;
using ContractBot.Agreements.Tests.Parsing;

namespace ContractBot.Agreements.Tests.Reading.Html;

public class HtmlFileTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="ja"><head><meta charset="utf-8"><title>例規集</title><style>p { margin: 0 }</style></head>
        <body><nav><ul><li><a href="/">トップ</a></li></ul></nav>
        <main>
        <h1>備品貸借契約書</h1>
        <p>波止場市（以下「甲」という。）と株式会社灯台（以下「乙」という。）とは、
        次のとおり契約を締結する。</p>
        <h2>第１章　総則</h2>
        <p>（目的）</p>
        <p>第１条　甲は、乙に対し、備品を貸し付ける。<br>２　乙は、次の業務を行う。</p>
        <ol style="list-style-type: katakana"><li>調査<li>報告</ol>
        <p>（期間）</p>
        <p>第２条　期間は、令和７年４月１日から<b>１年</b>とする。</p>
        <p>令和７年３月20日</p>
        <table><tr><td>甲<td>波止場市長　港　太郎<tr><td>乙<td>株式会社灯台　代表取締役　光　花子</table>
        </main><footer>波止場市役所</footer></body></html>
        """;

    private const string SameAsText = """
        備品貸借契約書
        波止場市（以下「甲」という。）と株式会社灯台（以下「乙」という。）とは、次のとおり契約を締結する。
        第１章　総則
        （目的）
        第１条　甲は、乙に対し、備品を貸し付ける。
        ２　乙は、次の業務を行う。
        ア、調査
        イ、報告
        （期間）
        第２条　期間は、令和７年４月１日から１年とする。
        令和７年３月20日
        甲	波止場市長　港　太郎
        乙	株式会社灯台　代表取締役　光　花子

        """;

    [Fact]
    public void An_agreement_has_the_same_outline_as_a_page_and_as_text()
    {
        var page = AgreementParser.Parse("loan", HtmlFile.Decode(Encoding.UTF8.GetBytes(Page), "loan.html").Source!);
        var text = AgreementParser.Parse("loan", TextFile.Decode(Encoding.UTF8.GetBytes(SameAsText), "loan.txt").Source!);

        Assert.Equal(OutlineRenderer.Render(text), OutlineRenderer.Render(page));
        Assert.Equal(["a1", "a2"], page.Parts[0].AllArticles().Select(article => article.Address.Anchor));
        AgreementLaws.EachCharacterComesFromItsPlaceInTheFile(page);
        AgreementLaws.PartsFollowOneAnotherAndHoldTheirProvisions(page);
    }

    [Theory]
    [InlineData("utf-8", 65001, "utf-8")]
    [InlineData("Shift_JIS", 932, "shift_jis")]
    [InlineData("x-sjis", 932, "shift_jis")]
    [InlineData("EUC-JP", 51932, "euc-jp")]
    [InlineData("ISO-2022-JP", 50220, "iso-2022-jp")]
    // A wrong label is corrected by what the bytes are.
    [InlineData("utf-8", 932, "shift_jis")]
    public void The_encoding_is_the_declared_one_where_it_fits(string label, int codePage, string expected)
    {
        var encoding = codePage == 65001 ? new UTF8Encoding(false) : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var html = $"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={label}\"><p>備品の貸借に関する契約書である。</p>";

        var source = HtmlFile.Decode(encoding.GetBytes(html), "a.html").Source!;

        Assert.Equal((expected, "備品の貸借に関する契約書である。\n"), (source.EncodingName, source.Text));
    }

    [Fact]
    public void A_byte_order_mark_outweighs_the_label()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("<meta charset=Shift_JIS>契約書")];

        Assert.Equal("utf-16le", HtmlFile.Decode(bytes, "a.html").Source!.EncodingName);
    }

    [Fact]
    public void A_page_without_text_and_a_file_that_is_no_page_are_told_apart()
    {
        Assert.Equal(UnreadableReason.Empty, HtmlFile.Decode("<html><body><script>x</script></body></html>"u8, "a.html").Reason);
        Assert.Equal(UnreadableReason.Binary, HtmlFile.Decode("%PDF-1.7 "u8, "a.html").Reason);
    }

    [Fact]
    public void Web_pages_of_a_corpus_are_agreements()
    {
        using var folder = new TemporaryFolder();
        folder.Write("loan.html", Encoding.UTF8.GetBytes(Page));
        folder.Write("inner/lease.HTM", Encoding.UTF8.GetBytes(Page));

        Assert.Equal(["lease", "loan"], CorpusReader.Read(folder.FullPath, null, CancellationToken.None).Agreements.Select(a => a.Id));
    }

    [Fact]
    public void Pages_cut_off_or_with_flipped_bytes_never_throw()
    {
        var random = new Random(20250401);
        var whole = Encoding.UTF8.GetBytes(Page);
        for (var round = 0; round < 300; round++)
        {
            var bytes = whole[..random.Next(1, whole.Length + 1)];
            for (var flips = random.Next(4); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            if (HtmlFile.Decode(bytes, "a.html").Source is { } source)
            {
                AgreementLaws.EachCharacterComesFromItsPlaceInTheFile(AgreementParser.Parse("a", source));
            }
        }
    }
}
