namespace ContractBot.Search;

/// <summary>Keeps the best of many matches: higher scores first, lower document numbers first where scores are equal.</summary>
/// <param name="capacity">How many are kept.</param>
internal sealed class TopHits(int capacity)
{
    private readonly PriorityQueue<int, (float Score, int Document)> _worstFirst = new(Comparer<(float Score, int Document)>.Create(WorstFirst));

    /// <summary>All matches that were offered.</summary>
    public int Total { get; private set; }

    /// <summary>Takes note of a match; documents come in ascending order.</summary>
    public void Offer(int document, float score)
    {
        Total++;
        if (_worstFirst.Count < capacity)
        {
            _worstFirst.Enqueue(document, (score, document));
        }
        else if (capacity > 0 && _worstFirst.TryPeek(out _, out var worst) && score > worst.Score)
        {
            _worstFirst.EnqueueDequeue(document, (score, document));
        }
    }

    /// <summary>The best, best first; to be called once.</summary>
    public IReadOnlyList<(float Score, int Document)> Best()
    {
        var best = new (float Score, int Document)[_worstFirst.Count];
        for (var i = best.Length - 1; i >= 0; i--)
        {
            _worstFirst.TryDequeue(out _, out best[i]);
        }

        return best;
    }

    private static int WorstFirst((float Score, int Document) left, (float Score, int Document) right) =>
        left.Score != right.Score ? left.Score.CompareTo(right.Score) : right.Document.CompareTo(left.Document);
}
