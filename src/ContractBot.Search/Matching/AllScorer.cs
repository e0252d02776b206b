namespace ContractBot.Search.Matching;

/// <summary>All passages, each with the same score.</summary>
internal sealed class AllScorer(int documentCount, float score) : IScorer
{
    private float _minimum;

    /// <inheritdoc/>
    public int Document { get; private set; } = -1;

    /// <inheritdoc/>
    public int Cost => documentCount;

    /// <inheritdoc/>
    public float MaxScore => score;

    /// <inheritdoc/>
    public int Advance(int target) => Document = target < documentCount && score >= _minimum ? target : IScorer.Exhausted;

    /// <inheritdoc/>
    public float Score() => score;

    /// <inheritdoc/>
    public int AdvanceShallow(int target) => IScorer.Exhausted;

    /// <inheritdoc/>
    public void SetMinimum(float minimum) => _minimum = minimum;
}
