namespace ContractBot.Benchmarks.Measuring;

/// <summary>Durations of the same thing, in microseconds.</summary>
internal sealed class Sample
{
    private readonly List<double> _microseconds = [];

    /// <summary>Does <paramref name="work"/> and takes the time that this thread has had; see <see cref="ThreadClock"/>.</summary>
    public T Take<T>(Func<T> work) => Take(work, out _);

    /// <inheritdoc cref="Take{T}(Func{T})"/>
    public T Take<T>(Func<T> work, out double microseconds)
    {
        var start = ThreadClock.Now();
        var result = work();
        microseconds = ThreadClock.Now() - start;
        Add(microseconds);
        return result;
    }

    /// <summary>Adds a duration that was taken elsewhere.</summary>
    public void Add(double microseconds) => _microseconds.Add(microseconds);

    /// <summary>How many there are.</summary>
    public int Count => _microseconds.Count;

    /// <summary>The middle one.</summary>
    public double Median => Percentile(50);

    /// <summary>The one that <paramref name="percent"/> of a hundred do not exceed.</summary>
    public double Percentile(int percent) => _microseconds.Order().ElementAt(Math.Min(_microseconds.Count - 1, _microseconds.Count * percent / 100));
}
