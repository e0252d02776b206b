using ContractBot.Search.Segments;

namespace ContractBot.Search.Postings;

/// <summary>
/// Where the blocks of one term's documents lie, with which document each ends, and where its positions begin: what
/// a <see cref="PostingsEncoder"/> wrote before them. A term of one block has no table; it all follows then.
/// </summary>
internal sealed class PostingTable
{
    /// <summary>Bytes of a row but for the last document, which lies apart: start, start of positions, occurrences before.</summary>
    private const int RowLength = 12;

    private readonly SegmentBytes _bytes;
    private readonly TermEntry _entry;
    private readonly long _lasts;
    private readonly long _rows;
    private readonly long _stretches;
    private readonly long _blocks;

    /// <param name="bytes">The segment.</param>
    /// <param name="entry">Where the term's postings lie.</param>
    public PostingTable(SegmentBytes bytes, in TermEntry entry)
    {
        _bytes = bytes;
        _entry = entry;
        BlockCount = (entry.DocumentFrequency + PackedBlock.Length - 1) / PackedBlock.Length;
        _blocks = entry.Start;
        if (BlockCount == 1)
        {
            return;
        }

        TermImpacts = new ImpactList();
        _lasts = entry.Start + TermImpacts.Read(bytes.Slice(entry.Start, Math.Min(entry.DocumentsLength, ImpactList.MostBytes)));
        _rows = _lasts + (sizeof(int) * (long)BlockCount);
        _blocks = _rows + (RowLength * (long)BlockCount);
        if (HasStretches)
        {
            _stretches = _blocks;
            _blocks = FirstStretch + bytes.Int32(_stretches + (sizeof(int) * (long)StretchCount));
        }
    }

    /// <summary>Number of blocks; the rest counts as one.</summary>
    public int BlockCount { get; }

    /// <summary>The bounds of all postings; null for a term of one block.</summary>
    public ImpactList? TermImpacts { get; }

    /// <summary>Whether there are several stretches of 32 blocks, with bounds of their own.</summary>
    public bool HasStretches => StretchCount > 1;

    private int StretchCount => (BlockCount + PostingsEncoder.StretchLength - 1) / PostingsEncoder.StretchLength;

    private long FirstStretch => _stretches + (sizeof(int) * (StretchCount + 1L));

    /// <summary>The last document of a block; only where there are several.</summary>
    public int LastDocument(int block) => _bytes.Int32(_lasts + (sizeof(int) * (long)block));

    /// <summary>The last document of the stretch that holds <paramref name="block"/>; only where there are several blocks.</summary>
    public int LastDocumentAround(int block) =>
        LastDocument(Math.Min(BlockCount, ((block / PostingsEncoder.StretchLength) + 1) * PostingsEncoder.StretchLength) - 1);

    /// <summary>The bounds of the stretch that holds <paramref name="block"/>; only where there are several.</summary>
    public ReadOnlySpan<byte> ImpactsAround(int block)
    {
        var place = _stretches + (sizeof(int) * (long)(block / PostingsEncoder.StretchLength));
        var (start, end) = (_bytes.Int32(place), _bytes.Int32(place + sizeof(int)));
        return _bytes.Slice(FirstStretch + start, end - start);
    }

    /// <summary>Where, in the term's positions, the block of positions begins that holds the first occurrence of <paramref name="block"/>, and how many occurrences come before.</summary>
    public (int Start, int OccurrencesBefore) Positions(int block) =>
        BlockCount == 1 ? (0, 0) : (_bytes.Int32(Row(block) + 4), _bytes.Int32(Row(block) + 8));

    /// <summary>The bytes of a block.</summary>
    public ReadOnlySpan<byte> Block(int block)
    {
        if (BlockCount == 1)
        {
            return _bytes.Slice(_blocks, _entry.DocumentsLength);
        }

        long start = _bytes.Int32(Row(block));
        var end = block + 1 < BlockCount ? _bytes.Int32(Row(block + 1)) : _entry.DocumentsLength - (_blocks - _entry.Start);
        return _bytes.Slice(_blocks + start, (int)(end - start));
    }

    /// <summary>The first block from <paramref name="from"/> on that reaches <paramref name="target"/>; the number of blocks where none does. Only where there are several.</summary>
    public int BlockOf(int target, int from)
    {
        // Gallop: the target is mostly near, and far targets still take a logarithm of the distance.
        var (low, high, step) = (from, from, 1);
        while (high < BlockCount && LastDocument(high) < target)
        {
            low = high + 1;
            high = Math.Min(BlockCount, high + step);
            step *= 2;
        }

        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (LastDocument(middle) < target)
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

    private long Row(int block) => _rows + (RowLength * (long)block);
}
