using ContractBot.Tests.Support;
using Microsoft.Playwright;

namespace ContractBot.Tests.Browser.WebChat;

/// <summary>Web Chat as a person sees it.</summary>
internal sealed class WebChatTalk : IAsyncDisposable
{
    // Other tests run beside.
    private static readonly LocatorAssertionsToContainTextOptions Patient = new() { Timeout = 30_000 };

    private readonly WebChatChannel _channel;
    private readonly IBrowserContext _context;
    private readonly IPage _page;
    private readonly List<string> _complaints = [];

    private WebChatTalk(WebChatChannel channel, IBrowserContext context, IPage page)
    {
        _channel = channel;
        _context = context;
        _page = page;
    }

    /// <summary>The card that came last.</summary>
    public ILocator Card => _page.Locator(".ac-adaptiveCard").Last;

    /// <summary>The text that came last.</summary>
    public ILocator Text => _page.Locator(".webchat__text-content--is-markdown").Last;

    public WebChatChannel Channel => _channel;

    /// <summary>Opens Web Chat in a browser, to speak with <paramref name="service"/>.</summary>
    public static async Task<WebChatTalk> OpenAsync(Chromium chromium, RunningService service, Func<string, string?> authorize)
    {
        var channel = await WebChatChannel.StartAsync(new(service.Address, "/api/messages"), authorize);
        var context = await chromium.ContextAsync(new() { ViewportSize = new() { Width = 700, Height = 1200 } });
        var page = await context.NewPageAsync();
        var talk = new WebChatTalk(channel, context, page);
        page.PageError += (_, error) => talk._complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(channel.Url, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                talk._complaints.Add(request.Url);
            }
        };
        await page.GotoAsync(channel.Url);
        await UntilAsync(talk.Card, "協定書・契約書についてお答えします");
        return talk;
    }

    /// <summary>Waits until <paramref name="words"/> stand there.</summary>
    public static Task UntilAsync(ILocator place, string words) => Assertions.Expect(place).ToContainTextAsync(words, Patient);

    /// <summary>Says something and waits until the bot's last words on it contain <paramref name="answer"/>.</summary>
    public async Task SayAsync(string words, string answer)
    {
        await _page.Locator(".webchat__send-box-text-box__input").FillAsync(words);
        await _page.Keyboard.PressAsync("Enter");
        await UntilAsync(Text, answer);
    }

    /// <summary>Presses a button of the last card, one of several by the title counted from 0, and waits until <paramref name="card"/> stands in the card's place.</summary>
    public async Task PressAsync(string title, string card, int which = 0)
    {
        await Card.GetByText(title, new() { Exact = true }).Nth(which).ClickAsync();
        await UntilAsync(Card, card);
    }

    public async Task SendFileAsync(string name, byte[] content, string card)
    {
        await _page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        await _page.Keyboard.PressAsync("Enter");
        await UntilAsync(Card, card);
    }

    /// <summary>Opens what a link of the text leads to, in a tab of its own.</summary>
    public async Task<IPage> FollowAsync(ILocator link)
    {
        var opened = await _context.RunAndWaitForPageAsync(() => link.ClickAsync());
        await opened.WaitForLoadStateAsync();
        return opened;
    }

    public async Task LikeAsync() => await _page.Locator(".webchat__thumb-button").First.ClickAsync();

    public Task<IPage> NewPageAsync() => _context.NewPageAsync();

    /// <summary>The lines of a card or text, as they are read.</summary>
    public static async Task<List<string>> LinesAsync(ILocator shown) =>
        [.. (await shown.InnerTextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Replace("\u200B", "", StringComparison.Ordinal))];

    /// <summary>What went wrong so far, here or with the bot.</summary>
    public IEnumerable<string> Complaints => [.. _complaints, .. _channel.Refused];

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _channel.DisposeAsync();
    }
}
