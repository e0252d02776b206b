using System.Collections.Immutable;

namespace ContractBot.Search;

/// <summary>
/// Keeps the best of many matches: higher scores first, lower document numbers first where scores are equal. A binary heap of
/// numbers, the worst on top: the bits of a score above those of the document's complement, which order as both together do.
/// </summary>
internal sealed class TopHits
{
    private const int InitialCapacity = 64;
    private readonly int _capacity;
    private ulong[] _heap;
    private int _count;

    /// <param name="capacity">How many are kept.</param>
    public TopHits(int capacity)
    {
        _capacity = capacity;
        _heap = new ulong[Math.Min(capacity, InitialCapacity)];
    }

    /// <summary>All matches that were offered.</summary>
    public int Total { get; private set; }

    /// <summary>The lowest score that a further match needs to be kept; 0 as long as every one is.</summary>
    public float Minimum => _count < _capacity ? 0f : _capacity == 0 ? float.PositiveInfinity : MathF.BitIncrement(ScoreOf(_heap[0]));

    /// <summary>Takes note of a match, whose score is not negative; documents come in ascending order.</summary>
    /// <returns>Whether <see cref="Minimum"/> changed.</returns>
    public bool Offer(int document, float score)
    {
        Total++;
        // Adding zero turns the negative zero, which would rank above all, into the positive.
        var hit = ((ulong)BitConverter.SingleToUInt32Bits(score + 0f) << 32) | ~(uint)document;
        if (_count < _capacity)
        {
            Add(hit);
            return _count == _capacity;
        }

        // As documents ascend, the same score is never better.
        if (_capacity == 0 || score <= ScoreOf(_heap[0]))
        {
            return false;
        }

        SiftDown(hit);
        return true;
    }

    /// <summary>The best, best first; to be called once.</summary>
    public ImmutableArray<Hit> Best()
    {
        var hits = _heap.AsSpan(0, _count);
        hits.Sort();
        var best = ImmutableArray.CreateBuilder<Hit>(_count);
        for (var i = _count - 1; i >= 0; i--)
        {
            best.Add(new Hit(DocumentOf(hits[i]), ScoreOf(hits[i])));
        }

        return best.MoveToImmutable();
    }

    private static int DocumentOf(ulong hit) => (int)(~hit & uint.MaxValue);

    private static float ScoreOf(ulong hit) => BitConverter.UInt32BitsToSingle((uint)(hit >> 32));

    private void Add(ulong hit)
    {
        if (_count == _heap.Length)
        {
            Array.Resize(ref _heap, (int)Math.Min(_capacity, 2L * _heap.Length));
        }

        var node = _count++;
        for (; node > 0 && _heap[(node - 1) / 2] > hit; node = (node - 1) / 2)
        {
            _heap[node] = _heap[(node - 1) / 2];
        }

        _heap[node] = hit;
    }

    /// <summary>Puts <paramref name="hit"/> in the place of the worst.</summary>
    private void SiftDown(ulong hit)
    {
        var node = 0;
        while (true)
        {
            var child = (2 * node) + 1;
            if (child + 1 < _count && _heap[child + 1] < _heap[child])
            {
                child++;
            }

            if (child >= _count || _heap[child] >= hit)
            {
                break;
            }

            _heap[node] = _heap[child];
            node = child;
        }

        _heap[node] = hit;
    }
}
