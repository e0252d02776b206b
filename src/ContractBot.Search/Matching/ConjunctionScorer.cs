namespace ContractBot.Search.Matching;

/// <summary>Passages that match all of several queries.</summary>
internal sealed class ConjunctionScorer : IScorer
{
    private readonly IScorer[] _byCost;
    private readonly IReadOnlyList<IScorer> _scoring;

    /// <param name="required">All have to match; at least one.</param>
    /// <param name="scoring">Those of <paramref name="required"/> whose scores are summed; filters are not among them.</param>
    public ConjunctionScorer(IEnumerable<IScorer> required, IReadOnlyList<IScorer> scoring)
    {
        _byCost = [.. required.OrderBy(static scorer => scorer.Cost)];
        _scoring = scoring;
    }

    /// <inheritdoc/>
    public int Document { get; private set; } = -1;

    /// <inheritdoc/>
    public int Cost => _byCost[0].Cost;

    /// <inheritdoc/>
    public int Advance(int target)
    {
        for (var i = 0; i < _byCost.Length && target != IScorer.Exhausted;)
        {
            var scorer = _byCost[i];
            var document = scorer.Document < target ? scorer.Advance(target) : scorer.Document;
            i = document == target ? i + 1 : 0;
            target = document;
        }

        return Document = target;
    }

    /// <inheritdoc/>
    public float Score()
    {
        // Summed in double and rounded once, as in Lucene.
        var sum = 0D;
        foreach (var scorer in _scoring)
        {
            sum += scorer.Score();
        }

        return (float)sum;
    }
}
