namespace ContractBot.Search.Matching;

/// <summary>Passages that match one query and not another.</summary>
internal sealed class ExclusionScorer(IScorer included, IScorer excluded) : IScorer
{
    /// <inheritdoc/>
    public int Document => included.Document;

    /// <inheritdoc/>
    public int Cost => included.Cost;

    /// <inheritdoc/>
    public float MaxScore => included.MaxScore;

    /// <inheritdoc/>
    public int Advance(int target)
    {
        var document = included.Advance(target);
        while (document != IScorer.Exhausted && IsExcluded(document))
        {
            document = included.Advance(document + 1);
        }

        return document;
    }

    /// <inheritdoc/>
    public float Score() => included.Score();

    /// <inheritdoc/>
    public int AdvanceShallow(int target) => included.AdvanceShallow(target);

    /// <inheritdoc/>
    public void SetMinimum(float minimum) => included.SetMinimum(minimum);

    private bool IsExcluded(int document)
    {
        if (excluded.Document < document)
        {
            excluded.Advance(document);
        }

        return excluded.Document == document;
    }
}
