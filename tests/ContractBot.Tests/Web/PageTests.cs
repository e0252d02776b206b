using System.Net;
using System.Text.RegularExpressions;
using ContractBot.Agreements;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Web;

public sealed partial class PageTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    public static TheoryData<string> Agreements =>
        ["mext-tsushinsei", "miyagi-pocketsign", "miyakojima-kosodate", "osaka-microsoft", "shimotsuma-cybozu"];

    private HttpClient Client => fixture.Service.Client;

    [Theory]
    [MemberData(nameof(Agreements))]
    public async Task Every_anchor_of_every_provision_exists_once(string id)
    {
        var ids = Ids().Matches(await PageAsync(id)).Select(m => m.Groups["id"].Value).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ProvisionFinder.All(Agreement(id)), provision => Assert.Contains(provision.Address.Anchor, ids));
    }

    [Theory]
    [MemberData(nameof(Agreements))]
    public async Task Every_provision_holds_its_own_words_to_the_letter(string id)
    {
        var page = await PageAsync(id);
        var agreement = Agreement(id);

        foreach (var (anchor, words) in agreement.Parts.SelectMany(p => p.AllArticles()).SelectMany(OwnWords))
        {
            var shown = Words().Match(page, page.IndexOf($"id=\"{anchor}\"", StringComparison.Ordinal)).Groups["words"].Value;
            Assert.Equal(words.Slice(agreement.Text).Trim(), WebUtility.HtmlDecode(Tags().Replace(shown, "")));
        }
    }

    [Theory]
    [MemberData(nameof(Agreements))]
    public async Task No_word_of_the_text_is_lost_or_doubled(string id)
    {
        var main = MainElement().Match(await PageAsync(id)).Value;
        var shown = Compact(WebUtility.HtmlDecode(Tags().Replace(Facts().Replace(main, ""), "")));

        Assert.Equal(Sorted(Compact(Agreement(id).Text)), Sorted(shown));
    }

    [Fact]
    public async Task Defects_stand_above_the_text_with_links_to_their_places()
    {
        var page = await PageAsync("mext-tsushinsei");
        var list = page[page.IndexOf("<details class=\"defects\"", StringComparison.Ordinal)..page.IndexOf("</details>", StringComparison.Ordinal)];

        Assert.Contains("日付と曜日のどちらが正しいか確かめてください。 <a href=\"#a1p1i3\">第1条第1項第3号</a>", WebUtility.HtmlDecode(list), StringComparison.Ordinal);
        Assert.DoesNotContain("<details class=\"defects\"", await PageAsync("shimotsuma-cybozu"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Agreements))]
    public async Task Every_reference_leads_to_a_place_of_the_page(string id)
    {
        var page = await PageAsync(id);
        var ids = Ids().Matches(page).Select(m => m.Groups["id"].Value).ToHashSet();

        var links = References().Matches(page).Select(m => m.Groups["anchor"].Value).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, anchor => Assert.Contains(anchor, ids));
    }

    [Fact]
    public async Task References_are_links_and_laws_are_plain_words()
    {
        var page = await PageAsync("mext-tsushinsei");

        Assert.Contains("<a class=\"reference\" href=\"#a9p1\">前条第1項</a>の規定に基づき", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("、種苗法第3条に規定する", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_version_of_an_article_has_a_second_name()
    {
        var page = await PageAsync("mext-tsushinsei");

        Assert.Contains("<span class=\"alias\" id=\"a3v1\">", page, StringComparison.Ordinal);
        Assert.Contains("id=\"a3v2\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_may_run_nothing_load_nothing_and_be_kept_nowhere()
    {
        using var response = await Client.GetAsync("/agreements/osaka-microsoft");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.False(response.Headers.Contains("Server"));
        var page = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_style_sheet_is_served()
    {
        using var response = await Client.GetAsync("/styles/page.css");

        Assert.Equal((HttpStatusCode.OK, "text/css"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task An_unknown_agreement_is_answered_with_the_closest_names()
    {
        using var response = await Client.GetAsync("/agreements/osaka");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("協定書「osaka」はありません。近い名前は osaka-microsoft、", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_web_page_lists_the_agreements_and_asks_without_scripts()
    {
        var page = await Client.GetStringAsync("/");

        Assert.All(fixture.Service.Agreements, a => Assert.Contains($"<a href=\"/agreements/{a.Id}\">{a.Title}</a>", page, StringComparison.Ordinal));
        Assert.Contains("<form class=\"ask\" method=\"get\" action=\"/\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_on_the_web_page_links_to_what_it_quotes()
    {
        var page = await Client.GetStringAsync($"/?q={Uri.EscapeDataString("大阪府 第６条")}");

        Assert.Contains("href=\"http://localhost:3978/agreements/osaka-microsoft#a6p1\"", page, StringComparison.Ordinal);
        Assert.Contains("確約するものではない", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_is_shown_as_text_and_never_as_markup()
    {
        var page = await Client.GetStringAsync($"/?q={Uri.EscapeDataString("<script>alert(1)</script>\"'")}");

        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_10_000_characters_is_told_the_limit()
    {
        using var response = await Client.GetAsync($"/?q={Uri.EscapeDataString(new string('あ', 10_000))}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("質問が長すぎます（10,000 文字）。2,000 文字までに縮めてください。", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_and_sidecars_that_could_not_be_read_are_listed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("good.txt", "試験協定書\n\n（目的）\n第１条　この協定は、試験を目的とする。\n");
        folder.Write("bad & empty.txt", "");
        folder.Write("good.yaml", "通称: ネコ協定\nsignedOn: 2026-02-30\n");
        await using var service = await RunningService.StartAsync(corpus: folder.Path);

        var page = await service.Client.GetStringAsync("/");
        Assert.Contains("「bad &amp; empty.txt」は空のため読み込みませんでした。", page, StringComparison.Ordinal);
        Assert.Contains("補足情報「good.yaml」の 2 行目 11 文字目の「2026-02-30」は暦にない日です。", page, StringComparison.Ordinal);
        Assert.Equal(
            """{"status":"ready","agreements":1,"unreadableFiles":1,"unreadable":[{"file":"bad & empty.txt","reason":"empty"}]}""",
            await service.Client.GetStringAsync("/readyz"));
    }

    private static IEnumerable<(string Anchor, ContractBot.Text.TextSpan Words)> OwnWords(Article article) =>
        article.Paragraphs.SelectMany(p => p.Items.SelectMany(OwnWords).Prepend((p.Address.Anchor, p.Chapeau)));

    private static IEnumerable<(string Anchor, ContractBot.Text.TextSpan Words)> OwnWords(Item item) =>
        item.SubItems.SelectMany(OwnWords).Prepend((item.Address.Anchor, item.Chapeau));

    private static string Compact(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    // A caption may have moved from the end of the paragraph before to above its article: the letters are the same, not their order.
    private static string Sorted(string text) => string.Concat(text.Order());

    private Agreement Agreement(string id) => fixture.Service.Agreements.Single(a => a.Id == id);

    private Task<string> PageAsync(string id) => Client.GetStringAsync($"/agreements/{id}");

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("<a class=\"reference\" href=\"#(?<anchor>[^\"]+)\">")]
    private static partial Regex References();

    [GeneratedRegex("<span class=\"words\">(?<words>.*?)</span>", RegexOptions.Singleline)]
    private static partial Regex Words();

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex MainElement();

    // What the page says about the agreement, beside its text.
    [GeneratedRegex("<dl class=\"facts\">.*?</dl>|<details class=\"defects\".*?</details>|<p class=\"around\".*?</p>", RegexOptions.Singleline)]
    private static partial Regex Facts();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
