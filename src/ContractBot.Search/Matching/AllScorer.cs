namespace ContractBot.Search.Matching;

/// <summary>All passages, each with the same score.</summary>
internal sealed class AllScorer(int documentCount, float score) : IScorer
{
    /// <inheritdoc/>
    public int Document { get; private set; } = -1;

    /// <inheritdoc/>
    public int Cost => documentCount;

    /// <inheritdoc/>
    public int Advance(int target) => Document = target < documentCount ? target : IScorer.Exhausted;

    /// <inheritdoc/>
    public float Score() => score;
}
