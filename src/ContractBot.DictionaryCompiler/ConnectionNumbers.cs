namespace ContractBot.DictionaryCompiler;

/// <summary>
/// New numbers for the connections of the source, the ones most often met in text first, so that the busy part of the cost
/// matrix is small. 0, the begin and end of a text, stays 0.
/// </summary>
internal sealed class ConnectionNumbers
{
    private readonly int[] _numbers;

    /// <summary>Numbers <paramref name="count"/> connections: first those of <paramref name="busiest"/> in its order, then the rest in theirs.</summary>
    public ConnectionNumbers(int count, IEnumerable<int> busiest)
    {
        _numbers = new int[count];
        var order = busiest.Prepend(0).Concat(Enumerable.Range(0, count)).Where(number => number < count).Distinct();
        var next = 0;
        foreach (var source in order)
        {
            _numbers[source] = next++;
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _numbers.Length;

    /// <summary>The new number of the source's connection <paramref name="source"/>.</summary>
    public int this[int source] => _numbers[source];
}
