using ContractBot.TestSupport;
using Microsoft.Playwright;

namespace ContractBot.Tests.Browser;

public sealed class WebPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [PeerFact(Chromium.Path)]
    public async Task A_question_is_asked_and_followed_up_without_scripts()
    {
        var view = await chromium.OpenAsync("/", new BrowserNewContextOptions { JavaScriptEnabled = false });

        await view.Page.GetByRole(AriaRole.Textbox, new() { Name = "質問" }).FillAsync("宮古島の封印は誰が立ち会う？");
        await view.Page.GetByRole(AriaRole.Button, new() { Name = "聞く" }).ClickAsync();
        Assert.Equal("宮古島の封印は誰が立ち会う？", await view.Page.Locator(".asked").InnerTextAsync());

        await view.Page.GetByRole(AriaRole.Textbox, new() { Name = "質問" }).FillAsync("再封印はいつ？");
        await view.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(view.Page.Locator(".asked")).ToHaveTextAsync("再封印はいつ？");
        var link = view.Page.Locator(".citations a").First;
        Assert.StartsWith("http://localhost:3978/agreements/miyakojima-kosodate#a29p", await link.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Empty(view.Complaints);
    }

    [PeerFact(Chromium.Path)]
    public async Task The_keyboard_goes_from_the_skip_link_to_the_text()
    {
        var view = await chromium.OpenAsync("/agreements/osaka-microsoft");

        await view.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("本文へ移る", await view.Page.Locator(":focus").InnerTextAsync());
        await view.Page.Keyboard.PressAsync("Enter");
        await view.Page.Keyboard.PressAsync("Tab");
        Assert.StartsWith("不備", await view.Page.Locator(":focus").InnerTextAsync(), StringComparison.Ordinal);
        await view.Page.Keyboard.PressAsync("Tab");

        Assert.Equal("#a1", await view.Page.Locator(":focus").GetAttributeAsync("href"));
        Assert.Equal("number", await view.Page.Locator(":focus").GetAttributeAsync("class"));
    }

    [PeerFact(Chromium.Path)]
    public async Task The_source_page_has_one_of_each_landmark_and_one_title()
    {
        var view = await chromium.OpenAsync("/agreements/miyagi-pocketsign");

        Assert.Equal(1, await view.Page.GetByRole(AriaRole.Banner).CountAsync());
        Assert.Equal(1, await view.Page.GetByRole(AriaRole.Navigation, new() { Name = "目次" }).CountAsync());
        Assert.Equal(1, await view.Page.GetByRole(AriaRole.Main).CountAsync());
        Assert.Equal(1, await view.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).CountAsync());
        var levels = await view.Page.GetByRole(AriaRole.Heading).EvaluateAllAsync<int[]>("all => all.map(h => Number(h.getAttribute('aria-level') ?? h.tagName[1]))");
        Assert.All(levels.Skip(2).Zip(levels.Skip(1)), pair => Assert.True(pair.First <= pair.Second + 1, $"{pair}"));
        Assert.Equal("ja", await view.Page.Locator("html").GetAttributeAsync("lang"));
    }

    [PeerFact(Chromium.Path)]
    public async Task Printed_the_page_is_the_agreement_alone()
    {
        var view = await chromium.OpenAsync("/agreements/osaka-microsoft");
        await view.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.False(await view.Page.Locator(".bar").IsVisibleAsync());
        Assert.False(await view.Page.Locator(".contents").IsVisibleAsync());
        Assert.True(await view.Page.Locator("main").IsVisibleAsync());
    }

    [PeerFact(Chromium.Path)]
    public async Task In_high_contrast_the_cited_place_has_a_line_around_it()
    {
        var view = await chromium.OpenAsync("/agreements/osaka-microsoft#a1", new BrowserNewContextOptions { ForcedColors = ForcedColors.Active });

        Assert.Equal("solid", await OutlineAsync("#a1"));
        Assert.Equal("none", await OutlineAsync("#a2"));

        Task<string> OutlineAsync(string place) => view.Page.Locator(place).EvaluateAsync<string>("place => getComputedStyle(place).outlineStyle");
    }
}
