namespace ContractBot.Search.Matching;

/// <summary>
/// Passages that match at least one of several queries. With a minimum score it works in windows of documents: clauses whose
/// bounds in the window do not add up to the minimum cannot bring a passage in on their own, so that only the others, the
/// essential ones, are walked, and a passage is given up as soon as what may still come is too little (H. Turtle, J. Flood:
/// "Query evaluation: strategies and optimizations", 1995, MAXSCORE; with bounds by block as in Ding and Suel, 2011).
/// </summary>
internal sealed class DisjunctionScorer : IScorer
{
    private readonly IScorer[] _scorers;

    /// <summary>Essential clauses as a binary heap, the one that is furthest behind on top.</summary>
    private readonly int[] _heap;

    /// <summary>Clauses by falling bound; those from <see cref="_essentialCount"/> on are not essential.</summary>
    private readonly int[] _byBound;
    private readonly float[] _bounds;

    /// <summary>For each place in <see cref="_byBound"/> the sum of the bounds from there on.</summary>
    private readonly double[] _sumsFrom;
    private readonly int[] _matching;
    private int _essentialCount;
    private int _windowEnd = IScorer.Exhausted;
    private float _minimum;

    /// <param name="optional">At least one.</param>
    public DisjunctionScorer(IEnumerable<IScorer> optional)
    {
        _scorers = [.. optional];
        // All stand before their first match, so that any order is a heap.
        _heap = [.. Enumerable.Range(0, _scorers.Length)];
        _byBound = [.. _heap];
        _essentialCount = _scorers.Length;
        _bounds = new float[_scorers.Length];
        _sumsFrom = new double[_scorers.Length + 1];
        _matching = new int[_scorers.Length];
        Cost = (int)Math.Min(int.MaxValue, _scorers.Sum(static scorer => (long)scorer.Cost));
    }

    /// <inheritdoc/>
    public int Document { get; private set; } = -1;

    /// <inheritdoc/>
    public int Cost { get; }

    /// <inheritdoc/>
    public float MaxScore { get; private set; }

    /// <inheritdoc/>
    public int Advance(int target)
    {
        while (true)
        {
            if (target > _windowEnd)
            {
                target = OpenWindow(target);
                if (target == IScorer.Exhausted)
                {
                    return Document = IScorer.Exhausted;
                }
            }

            var document = AdvanceEssential(target);
            if (document > _windowEnd)
            {
                target = _windowEnd + 1;
            }
            else if (document == IScorer.Exhausted || _essentialCount == _scorers.Length || MayReachMinimum(document))
            {
                return Document = document;
            }
            else
            {
                target = document + 1;
            }
        }
    }

    /// <inheritdoc/>
    public float Score()
    {
        var count = CollectMatching(0, 0);
        for (var i = _essentialCount; i < _byBound.Length; i++)
        {
            if (_scorers[_byBound[i]].Document == Document)
            {
                _matching[count++] = _byBound[i];
            }
        }

        // In the order of the query, so that the sum does not depend on the way here.
        _matching.AsSpan(0, count).Sort();
        var sum = 0D;
        for (var i = 0; i < count; i++)
        {
            sum += _scorers[_matching[i]].Score();
        }

        return (float)sum;
    }

    /// <inheritdoc/>
    public int AdvanceShallow(int target)
    {
        var end = IScorer.Exhausted;
        var sum = 0D;
        foreach (var scorer in _scorers)
        {
            end = Math.Min(end, scorer.AdvanceShallow(Math.Max(target, scorer.Document)));
            sum += scorer.MaxScore;
        }

        MaxScore = ScoreBound.Of(sum);
        return end;
    }

    /// <inheritdoc/>
    public void SetMinimum(float minimum)
    {
        _minimum = minimum;
        _windowEnd = -1;
    }

