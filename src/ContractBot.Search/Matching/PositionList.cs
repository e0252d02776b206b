namespace ContractBot.Search.Matching;

/// <summary>Where a term stands in one text, and which of those places is looked at.</summary>
internal sealed class PositionList
{
    private int[] _positions = new int[8];

    /// <summary>Number of places.</summary>
    public int Count { get; private set; }

    /// <summary>The place that is looked at; -1 before the first.</summary>
    public int At { get; set; }

    /// <summary>The position of the place that is looked at.</summary>
    public int Current => _positions[At];

    /// <summary>Sets the places.</summary>
    public void Set(ReadOnlySpan<int> positions)
    {
        if (_positions.Length < positions.Length)
        {
            _positions = new int[Math.Max(positions.Length, 2 * _positions.Length)];
        }

        positions.CopyTo(_positions);
        Count = positions.Length;
    }

    /// <summary>Looks at the first place at or after <paramref name="position"/>, and says whether that is it.</summary>
    public bool MoveTo(int position)
    {
        var at = Math.Max(0, At);
        while (at < Count && _positions[at] < position)
        {
            at++;
        }

        At = at;
        return at < Count && _positions[at] == position;
    }
}
