using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;

namespace ContractBot.Benchmarks.Messages;

/// <summary>Many people who ask at once, at a steady pace, each in a conversation of their own.</summary>
/// <param name="Conversations">How many people.</param>
/// <param name="PerSecond">Questions a second of all together.</param>
/// <param name="Seconds">For how long.</param>
internal sealed record MessageLoad(int Conversations, int PerSecond, int Seconds)
{
    // Thirty calls a second is what Teams allows in one tenant: 50 questions with three calls each are of several.
    private const int Tenants = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly string[] Questions =
    [
        "再委託はできますか？", "有効期間はいつまでですか？", "秘密保持の義務はいつまで続きますか？", "途中で解約するには？", "個人情報はどう扱いますか？",
        "損害賠償は？", "協議事項", "費用は誰が負担しますか？", "検索 期間", "期限",
    ];

    /// <summary>The header <c>Authorization</c> of each question for a service URL; null for none.</summary>
    public Func<string, string>? Authorize { get; init; }

    /// <summary>Asks <paramref name="bot"/> and waits until <paramref name="connector"/> has all answers, or no more come.</summary>
    public Task<LoadResult> RunAsync(Uri bot, LoadConnector connector) => RunAsync(bot, connector.ServiceUrl, Task.FromResult(connector));

    /// <summary>The same with a connector that is only to come at <paramref name="serviceUrl"/>.</summary>
    public async Task<LoadResult> RunAsync(Uri bot, string serviceUrl, Task<LoadConnector> coming)
    {
        using var client = new HttpClient(new SocketsHttpHandler { PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan });
        if (Authorize is not null)
        {
            client.DefaultRequestHeaders.Add("Authorization", Authorize(serviceUrl));
        }

        var asked = new ConcurrentDictionary<string, (string Conversation, int Turn, long At)>(StringComparer.Ordinal);
        var errors = new ConcurrentBag<string>();
        var requests = new List<Task>();

        // What has the identifier of an earlier run would be taken for its repetition.
        var run = Guid.NewGuid();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < PerSecond * Seconds; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / PerSecond) - Stopwatch.GetElapsedTime(start);
            if (due > TimeSpan.Zero)
            {
                await Task.Delay(due);
            }

            requests.Add(AskAsync(i));
        }

        await Task.WhenAll(requests);
        var connector = await coming;
        for (var last = Stopwatch.StartNew(); last.Elapsed < Patience && connector.Messages.Select(m => m.Question).Distinct().Count() < asked.Count;)
        {
            await Task.Delay(50);
        }

        // What came twice may come late.
        await Task.Delay(200);
        return LoadResult.Of(asked, connector.Messages, errors);

        async Task AskAsync(int i)
        {
            var (conversation, id) = (string.Create(CultureInfo.InvariantCulture, $"a:{i % Conversations}"), string.Create(CultureInfo.InvariantCulture, $"{run}-{i}"));
            var user = $"29:{conversation}";
            asked[id] = (conversation, i / Conversations, Stopwatch.GetTimestamp());
            try
            {
                using var response = await client.PostAsJsonAsync(bot, new
                {
                    type = "message", id, channelId = "msteams", serviceUrl, textFormat = "plain", locale = "ja-JP",
                    text = Questions[(i * 7 + i / Conversations) % Questions.Length],
                    from = new { id = user }, recipient = new { id = "28:bot" },
                    conversation = new { id = conversation, conversationType = "personal", tenantId = $"tenant-{i % Conversations % Tenants}" },
                });
                if (!response.IsSuccessStatusCode)
                {
                    errors.Add($"{(int)response.StatusCode}");
                }
            }
            catch (HttpRequestException failure)
            {
                errors.Add($"{failure.HttpRequestError}");
            }
        }
    }
}
