using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using ContractBot.Access;
using ContractBot.Answering;
using ContractBot.Hosting;
using ContractBot.Teams;
using ContractBot.Teams.Protocol;
using ContractBot.Teams.Reminders;
using ContractBot.Tests.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContractBot.Tests.Teams.Drivers;

/// <summary>The Teams endpoint on a real port, with a channel that is a <see cref="FakeServer"/>: tests speak to it as Teams does.</summary>
internal sealed class TeamsDriver : IAsyncDisposable
{
    public const string Secret = "secret-of-the-app";

    // Nobody types faster, and the bot may not answer faster than the channel's rates.
    private static readonly TimeSpan BetweenMessages = TimeSpan.FromSeconds(2);

    private readonly WebApplication _app;
    private readonly HttpClient _client;
    private readonly TemporaryState _state;
    private int _ids;

    private TeamsDriver(WebApplication app, FakeServer channel, ManualTime time, LogCollector log, TemporaryState state)
    {
        _app = app;
        _state = state;
        Channel = channel;
        Time = time;
        Log = log;
        _client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public FakeServer Channel { get; }

    public ManualTime Time { get; }

    public LogCollector Log { get; }

    public Uri Messages => new(_client.BaseAddress!, "/api/messages");

    public IServiceProvider Services => _app.Services;

    private TurnQueue Turns => Services.GetRequiredService<TurnQueue>();

    /// <summary>Where a peer that speaks to the bot over HTTP waits until it has done all that it does.</summary>
    public Uri Idle => new(_client.BaseAddress!, "/idle");

    /// <summary>What such a peer opens to have the time be <paramref name="moment"/>, and the reminders sent that are due then.</summary>
    public Uri RemindersAt(DateTimeOffset moment) => new(_client.BaseAddress!, $"/reminders?at={Uri.EscapeDataString(moment.ToString("O", CultureInfo.InvariantCulture))}");

    /// <summary>Starts the endpoint; with an app id where <paramref name="withAppId"/>, else open to this machine.</summary>
    public static async Task<TeamsDriver> StartAsync(IAnswerer? answerer = null, bool withAppId = false, Dictionary<string, string?>? settings = null)
    {
        var channel = await FakeServer.StartAsync();
        var time = new ManualTime();
        var log = new LogCollector();
        var state = new TemporaryState();
        var configured = new Dictionary<string, string?>
        {
            ["Teams:OpenIdMetadata"] = channel.Url + "/metadata",
            ["Teams:Login"] = channel.Url,
            ["Teams:AppId"] = withAppId ? TokenForge.AppId : "",
            ["Teams:AppSecret"] = withAppId ? Secret : "",
            ["Teams:TenantId"] = "tenant-1",
        };
        foreach (var (name, value) in settings ?? [])
        {
            configured[name] = value;
        }

        var builder = WebApplication.CreateSlimBuilder();
        // The service's own settings file, which lies beside the tests, would let only warnings through.
        builder.Configuration["Logging:LogLevel:Default"] = "Trace";
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(configured).Build();
        builder.Services.AddSingleton<TimeProvider>(time)
            .AddSingleton(state.Database)
            .AddSingleton(DataFolder.At(state.Folder))
            .AddSingleton(Settings.From(configuration))
            .AddSingleton(new ServedCorpus(new CorpusFolder(Directory.CreateDirectory(Path.Combine(state.Folder, "corpus")).FullName, null, null)))
            .AddSingleton(AccessSettings.From(configuration))
            .AddSingleton<IServicesByAsker>(new ScriptedServices(answerer ?? new ScriptedAnswerer()));
        builder.Services.AddTeams(configuration);
        var app = builder.Build();
        app.MapTeams();
        app.MapGet("/idle", async (TurnQueue turns) =>
        {
            await turns.WhenIdleAsync();
            time.Advance(BetweenMessages);
        });
        app.MapGet("/reminders", async (DateTimeOffset at, ReminderRound round) =>
        {
            time.Advance(at - time.GetUtcNow());
            await round.RunAsync(CancellationToken.None);
        });
        await app.StartAsync();
        return new(app, channel, time, log, state);
    }

    /// <summary>A message as Teams sends it in a chat with one person.</summary>
    public static Dictionary<string, object?> MessageFrom(string serviceUrl, string id, string text) => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["timestamp"] = "2026-11-20T03:00:00.123Z",
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new { id = "29:user", name = "利用 花子", aadObjectId = "aad-1" },
        ["recipient"] = new { id = "28:bot", name = "ContractBot" },
        ["conversation"] = new { id = "a:conversation/1", conversationType = "personal", tenantId = "tenant-1" },
        ["channelData"] = new { tenant = new { id = "tenant-1" } },
        ["textFormat"] = "plain",
        ["locale"] = "ja-JP",
        ["text"] = text,
    };

    /// <summary>As <see cref="MessageFrom"/>, from this channel; <paramref name="changes"/> replaces fields.</summary>
    public Dictionary<string, object?> Message(string text, params (string Field, object? Value)[] changes)
    {
        var activity = MessageFrom(Channel.ServiceUrl, $"activity-{++_ids}", text);
        foreach (var (field, value) in changes)
        {
            activity[field] = value;
        }

        return activity;
    }

    /// <summary>Posts <paramref name="activity"/>, with a header <c>Authorization</c> if given, and waits until the bot has done all that it does because of it.</summary>
    public async Task<HttpResponseMessage> PostAsync(object activity, string? authorization = null, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(activity) };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        change?.Invoke(request);
        Time.Advance(BetweenMessages);
        var response = await _client.SendAsync(request);
        await Turns.WhenIdleAsync();
        return response;
    }

    /// <summary>Says <paramref name="text"/> and gives what the bot sent because of it.</summary>
    public async Task<IReadOnlyList<JsonElement>> SayAsync(string text, params (string Field, object? Value)[] changes)
    {
        var before = Channel.Activities.Count;
        using var response = await PostAsync(Message(text, changes));
        response.EnsureSuccessStatusCode();
        return [.. Channel.Activities.Skip(before)];
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        await Channel.DisposeAsync();
        _state.Dispose();
    }
}
