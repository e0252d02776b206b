namespace ContractBot.Search.Matching;

/// <summary>
/// Passages that match all of several queries. The rarest leads and the others leap after it; blocks whose bounds together miss
/// the minimum are passed over, and within a block passages whose score so far misses it together with what the others may add.
/// </summary>
internal sealed class ConjunctionScorer : IScorer
{
    private readonly IScorer[] _byCost;
    private readonly IScorer[] _scoring;

    /// <summary>Whether the score of each in <see cref="_byCost"/> is summed.</summary>
    private readonly bool[] _counts;

    /// <summary>For each place in <see cref="_byCost"/> the sum of the bounds of those after it, in the block at hand.</summary>
    private readonly double[] _boundsAfter;
    private BlockBound _bound = new();

    /// <param name="required">All have to match; at least one.</param>
    /// <param name="scoring">Those of <paramref name="required"/> whose scores are summed; filters are not among them.</param>
    public ConjunctionScorer(IEnumerable<IScorer> required, IEnumerable<IScorer> scoring)
    {
        _byCost = [.. required.OrderBy(static scorer => scorer.Cost)];
        _scoring = [.. scoring];
        _counts = [.. _byCost.Select(scorer => Array.IndexOf(_scoring, scorer) >= 0)];
        _boundsAfter = new double[_byCost.Length];
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
        target = _bound.Next(this, target);
        var sum = 0D;
        for (var i = 0; i < _byCost.Length && target != IScorer.Exhausted;)
        {
            var scorer = _byCost[i];
            var document = scorer.Document < target ? scorer.Advance(target) : scorer.Document;
            if (document == target && MayReachMinimum(i, ref sum))
            {
                i++;
                continue;
            }

            target = _bound.Next(this, document == target ? document + 1 : document);
            sum = 0;
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
        for (var i = _byCost.Length - 1; i >= 0; i--)
        {
            _boundsAfter[i] = sum;
            if (_counts[i])
            {
                end = Math.Min(end, _byCost[i].AdvanceShallow(Math.Max(target, _byCost[i].Document)));
                sum += _byCost[i].MaxScore;
            }
        }

        MaxScore = ScoreBound.Of(sum);
        return end;
    }

    /// <inheritdoc/>
    public void SetMinimum(float minimum) => _bound.SetMinimum(minimum);

    /// <summary>Adds the score of one to those before it, and says whether the minimum is still within reach. The last is not asked: then the score itself says so.</summary>
    private bool MayReachMinimum(int place, ref double sum)
    {
        if (_bound.IsIdle || place == _byCost.Length - 1)
        {
            return true;
        }

        sum += _counts[place] ? _byCost[place].Score() : 0;
        return ScoreBound.Of(sum + _boundsAfter[place]) >= _bound.Minimum;
    }
}
