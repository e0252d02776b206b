namespace ContractBot.Search.Matching;

/// <summary>Given passages, each with the same score.</summary>
/// <param name="documents">Document numbers, ascending.</param>
/// <param name="score">The score of each.</param>
internal sealed class ConstantScorer(int[] documents, float score) : IScorer
{
    private int _index;

    /// <inheritdoc/>
    public int Document { get; private set; } = -1;

    /// <inheritdoc/>
    public int Cost => documents.Length;

    /// <inheritdoc/>
    public int Advance(int target)
    {
        var found = Array.BinarySearch(documents, _index, documents.Length - _index, target);
        _index = found < 0 ? ~found : found;
        return Document = _index < documents.Length ? documents[_index] : IScorer.Exhausted;
    }

    /// <inheritdoc/>
    public float Score() => score;
}
