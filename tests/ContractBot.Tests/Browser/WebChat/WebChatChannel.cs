using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ContractBot.Tests.Support;
using ContractBot.Tests.Teams.Drivers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContractBot.Tests.Browser.WebChat;

/// <summary>
/// A channel on this machine for one conversation: to Web Chat in a browser it is Direct Line 3.0, to the bot it is Teams' connector. What Teams shows and
/// Web Chat does not know under the same name is translated by <see cref="TeamsForWebChat"/>.
/// </summary>
internal sealed class WebChatChannel : IAsyncDisposable
{
    /// <summary>The bundle of Web Chat, from where the tests run.</summary>
    public const string Bundle = "../../../Browser/Peers/node_modules/botframework-webchat/dist/webchat.js";

    private const string Conversation = "a:web-chat";

    private const string Page = """
        <!DOCTYPE html>
        <html lang="ja"><head><meta charset="utf-8"><title>Web Chat</title><link rel="icon" href="data:,"><style>html,body,#chat{height:100%;margin:0}</style></head>
        <body><div id="chat"></div><script src="webchat.js"></script><script>
        WebChat.renderWebChat({
          directLine: WebChat.createDirectLine({ domain: location.origin + '/v3/directline', token: 'any', webSocket: false, pollingInterval: 200 }),
          locale: 'ja-JP', styleOptions: { groupTimestamp: 0 }, userID: '29:hanako', username: '利用 花子',
        }, document.getElementById('chat'));
        </script></body></html>
        """;

    private readonly WebApplication _app;
    private readonly HttpClient _client = new();
    private readonly Lock _gate = new();
    private readonly List<JsonObject> _log = [];
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private int _ids;

    private WebChatChannel(WebApplication app) => _app = app;

    /// <summary>The page to open; without a slash at its end.</summary>
    public string Url => _app.Urls.Single();

    /// <summary>Where the bot is posted to, and the header <c>Authorization</c> that it is posted to with.</summary>
    public required Uri Bot { get; init; }

    /// <inheritdoc cref="Bot"/>
    public required Func<string, string?> Authorize { get; init; }

    /// <summary>The header <c>Authorization</c> of each call of the bot.</summary>
    public ConcurrentQueue<string> Authorizations { get; } = new();

    /// <summary>What the bot refused, which nothing in a test should be.</summary>
    public ConcurrentQueue<string> Refused { get; } = new();

    private string ServiceUrl => Url + "/";

