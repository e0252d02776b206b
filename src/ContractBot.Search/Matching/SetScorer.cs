namespace ContractBot.Search.Matching;

/// <summary>Given passages, each with the same score.</summary>
/// <param name="documents">The passages.</param>
/// <param name="count">How many they are.</param>
/// <param name="score">The score of each.</param>
internal sealed class SetScorer(DocumentSet documents, int count, float score) : IScorer
{
    private float _minimum;

    /// <inheritdoc/>
    public int Document { get; private set; } = -1;

    /// <inheritdoc/>
    public int Cost => count;

    /// <inheritdoc/>
    public float MaxScore => score;

    /// <inheritdoc/>
    public int Advance(int target) => Document = score < _minimum ? IScorer.Exhausted : documents.NextFrom(target);

    /// <inheritdoc/>
    public float Score() => score;

    /// <inheritdoc/>
    public int AdvanceShallow(int target) => IScorer.Exhausted;

    /// <inheritdoc/>
    public void SetMinimum(float minimum) => _minimum = minimum;
}
