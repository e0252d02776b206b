using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContractBot.Benchmarks.Messages;

/// <summary>A channel's connector on this machine that takes what the bot sends and remembers when it came.</summary>
internal sealed class LoadConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Taken> _taken = new();
    private int _ids;

    private LoadConnector(WebApplication app) => _app = app;

    /// <summary>The service URL that activities carry.</summary>
    public string ServiceUrl => _app.Urls.Single() + "/";

    /// <summary>All messages that were taken, in order.</summary>
    public IReadOnlyCollection<Taken> Messages => _taken;

    /// <summary>Asked before an activity is taken, with its body; a status refuses it.</summary>
    private Func<string, int?> Refuses { get; init; } = _ => null;

    /// <summary>How long it thinks before it takes an activity.</summary>
    private TimeSpan Takes { get; init; }

    public static async Task<LoadConnector> StartAsync(Func<string, int?>? refuses = null, int port = 0, TimeSpan takes = default)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        var connector = new LoadConnector(app) { Refuses = refuses ?? (_ => null), Takes = takes };
        app.Run(connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        if (Refuses(body) is { } status)
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = status == 429 ? "1" : default;
            return;
        }

        if (Takes > TimeSpan.Zero)
        {
            await Task.Delay(Takes);
        }

        var now = Stopwatch.GetTimestamp();
        using var activity = JsonDocument.Parse(body);
        if (activity.RootElement.GetProperty("type").ValueEquals("message"))
        {
            _taken.Enqueue(new(
                activity.RootElement.GetProperty("conversation").GetProperty("id").GetString()!,
                activity.RootElement.GetProperty("replyToId").GetString()!,
                activity.RootElement.TryGetProperty("text", out _),
                now));
        }

        await context.Response.WriteAsJsonAsync(new { id = Interlocked.Increment(ref _ids).ToString(CultureInfo.InvariantCulture) });
    }
}

/// <summary>A message as the connector took it.</summary>
/// <param name="Question">The activity that it answers.</param>
/// <param name="HasText">Each answer is one message of text, and at most one card.</param>
/// <param name="At">By <see cref="Stopwatch"/>.</param>
internal readonly record struct Taken(string Conversation, string Question, bool HasText, long At);
