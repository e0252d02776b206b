namespace ContractBot.Search.Postings;

/// <summary>Gathers postings and gives the impacts that bound them all: those that no other surpasses in frequency with a norm as small.</summary>
internal sealed class ImpactCollector
{
    /// <summary>The most impacts that there can be: one a norm.</summary>
    public const int Most = 256;

    private readonly int[] _highest = new int[Most];
    private int _lowestNorm = Most;
    private int _highestNorm = -1;

    /// <summary>Forgets all postings.</summary>
    public void Clear()
    {
        if (_highestNorm >= 0)
        {
            Array.Clear(_highest, _lowestNorm, _highestNorm - _lowestNorm + 1);
        }

        (_lowestNorm, _highestNorm) = (Most, -1);
    }

    /// <summary>Takes note of a posting.</summary>
    public void Add(int frequency, byte norm)
    {
        _highest[norm] = Math.Max(_highest[norm], frequency);
        _lowestNorm = Math.Min(_lowestNorm, norm);
        _highestNorm = Math.Max(_highestNorm, norm);
    }

    /// <summary>Takes note of all that <paramref name="other"/> did.</summary>
    public void Add(ImpactCollector other)
    {
        for (var norm = other._lowestNorm; norm <= other._highestNorm; norm++)
        {
            if (other._highest[norm] > 0)
            {
                Add(other._highest[norm], (byte)norm);
            }
        }
    }

    /// <summary>Writes the impacts, both figures rising, and returns how many there are; <paramref name="impacts"/> has room for <see cref="Most"/>.</summary>
    public int CopyTo(Span<Impact> impacts)
    {
        var count = 0;
        for (var norm = _lowestNorm; norm <= _highestNorm; norm++)
        {
            if (_highest[norm] > (count == 0 ? 0 : impacts[count - 1].Frequency))
            {
                impacts[count++] = new Impact(_highest[norm], (byte)norm);
            }
        }

        return count;
    }
}
