using System.Text.Json;
using ContractBot.Tests.Support;
using ContractBot.TestSupport;
using Microsoft.Playwright;

namespace ContractBot.Tests.Browser;

/// <summary>The pages judged by the rules of axe-core, which knows the Web Content Accessibility Guidelines.</summary>
public sealed class AccessibilityTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Axe = "../../../Browser/Peers/node_modules/axe-core/axe.min.js";

    private static readonly string[] Pages =
    [
        "/", "/?q=%E5%AE%AE%E5%8F%A4%E5%B3%B6%E3%81%AE%E4%BA%8B%E6%95%85%E5%A0%B1%E5%91%8A%E3%81%AF%E4%BD%95%E6%97%A5%E4%BB%A5%E5%86%85", "/about", "/no-such-page",
        "/agreements/miyakojima-kosodate#a6p5", "/agreements/mext-tsushinsei", "/agreements/miyagi-pocketsign", "/agreements/osaka-microsoft#a1", "/agreements/shimotsuma-cybozu",
    ];

    [PeerTheory(Chromium.Path, Axe)]
    [InlineData(1280, 800, ColorScheme.Light)]
    [InlineData(1280, 800, ColorScheme.Dark)]
    [InlineData(360, 640, ColorScheme.Light)]
    public async Task No_page_has_a_fault_that_hinders_anybody(int width, int height, ColorScheme colors)
    {
        var rules = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests/ContractBot.Tests", Axe["../../../".Length..]));
        var faults = new List<string>();
        foreach (var path in Pages)
        {
            var view = await chromium.OpenAsync(path, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height }, ColorScheme = colors });
            await view.Page.EvaluateAsync(rules);
            var found = await view.Page.EvaluateAsync<JsonElement>(
                "async () => (await axe.run()).violations.filter(v => v.impact !== 'minor').map(v => `${v.impact} ${v.id}: ${v.nodes.length} × ${v.nodes[0].html.slice(0, 200)} ${v.nodes[0].failureSummary}`)");
            faults.AddRange(found.EnumerateArray().Select(f => $"{path} {f.GetString()}"));
            await view.Page.CloseAsync();
        }

        Assert.Equal("", string.Join("\n", faults));
    }

    [PeerFact(Chromium.Path)]
    public async Task A_cited_place_leads_to_the_articles_before_and_after_it()
    {
        var view = await chromium.OpenAsync("/agreements/miyakojima-kosodate#a6p5");

        Assert.Equal(1, await view.Page.Locator(".around:visible").CountAsync());
        await view.Page.Locator(".around:visible a[rel=next]").ClickAsync();

        Assert.EndsWith("#a7", view.Page.Url, StringComparison.Ordinal);
        Assert.Equal(1, await view.Page.Locator("#a7 > .around:visible").CountAsync());
    }
}
