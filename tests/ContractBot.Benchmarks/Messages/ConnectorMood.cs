using System.Collections.Concurrent;

namespace ContractBot.Benchmarks.Messages;

/// <summary>How a channel's connector does, by the name that the command line gives it.</summary>
internal static class ConnectorMood
{
    /// <summary>It takes what it is given.</summary>
    public const string Well = "well";

    /// <summary>It refuses a third of all activities the first time, with each of the statuses after which to try again.</summary>
    public const string Refusing = "refusing";

    /// <summary>It takes its time.</summary>
    public const string Slow = "slow";

    /// <summary>It is not there for a while.</summary>
    public const string Away = "away";

    private static readonly TimeSpan Lazy = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Absence = TimeSpan.FromSeconds(10);
    private static readonly int[] Statuses = [429, 412, 502, 503, 504];

    /// <summary>A connector in that mood on <paramref name="port"/>, as soon as it is there; null for an unknown one.</summary>
    public static Task<LoadConnector>? StartAsync(string mood, int port)
    {
        var seen = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var count = 0;
        return mood switch
        {
            Well => LoadConnector.StartAsync(port: port),
            Refusing => LoadConnector.StartAsync(body => seen.TryAdd(body, 0) && Interlocked.Increment(ref count) % 3 == 0 ? Statuses[count / 3 % Statuses.Length] : null, port),
            Slow => LoadConnector.StartAsync(port: port, takes: Lazy),
            Away => LaterAsync(port),
            _ => null,
        };
    }

    private static async Task<LoadConnector> LaterAsync(int port)
    {
        await Task.Delay(Absence);
        return await LoadConnector.StartAsync(port: port);
    }
}
