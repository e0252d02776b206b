namespace ContractBot.Search.Matching;

/// <summary>Passages that match all of several queries. The rarest leads and the others leap after it; blocks whose bounds together miss the minimum are passed over.</summary>
internal sealed class ConjunctionScorer : IScorer
{
    private readonly IScorer[] _byCost;
    private readonly IScorer[] _scoring;
    private BlockBound _bound = new();

    /// <param name="required">All have to match; at least one.</param>
    /// <param name="scoring">Those of <paramref name="required"/> whose scores are summed; filters are not among them.</param>
    public ConjunctionScorer(IEnumerable<IScorer> required, IEnumerable<IScorer> scoring)
    {
        _byCost = [.. required.OrderBy(static scorer => scorer.Cost)];
        _scoring = [.. scoring];
    }

    /// <inheritdoc/>
    public int Document { get; private set; } = -1;

    /// <inheritdoc/>
    public int Cost => _byCost[0].Cost;

    /// <inheritdoc/>
    public float MaxScore { get; private set; }

    /// <inheritdoc/>
    public int Advance(int target)
    {
        target = Possible(target);
        for (var i = 0; i < _byCost.Length && target != IScorer.Exhausted;)
        {
            var scorer = _byCost[i];
            var document = scorer.Document < target ? scorer.Advance(target) : scorer.Document;
            if (document == target)
            {
                i++;
                continue;
            }

            target = Possible(document);
            i = 0;
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

    /// <inheritdoc/>
    public int AdvanceShallow(int target)
    {
        var end = IScorer.Exhausted;
        var sum = 0D;
        foreach (var scorer in _scoring)
        {
            end = Math.Min(end, scorer.AdvanceShallow(Math.Max(target, scorer.Document)));
            sum += scorer.MaxScore;
        }

        MaxScore = ScoreBound.Of(sum);
        return end;
    }

    /// <inheritdoc/>
    public void SetMinimum(float minimum) => _bound.SetMinimum(minimum);

    private int Possible(int target) => _bound.Next(this, target);
}
