using Microsoft.Playwright;

namespace ContractBot.Tests.Browser;

/// <summary>A headless Chromium of this machine, and a service for it to look at.</summary>
public sealed class Chromium : IAsyncLifetime
{
    internal const string Path = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal Support.RunningService Service { get; private set; } = null!;

    public async Task InitializeAsync() => Service = await Support.RunningService.StartAsync();

    /// <summary>A page with everything that went wrong on it; started on demand, so that tests without a browser here are only skipped.</summary>
    internal async Task<WatchedPage> OpenAsync(string path, BrowserNewContextOptions? options = null)
    {
        var context = await ContextAsync(options);
        var page = new WatchedPage(await context.NewPageAsync(), Service.Address);
        await page.GoAsync(path);
        return page;
    }

    /// <summary>A window of its own, without anything remembered.</summary>
    internal async Task<IBrowserContext> ContextAsync(BrowserNewContextOptions? options = null)
    {
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
        });
        return await _browser.NewContextAsync(options ?? new BrowserNewContextOptions());
    }

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        await Service.DisposeAsync();
    }
}

/// <summary>A page that remembers errors and requests to other places.</summary>
internal sealed class WatchedPage
{
    private readonly Uri _service;

    public WatchedPage(IPage page, Uri service)
    {
        Page = page;
        _service = service;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Complaints.Add(error);
        page.RequestFailed += (_, request) => Complaints.Add(request.Url);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(service.ToString(), StringComparison.Ordinal))
            {
                Complaints.Add(request.Url);
            }
        };
    }

    public IPage Page { get; }

    public List<string> Complaints { get; } = [];

    public Task GoAsync(string path) => Page.GotoAsync(new Uri(_service, path).ToString());
}
