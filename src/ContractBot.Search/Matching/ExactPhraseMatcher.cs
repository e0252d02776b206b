namespace ContractBot.Search.Matching;

/// <summary>Occurrences of a phrase whose terms stand at just the distances that it asks for. The term with the fewest positions leads.</summary>
/// <param name="distances">Position of each term within the phrase.</param>
internal sealed class ExactPhraseMatcher(int[] distances) : IPhraseMatcher
{
    private readonly PositionList[] _positions = [.. distances.Select(static _ => new PositionList())];
    private int _lead;

    /// <inheritdoc/>
    public float Weight => 1;

    /// <inheritdoc/>
    public void SetPositions(int term, ReadOnlySpan<int> positions) => _positions[term].Set(positions);

    /// <inheritdoc/>
    public void Begin()
    {
        _lead = 0;
        for (var term = 0; term < _positions.Length; term++)
        {
            _positions[term].At = -1;
            if (_positions[term].Count < _positions[_lead].Count)
            {
                _lead = term;
            }
        }
    }

    /// <inheritdoc/>
    public bool FindNext()
    {
        var lead = _positions[_lead];
        while (++lead.At < lead.Count)
        {
            if (AllStandAt(lead.Current - distances[_lead]))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public int Occurrence(int term) => _positions[term].At;

    private bool AllStandAt(int origin)
    {
        for (var term = 0; term < _positions.Length; term++)
        {
            var list = _positions[term];
            if (term != _lead && !list.MoveTo(origin + distances[term]))
            {
                return false;
            }
        }

        return true;
    }
}
