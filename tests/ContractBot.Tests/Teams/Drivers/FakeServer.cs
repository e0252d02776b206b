using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContractBot.Tests.Teams.Drivers;

/// <summary>
/// An HTTP server on this machine that stands for what lies beyond the bot: the channel's connector, its metadata, the token service.
/// It records every request and answers as told.
/// </summary>
internal sealed class FakeServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private int _ids;

    private FakeServer(WebApplication app) => _app = app;

    /// <summary>Absolute, without a slash at its end.</summary>
    public string Url { get; private set; } = "";

    /// <summary>The service URL that activities of this channel carry: like Teams' with a slash at its end.</summary>
    public string ServiceUrl => Url + "/connector/";

    /// <summary>All requests so far, in order.</summary>
    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    /// <summary>Answers the next connector requests, one each; after the last comes the ordinary answer.</summary>
    public Queue<Func<HttpContext, Task>> Next { get; } = new();

    /// <summary>What lies below <c>/files/</c>, by name.</summary>
    public ConcurrentDictionary<string, Func<HttpContext, Task>> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>The key set that is announced; null: the metadata server fails.</summary>
    public object? KeySet { get; set; } = TokenForge.KeySet;

    /// <summary>What the token service says, and with which status.</summary>
    public (int Status, object Body) Token { get; set; } = (200, new { token_type = "Bearer", expires_in = 3600, access_token = "token-of-the-bot" });

    /// <summary>The activities sent to the connector, to be added or to replace others.</summary>
    public IReadOnlyList<JsonElement> Activities =>
        [.. _requests.Where(request => request.Path.StartsWith("/connector/", StringComparison.Ordinal) && request.Method != "DELETE").Select(request => request.Json)];

    /// <summary>The messages among <see cref="Activities"/>.</summary>
    public IReadOnlyList<JsonElement> Messages => [.. Activities.Where(activity => activity.GetProperty("type").GetString() == "message")];

    public static async Task<FakeServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new FakeServer(app);
        app.Run(server.AnswerAsync);
        await app.StartAsync();
        server.Url = app.Urls.Single();
        return server;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        _requests.Enqueue(new(
            request.Method,
            context.Features.Get<IHttpRequestFeature>()!.RawTarget,
            request.Headers.Authorization,
            request.ContentType,
            await reader.ReadToEndAsync()));
        if (request.Path == "/metadata")
        {
            await (KeySet is null ? Status(context, 500) : context.Response.WriteAsJsonAsync(new { issuer = "https://api.botframework.com", jwks_uri = Url + "/keys" }));
        }
        else if (request.Path == "/keys")
        {
            await context.Response.WriteAsJsonAsync(KeySet);
        }
        else if (request.Path.Value!.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal))
        {
            context.Response.StatusCode = Token.Status;
            await context.Response.WriteAsJsonAsync(Token.Body);
        }
        else if (request.Path.StartsWithSegments("/files", out var file))
        {
            await (Files.TryGetValue(file.Value!.TrimStart('/'), out var found) ? found(context) : Status(context, 404));
        }
        else if (Next.TryDequeue(out var next))
        {
            await next(context);
        }
        else
        {
            var id = Interlocked.Increment(ref _ids).ToString(CultureInfo.InvariantCulture);
            await context.Response.WriteAsJsonAsync(new { id });
        }
    }

    /// <summary>An answer without a body.</summary>
    public static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}

/// <summary>A request as it came.</summary>
/// <param name="Path">As on the wire, escapes and query included.</param>
internal sealed record RecordedRequest(string Method, string Path, string? Authorization, string? ContentType, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}
