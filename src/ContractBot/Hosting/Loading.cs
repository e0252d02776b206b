using ContractBot.Json;

namespace ContractBot.Hosting;

/// <summary>How far a service has come in reading and indexing its corpus. Safe for several threads.</summary>
/// <param name="time">The clock.</param>
internal sealed class Loading(TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private LoadingPhase _phase;
    private long _since;
    private int _done;
    private int _total;

    /// <summary>Completed when the service can answer.</summary>
    public Task Ready => _ready.Task;

    /// <summary>A new kind of work begins, of <paramref name="total"/> steps; 0 while their number is unknown.</summary>
    public void Begin(LoadingPhase phase, int total)
    {
        lock (_gate)
        {
            (_phase, _since, _done, _total) = (phase, time.GetTimestamp(), 0, total);
        }
    }

    /// <summary><paramref name="done"/> of <paramref name="total"/> steps are done.</summary>
    public void Report(int done, int total)
    {
        lock (_gate)
        {
            (_done, _total) = (done, total);
        }
    }

    /// <summary>The service can answer from now on.</summary>
    public void Finish() => _ready.TrySetResult();

    /// <summary>What to tell who asks.</summary>
    public LoadingJson Look()
    {
        lock (_gate)
        {
            var seconds = time.GetElapsedTime(_since).TotalSeconds;
            double? rate = _done > 0 && seconds > 0 ? Math.Round(_done / seconds, 1) : null;
            return new LoadingJson("loading", _phase, _done, _total, rate, rate > 0 ? (int)Math.Ceiling((_total - _done) / rate.Value) : null);
        }
    }
}

/// <summary>What a service does before it can answer.</summary>
internal enum LoadingPhase
{
    /// <summary>Opening files.</summary>
    Reading,

    /// <summary>Cutting agreements into words.</summary>
    Indexing,
}
