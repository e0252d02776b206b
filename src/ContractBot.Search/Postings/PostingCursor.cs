namespace ContractBot.Search.Postings;

/// <summary>
/// Walks the postings of one term in one segment, by ascending document number of the segment. It is the seam between the
/// index's format, which only Postings/ and Segments/ know, and Matching/:
/// <list type="bullet">
/// <item><see cref="Document"/>, <see cref="Frequency"/>, <see cref="Positions"/> describe the posting that the walk stands at;</item>
/// <item><see cref="Next"/> and <see cref="Advance"/> move it;</item>
/// <item><see cref="AdvanceShallow"/> looks ahead without moving it: which block a document would be found in, up to which
/// document that block reaches, and by <see cref="Impacts"/> how good its best posting can be;
/// <see cref="TermImpacts"/> says the same of all postings. <see cref="Scoring.FieldScoring.MaxScore"/> turns impacts into a bound.</item>
/// </list>
/// Deleted documents are walked like others; whoever collects hits leaves them out. Not safe for several threads.
/// </summary>
internal sealed class PostingCursor(FieldIndex index, int from, int count)
{
    /// <summary>The document number after the last posting.</summary>
    public const int Exhausted = int.MaxValue;

    /// <summary>Postings of a block.</summary>
    public const int BlockLength = 128;

    private readonly ImpactCollector _collector = new();
    private Impact[] _impacts = [];
    private Impact[]? _termImpacts;
    private int _entry = -1;
    private int _block = -1;

    /// <summary>Documents of the segment that hold the term, deleted ones among them.</summary>
    public int Count => count;

    /// <summary>The document that the walk stands at; -1 before the first, <see cref="Exhausted"/> after the last.</summary>
    public int Document { get; private set; } = -1;

    /// <summary>How often the term stands in <see cref="Document"/>.</summary>
    public int Frequency => index.OccurrenceStarts[from + _entry + 1] - index.OccurrenceStarts[from + _entry];

    /// <summary>The bounds of all postings of the term.</summary>
    public ReadOnlySpan<Impact> TermImpacts => _termImpacts ??= Bound(0, count);

    /// <summary>The bounds of the block that <see cref="AdvanceShallow"/> chose.</summary>
    public ReadOnlySpan<Impact> Impacts => _impacts;

    /// <summary>Moves to the next posting and returns its document.</summary>
    public int Next()
    {
        _entry++;
        return Document = _entry < count ? index.Documents[from + _entry] : Exhausted;
    }

    /// <summary>Moves to the first posting at or after <paramref name="target"/>, which lies after <see cref="Document"/>, and returns its document.</summary>
    public int Advance(int target)
    {
        _entry = Seek(Math.Max(0, _entry), target);
        return Document = _entry < count ? index.Documents[from + _entry] : Exhausted;
    }

    /// <summary>
    /// Chooses the block in which <paramref name="target"/>, which is at least <see cref="Document"/>, would be found, and
    /// returns the last document that its <see cref="Impacts"/> hold for; <see cref="Exhausted"/> where there is no more posting.
    /// </summary>
    public int AdvanceShallow(int target)
    {
        var entry = Seek(Math.Max(0, _entry), target);
        if (entry >= count)
        {
            _impacts = [];
            _block = -1;
            return Exhausted;
        }

        var block = entry / BlockLength;
        var end = Math.Min(count, (block + 1) * BlockLength);
        if (block != _block)
        {
            _impacts = Bound(block * BlockLength, end);
            _block = block;
        }

        return index.Documents[from + end - 1];
    }

    /// <summary>Positions of the term in <see cref="Document"/>, ascending; valid until the walk moves on.</summary>
    public ReadOnlySpan<int> Positions() => index.Positions.AsSpan(index.OccurrenceStarts[from + _entry], Frequency);

    private Impact[] Bound(int start, int end)
    {
        Span<Impact> impacts = stackalloc Impact[256];
        _collector.Clear();
        for (var entry = from + start; entry < from + end; entry++)
        {
            _collector.Add(index.OccurrenceStarts[entry + 1] - index.OccurrenceStarts[entry], index.Norms[index.Documents[entry]]);
        }

        return impacts[.._collector.CopyTo(impacts)].ToArray();
    }

    private int Seek(int entry, int document)
    {
        var documents = index.Documents.AsSpan(from, count);
        // Gallop: the target is mostly near, and far targets still take a logarithm of the distance.
        var step = 1;
        var low = entry;
        var high = entry;
        while (high < documents.Length && documents[high] < document)
        {
            low = high + 1;
            high = Math.Min(documents.Length, high + step);
            step = Math.Min(step * 2, documents.Length);
        }

        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (documents[middle] < document)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
