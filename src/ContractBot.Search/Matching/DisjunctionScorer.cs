namespace ContractBot.Search.Matching;

/// <summary>Passages that match at least one of several queries; a binary heap keeps the one that is furthest behind on top.</summary>
internal sealed class DisjunctionScorer : IScorer
{
    private readonly IScorer[] _heap;

    /// <param name="optional">At least one.</param>
    public DisjunctionScorer(IEnumerable<IScorer> optional)
    {
        // All stand before their first match, so that any order is a heap.
        _heap = [.. optional];
        Cost = (int)Math.Min(int.MaxValue, _heap.Sum(static scorer => (long)scorer.Cost));
    }

    /// <inheritdoc/>
    public int Document => _heap[0].Document;

    /// <inheritdoc/>
    public int Cost { get; }

    /// <inheritdoc/>
    public int Advance(int target)
    {
        while (_heap[0].Document < target)
        {
            _heap[0].Advance(target);
            SiftDown();
        }

        return _heap[0].Document;
    }

    /// <inheritdoc/>
    public float Score() => (float)SumFrom(0);

    private double SumFrom(int node)
    {
        // Those that stand at the same document form a subtree at the top of the heap.
        if (node >= _heap.Length || _heap[node].Document != _heap[0].Document)
        {
            return 0;
        }

        return _heap[node].Score() + SumFrom((2 * node) + 1) + SumFrom((2 * node) + 2);
    }

    private void SiftDown()
    {
        var moved = _heap[0];
        var node = 0;
        while (true)
        {
            var child = (2 * node) + 1;
            if (child + 1 < _heap.Length && _heap[child + 1].Document < _heap[child].Document)
            {
                child++;
            }

            if (child >= _heap.Length || _heap[child].Document >= moved.Document)
            {
                break;
            }

            _heap[node] = _heap[child];
            node = child;
        }

        _heap[node] = moved;
    }
}
