namespace ContractBot.Search.Matching;

/// <summary>Passages that hold a fragment of a word, each with its own score.</summary>
/// <param name="found">The passages, ascending, each with the share of the fragment that it holds.</param>
/// <param name="boost">What a share is multiplied with.</param>
internal sealed class FragmentScorer(IReadOnlyList<(int Document, float Share)> found, float boost) : IScorer
{
    private int _at = -1;

    /// <inheritdoc/>
    public int Document => _at < 0 ? -1 : _at < found.Count ? found[_at].Document : IScorer.Exhausted;

    /// <inheritdoc/>
    public int Cost => found.Count;

    /// <inheritdoc/>
    public float MaxScore => boost;

    /// <inheritdoc/>
    public int Advance(int target)
    {
        _at = Math.Max(0, _at);
        while (_at < found.Count && found[_at].Document < target)
        {
            _at++;
        }

        return Document;
    }

    /// <inheritdoc/>
    public float Score() => boost * found[_at].Share;

    /// <inheritdoc/>
    public int AdvanceShallow(int target) => IScorer.Exhausted;

    /// <inheritdoc/>
    public void SetMinimum(float minimum)
    {
        // So few that none is worth passing over.
    }
}
