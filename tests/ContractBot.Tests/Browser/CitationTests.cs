using System.Text.Json;
using ContractBot.Agreements;
using ContractBot.Answering;
using ContractBot.TestSupport;
using Microsoft.Playwright;

namespace ContractBot.Tests.Browser;

public sealed class CitationTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string[] Questions =
    [
        "下妻市の協定で、連携する事項は何？",
        "下妻市の協定の次の満了日は？",
        "大阪府の協定を解約したいときは、いつまでに何をする？",
        "大阪府 第６条",
        "宮古島の事故報告は何日以内？",
        "宮古島の着手届は誰に出す？",
        "宮古島の封印は誰が立ち会う？",
        "文科省の委託費を使い過ぎて過払いになったら？",
        "文科省の第3条",
        "宮城県の協定で、事故の後に公表されることはある？",
        "宮城県の協定の署名者は？",
        "第三者に権利を譲渡してよいかを、全部の契約で比べて",
    ];

    [PeerFact(Chromium.Path)]
    public async Task Every_citation_opens_with_its_place_in_sight_marked_and_holding_the_quote()
    {
        var citations = Questions
            .SelectMany(q => chromium.Service.Services.Answerer.Answer(q, Conversation.Empty, new DateOnly(2026, 11, 20)).Answer.Citations)
            .DistinctBy(c => (c.Url, c.Quote))
            .ToList();
        Assert.True(citations.Count >= Questions.Length, $"{citations.Count}");

        var view = await chromium.OpenAsync("/");
        foreach (var citation in citations)
        {
            await view.GoAsync(citation.Url.PathAndQuery + citation.Url.Fragment);
            var seen = await LookAtTargetAsync(view.Page);

            Assert.True(seen.InSight, $"{citation.Url}: {seen}");
            Assert.True(seen.Marked, $"{citation.Url}: {seen}");
            Assert.Contains(Compact(citation.Quote), Compact(seen.Text), StringComparison.Ordinal);
        }

        Assert.Empty(view.Complaints);
    }

    [PeerFact(Chromium.Path)]
    public async Task Every_anchor_of_every_agreement_exists_once_and_comes_into_sight()
    {
        var view = await chromium.OpenAsync("/");
        foreach (var agreement in chromium.Service.Agreements)
        {
            await view.GoAsync($"/agreements/{agreement.Id}");
            foreach (var anchor in ProvisionFinder.All(agreement).Select(p => p.Address.Anchor))
            {
                Assert.Equal(1, await view.Page.Locator($"[id=\"{anchor}\"]").CountAsync());
                await view.GoAsync($"/agreements/{agreement.Id}#{anchor}");
                Assert.True((await LookAtTargetAsync(view.Page)).InSight, $"{agreement.Id}#{anchor}");
            }
        }

        Assert.Empty(view.Complaints);
    }

    [PeerFact(Chromium.Path)]
    public async Task The_second_name_of_a_first_version_marks_that_version()
    {
        var view = await chromium.OpenAsync("/agreements/mext-tsushinsei#a3v1");

        Assert.NotEqual("rgba(0, 0, 0, 0)", await view.Page.Locator("#a3").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
        Assert.Equal("rgba(0, 0, 0, 0)", await view.Page.Locator("#a3v2").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
    }

    [PeerFact(Chromium.Path)]
    public async Task A_citation_opens_in_sight_on_a_phone_in_the_dark_and_without_scripts()
    {
        var view = await chromium.OpenAsync(
            "/agreements/miyakojima-kosodate#a6p5",
            new BrowserNewContextOptions { JavaScriptEnabled = false, ColorScheme = ColorScheme.Dark, ViewportSize = new ViewportSize { Width = 360, Height = 640 } });

        var box = await view.Page.Locator("#a6p5").BoundingBoxAsync();
        var bar = await view.Page.Locator(".bar").BoundingBoxAsync();
        Assert.NotNull(box);
        Assert.NotNull(bar);
        Assert.InRange(box.Y, bar.Y + bar.Height, 320);
        Assert.InRange(box.X, 0, 60);
        Assert.True(box.X + box.Width <= 360, $"{box.X} + {box.Width}");
        Assert.Contains("発生から7日以内", await view.Page.Locator("#a6p5").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(view.Complaints);
    }

    [PeerFact(Chromium.Path)]
    public async Task No_page_is_wider_than_a_phone()
    {
        var phone = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 640 } };
        foreach (var path in chromium.Service.Agreements.Select(a => $"/agreements/{a.Id}").Append("/?q=%E7%AC%AC6%E6%9D%A1"))
        {
            var view = await chromium.OpenAsync(path, phone);
            Assert.Equal(360, await view.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    private static async Task<Sight> LookAtTargetAsync(IPage page)
    {
        var seen = await page.EvaluateAsync<JsonElement>(
            """
            () => {
              const target = document.querySelector(':target');
              const box = target.getBoundingClientRect();
              const bar = document.querySelector('.bar').getBoundingClientRect();
              const mark = getComputedStyle(target).backgroundColor;
              const words = target.querySelector('.words, p') ?? target;
              const first = words.getClientRects()[0] ?? box;
              return {
                text: target.textContent,
                inSight: first.top >= bar.bottom && first.top < window.innerHeight && first.left >= 0 && first.right <= window.innerWidth,
                marked: mark !== 'rgba(0, 0, 0, 0)',
                top: first.top,
              };
            }
            """);
        return new Sight(
            seen.GetProperty("text").GetString()!,
            seen.GetProperty("inSight").GetBoolean(),
            seen.GetProperty("marked").GetBoolean(),
            seen.GetProperty("top").GetDouble());
    }

    private static string Compact(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private sealed record Sight(string Text, bool InSight, bool Marked, double Top);
}
