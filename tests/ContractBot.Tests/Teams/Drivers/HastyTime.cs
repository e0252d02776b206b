namespace ContractBot.Tests.Teams.Drivers;

/// <summary>A clock on which every wait is over at once, and which tells how long each would have been.</summary>
internal sealed class HastyTime : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 11, 20, 3, 0, 0, TimeSpan.Zero);

    private readonly List<double> _waits = [];

    /// <summary>The waits so far, in seconds.</summary>
    public IReadOnlyList<double> Waits => _waits;

    public override DateTimeOffset GetUtcNow() => Start;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _waits.Add(dueTime.TotalSeconds);
        return TimeProvider.System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