    /// <summary>Finds the first window at or after <paramref name="target"/> in which the minimum can be reached, and says where to go on; <see cref="IScorer.Exhausted"/> where there is none.</summary>
    private int OpenWindow(int target)
    {
        while (true)
        {
            var end = IScorer.Exhausted;
            for (var i = 0; i < _scorers.Length; i++)
            {
                end = Math.Min(end, _scorers[i].AdvanceShallow(Math.Max(target, _scorers[i].Document)));
                _bounds[i] = _scorers[i].MaxScore;
            }

            for (var i = 0; i < _scorers.Length; i++)
            {
                _bounds[i] = _scorers[i].Document > end ? 0 : _bounds[i];
            }

            Divide();
            if (_essentialCount > 0)
            {
                _windowEnd = end;
                return target;
            }

            if (end == IScorer.Exhausted)
            {
                return IScorer.Exhausted;
            }

            target = end + 1;
        }
    }

    /// <summary>Sorts the clauses by bound and divides them into essential ones and others.</summary>
    private void Divide()
    {
        // The order changes little from window to window.
        for (var i = 1; i < _byBound.Length; i++)
        {
            var moved = _byBound[i];
            var to = i;
            for (; to > 0 && _bounds[_byBound[to - 1]] < _bounds[moved]; to--)
            {
                _byBound[to] = _byBound[to - 1];
            }

            _byBound[to] = moved;
        }

        _essentialCount = _byBound.Length;
        for (var i = _byBound.Length - 1; i >= 0; i--)
        {
            _sumsFrom[i] = _sumsFrom[i + 1] + _bounds[_byBound[i]];
            if (ScoreBound.Of(_sumsFrom[i]) < _minimum)
            {
                _essentialCount = i;
            }
        }

        for (var i = 0; i < _essentialCount; i++)
        {
            _heap[i] = _byBound[i];
        }

        for (var node = (_essentialCount / 2) - 1; node >= 0; node--)
        {
            SiftDown(node);
        }
    }

    private int AdvanceEssential(int target)
    {
        while (_scorers[_heap[0]].Document < target)
        {
            _scorers[_heap[0]].Advance(target);
            SiftDown(0);
        }

        return _scorers[_heap[0]].Document;
    }

    /// <summary>Moves the clauses that are not essential to a document, while it can still reach the minimum.</summary>
    private bool MayReachMinimum(int document)
    {
        var sum = 0D;
        Document = document;
        for (var left = CollectMatching(0, 0) - 1; left >= 0; left--)
        {
            sum += _scorers[_matching[left]].Score();
        }

        for (var i = _essentialCount; i < _byBound.Length; i++)
        {
            if (ScoreBound.Of(sum + _sumsFrom[i]) < _minimum)
            {
                return false;
            }

            var scorer = _scorers[_byBound[i]];
            if (scorer.Document < document)
            {
                scorer.Advance(document);
            }

            if (scorer.Document == document)
            {
                sum += scorer.Score();
            }
        }

        return ScoreBound.Of(sum) >= _minimum;
    }

    /// <summary>The essential clauses that stand at the document: they form a subtree at the top of the heap.</summary>
    private int CollectMatching(int node, int count)
    {
        if (node >= _essentialCount || _scorers[_heap[node]].Document != Document)
        {
            return count;
        }

        _matching[count++] = _heap[node];
        return CollectMatching((2 * node) + 2, CollectMatching((2 * node) + 1, count));
    }

    private void SiftDown(int node)
    {
        var moved = _heap[node];
        var document = _scorers[moved].Document;
        while (true)
        {
            var child = (2 * node) + 1;
            if (child + 1 < _essentialCount && _scorers[_heap[child + 1]].Document < _scorers[_heap[child]].Document)
            {
                child++;
            }

            if (child >= _essentialCount || _scorers[_heap[child]].Document >= document)
            {
                break;
            }

            _heap[node] = _heap[child];
            node = child;
        }

        _heap[node] = moved;
    }
}