    /// <param name="bot">Where the bot's door is.</param>
    /// <param name="authorize">Gives the header <c>Authorization</c> for a service URL; null for none.</param>
    public static async Task<WebChatChannel> StartAsync(Uri bot, Func<string, string?> authorize)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var channel = new WebChatChannel(app) { Bot = bot, Authorize = authorize };
        app.MapGet("/", () => Results.Content(Page, "text/html; charset=utf-8"));
        app.MapGet("/webchat.js", () => Results.File(Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, Bundle)), "text/javascript"));
        app.MapGet("/files/{name}", (string name) => Results.Bytes(channel._files[name]));
        var directLine = app.MapGroup("/v3/directline/conversations");
        directLine.MapPost("/", channel.BeginAsync);
        directLine.MapGet("/{id}/activities", channel.Since);
        directLine.MapPost("/{id}/activities", async (HttpRequest request) => await channel.SayAsync((await request.ReadFromJsonAsync<JsonObject>())!, []));
        directLine.MapPost("/{id}/upload", channel.UploadAsync);
        var connector = app.MapGroup("/v3/conversations/{conversation}/activities");
        connector.MapPost("/{id?}", channel.TakeAsync);
        connector.MapPut("/{id}", channel.TakeAsync);
        await app.StartAsync();
        return channel;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<IResult> BeginAsync()
    {
        await PostAsync(new JsonObject { ["type"] = "conversationUpdate", ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "28:bot" }) });
        return Results.Json(new { conversationId = Conversation, token = "any", expires_in = 1_800 }, statusCode: StatusCodes.Status201Created);
    }

    private IResult Since(string? watermark)
    {
        lock (_gate)
        {
            var from = int.TryParse(watermark, out var seen) ? seen : 0;
            return Results.Json(new { activities = _log.Skip(from).ToArray(), watermark = _log.Count.ToString(CultureInfo.InvariantCulture) });
        }
    }

    private async Task<IResult> UploadAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var attachments = new List<JsonNode>();
        JsonObject? activity = null;
        foreach (var part in form.Files)
        {
            using var bytes = new MemoryStream();
            await part.CopyToAsync(bytes);
            if (part.Name == "activity")
            {
                activity = JsonNode.Parse(bytes.ToArray())!.AsObject();
                continue;
            }

            var id = Interlocked.Increment(ref _ids).ToString(CultureInfo.InvariantCulture);
            _files[id] = bytes.ToArray();
            attachments.Add(TeamsForWebChat.File(part.FileName, $"{Url}/files/{id}"));
        }

        return await SayAsync(activity!, attachments);
    }

    /// <summary>What the person did in Web Chat.</summary>
    private async Task<IResult> SayAsync(JsonObject done, List<JsonNode> files)
    {
        var id = $"said-{Interlocked.Increment(ref _ids)}";
        var echo = done.DeepClone().AsObject();
        echo["id"] = id;
        Add(echo);
        if (TeamsForWebChat.InvokeOf(done) is { } invoke)
        {
            await InvokeAsync(invoke);
        }
        else if (done["type"]!.GetValue<string>() == "message")
        {
            await PostAsync(new JsonObject { ["type"] = "message", ["id"] = id, ["text"] = done["text"]?.DeepClone(), ["value"] = done["value"]?.DeepClone(), ["attachments"] = new JsonArray([.. files]) });
        }

        return Results.Json(new { id });
    }

    /// <summary>A button or an opinion: the bot's answer, where it is a card, takes the place of the message that had the button.</summary>
    private async Task InvokeAsync(JsonObject invoke)
    {
        using var response = await PostAsync(invoke);
        var answer = await response.Content.ReadFromJsonAsync<JsonObject>();
        if (answer!["value"] is { } card && answer["statusCode"]!.GetValue<int>() == StatusCodes.Status200OK)
        {
            var replaced = new JsonObject { ["type"] = "message", ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = answer["type"]!.DeepClone(), ["content"] = card.DeepClone() }) };
            Show(replaced, invoke["replyToId"]!.GetValue<string>());
        }
        else if (answer.ContainsKey("value"))
        {
            Refused.Enqueue(answer.ToJsonString());
        }
    }

    /// <summary>What the bot sends, or puts in the place of something sent.</summary>
    private async Task<IResult> TakeAsync(HttpRequest request, string? id)
    {
        Authorizations.Enqueue(request.Headers.Authorization.ToString());
        var sent = (await request.ReadFromJsonAsync<JsonObject>())!;
        var own = HttpMethods.IsPut(request.Method) ? id! : $"sent-{Interlocked.Increment(ref _ids)}";
        Show(sent, own);
        return Results.Json(new { id = own });
    }

    private void Show(JsonObject activity, string id) => Add(TeamsForWebChat.Shown(activity, id));

    private void Add(JsonObject activity)
    {
        activity["conversation"] = new JsonObject { ["id"] = Conversation };
        activity["timestamp"] = TimeProvider.System.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        lock (_gate)
        {
            _log.Add(activity);
        }
    }

    private async Task<HttpResponseMessage> PostAsync(JsonObject activity)
    {
        activity["id"] ??= $"done-{Interlocked.Increment(ref _ids)}";
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = ServiceUrl;
        activity["from"] = new JsonObject { ["id"] = "29:hanako", ["name"] = "利用 花子", ["aadObjectId"] = "0a0a0a0a-1111-2222-3333-444444444444" };
        activity["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "ContractBot" };
        activity["conversation"] = new JsonObject { ["id"] = Conversation, ["conversationType"] = "personal", ["tenantId"] = "tenant-1" };
        activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "tenant-1" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, Bot) { Content = JsonContent.Create(activity) };
        if (Authorize(ServiceUrl) is { } authorization)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        var response = await _client.SendAsync(request);
        if (!response.IsSuccessStatusCode)
        {
            Refused.Enqueue($"{(int)response.StatusCode} {activity["type"]}");
        }

        return response;
    }
}
