using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Connector;

/// <summary>
/// Keeps the bot within the rates that Teams allows, so that it is hardly ever told to slow down: in one thread 7 calls in 1 second, 8 in 2, 60 in 30 and
/// 1,800 in an hour; 30 a second in one tenant (Microsoft, "Rate limiting for bots"). Other channels have no such rates. Safe for several threads.
/// </summary>
internal sealed class SendPace(TimeProvider time)
{
    private const string Teams = "msteams";

    private static readonly Rate[] OfThread =
        [new(7, TimeSpan.FromSeconds(1)), new(8, TimeSpan.FromSeconds(2)), new(60, TimeSpan.FromSeconds(30)), new(1_800, TimeSpan.FromHours(1))];

    private static readonly Rate[] OfTenant = [new(30, TimeSpan.FromSeconds(1))];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Past> _threads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Past> _tenants = new(StringComparer.Ordinal);
    private DateTimeOffset _sweptAt;

    /// <summary>Waits until one more call in the conversation of <paramref name="channelId"/> is within the rates, and counts it.</summary>
    public async Task WaitAsync(string? channelId, ConversationAccount? conversation, CancellationToken cancellationToken)
    {
        if (channelId != Teams)
        {
            return;
        }

        while (Take(conversation?.Id ?? "", conversation?.TenantId ?? "") is { } wait)
        {
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    /// <summary>Counts a call and gives null, or gives how long to wait before asking again.</summary>
    internal TimeSpan? Take(string thread, string tenant)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            Sweep(now);
            var (inThread, inTenant) = (PastOf(_threads, thread), PastOf(_tenants, tenant));
            var wait = TimeSpan.FromTicks(Math.Max(inThread.WaitFor(OfThread, now).Ticks, inTenant.WaitFor(OfTenant, now).Ticks));
            if (wait > TimeSpan.Zero)
            {
                // A timer may fire a moment early.
                return wait + TimeSpan.FromMilliseconds(1);
            }

            inThread.Add(now, OfThread[^1].Calls);
            inTenant.Add(now, OfTenant[^1].Calls);
            return null;
        }
    }

    private static Past PastOf(Dictionary<string, Past> pasts, string key)
    {
        if (!pasts.TryGetValue(key, out var past))
        {
            pasts[key] = past = new Past();
        }

        return past;
    }

    // Conversations in which nothing was said for an hour are forgotten.
    private void Sweep(DateTimeOffset now)
    {
        var longest = OfThread[^1].Window;
        if (now - _sweptAt < longest / 4)
        {
            return;
        }

        _sweptAt = now;
        foreach (var pasts in (Dictionary<string, Past>[])[_threads, _tenants])
        {
            foreach (var key in pasts.Where(past => now - past.Value.Last >= longest).Select(past => past.Key).ToList())
            {
                pasts.Remove(key);
            }
        }
    }

    private readonly record struct Rate(int Calls, TimeSpan Window);

    /// <summary>When the last calls were made.</summary>
    private sealed class Past
    {
        private DateTimeOffset[] _ring = new DateTimeOffset[8];
        private int _count;
        private int _end;

        public DateTimeOffset Last => _count == 0 ? DateTimeOffset.MinValue : Back(1);

        public TimeSpan WaitFor(Rate[] rates, DateTimeOffset now)
        {
            var wait = TimeSpan.Zero;
            foreach (var rate in rates)
            {
                // One more call is the first of a window that must not hold the one so many calls ago.
                if (_count >= rate.Calls && Back(rate.Calls) + rate.Window - now is var left && left > wait)
                {
                    wait = left;
                }
            }

            return wait;
        }

        public void Add(DateTimeOffset moment, int keep)
        {
            if (_count == _ring.Length && _count < keep)
            {
                var larger = new DateTimeOffset[Math.Min(keep, _ring.Length * 4)];
                for (var i = 0; i < _count; i++)
                {
                    larger[i] = Back(_count - i);
                }

                (_ring, _end) = (larger, _count % larger.Length);
            }

            _ring[_end] = moment;
            _end = (_end + 1) % _ring.Length;
            _count = Math.Min(_count + 1, _ring.Length);
        }

        private DateTimeOffset Back(int calls) => _ring[(_end - calls + _ring.Length) % _ring.Length];
    }
}
