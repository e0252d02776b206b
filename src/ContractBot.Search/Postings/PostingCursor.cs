using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ContractBot.Search.Postings;

/// <summary>
/// Walks the postings of one term in one segment, by ascending document number of the segment. It is the seam between the
/// index's format, which only Postings/ and Segments/ know, and Matching/:
/// <list type="bullet">
/// <item><see cref="Document"/>, <see cref="Frequency"/>, <see cref="Positions"/> describe the posting that the walk stands at;</item>
/// <item><see cref="Next"/> and <see cref="Advance"/> move it;</item>
/// <item><see cref="AdvanceShallow"/> looks ahead without moving it: which block a document would be found in, up to which
/// document that block reaches, and by <see cref="Impacts"/> how good its best posting can be;
/// <see cref="AdvanceShallowFar"/> and <see cref="FarImpacts"/> say the same of 32 blocks, <see cref="TermImpacts"/> of all postings. <see cref="Scoring.FieldScoring.MaxScore"/> turns impacts into a bound.</item>
/// </list>
/// Frequencies are unpacked when one is asked for, positions likewise. Deleted documents are walked like others; whoever collects hits
/// leaves them out. Not safe for several threads.
/// </summary>
internal sealed class PostingCursor
{
    /// <summary>The document number after the last posting.</summary>
    public const int Exhausted = int.MaxValue;

    /// <summary>Postings of a block.</summary>
    public const int BlockLength = PackedBlock.Length;

    private readonly FieldIndex _index;
    private readonly TermEntry _entry;
    private readonly PostingTable _table;
    private readonly int[] _documents = new int[BlockLength + Vector256<int>.Count];
    private readonly int[] _frequencies = new int[BlockLength];
    private readonly ImpactList _impacts = new();
    private ImpactList? _termImpacts;
    private ImpactList? _farImpacts;
    private int _farLast = -1;
    private PositionReader? _positions;
    private int _frequenciesStart;
    private bool _areFrequenciesRead;
    private int _block = -1;
    private int _blockLast = -1;
    private int _length;
    private int _at;
    private int _shallowBlock = -1;
    private int _shallowLast = -1;

    /// <param name="index">The field.</param>
    /// <param name="entry">Where the term's postings lie.</param>
    public PostingCursor(FieldIndex index, in TermEntry entry)
    {
        _index = index;
        _entry = entry;
        _table = new PostingTable(index.Bytes, entry);
        _termImpacts = _table.TermImpacts;
    }

    /// <summary>Documents of the segment that hold the term, deleted ones among them.</summary>
    public int Count => _entry.DocumentFrequency;

    /// <summary>The document that the walk stands at; -1 before the first, <see cref="Exhausted"/> after the last.</summary>
    public int Document { get; private set; } = -1;

    /// <summary>How often the term stands in <see cref="Document"/>.</summary>
    public int Frequency
    {
        get
        {
            if (!_areFrequenciesRead)
            {
                ReadFrequencies();
            }

            return _frequencies[_at];
        }
    }

    /// <summary>The bounds of all postings of the term.</summary>
    public ReadOnlySpan<Impact> TermImpacts => (_termImpacts ??= BoundOnly()).Impacts;

    /// <summary>The bounds of the block that <see cref="AdvanceShallow"/> chose.</summary>
    public ReadOnlySpan<Impact> Impacts => _shallowLast < 0 ? [] : BlockCount == 1 ? TermImpacts : _impacts.Impacts;

    /// <summary>The bounds of the stretch of 32 blocks that <see cref="AdvanceShallowFar"/> chose.</summary>
    public ReadOnlySpan<Impact> FarImpacts => _farLast < 0 ? [] : _farImpacts is null ? TermImpacts : _farImpacts.Impacts;

    /// <summary>Moves to the next posting and returns its document.</summary>
    public int Next()
    {
        if (_at + 1 < _length)
        {
            return Document = _documents[++_at];
        }

        if (_block + 1 >= BlockCount)
        {
            return Exhaust();
        }

        Load(_block + 1);
        return Document = _documents[_at = 0];
    }

    /// <summary>Moves to the first posting at or after <paramref name="target"/>, which lies after <see cref="Document"/>, and returns its document.</summary>
    public int Advance(int target)
    {
        if (target > _blockLast)
        {
            var block = BlockOf(target, _block + 1);
            if (block == BlockCount)
            {
                return Exhaust();
            }

            Load(block);
            if (target > _blockLast)
            {
                return Exhaust();
            }

            _at = 0;
        }

        // Eight at a time; some document of the block reaches the target, and beyond the block stand documents that reach any.
        ref var documents = ref MemoryMarshal.GetArrayDataReference(_documents);
        var wanted = Vector256.Create(target);
        for (_at = Math.Max(0, _at); ; _at += Vector256<int>.Count)
        {
            var before = Vector256.LessThan(Vector256.LoadUnsafe(ref documents, (nuint)_at), wanted).ExtractMostSignificantBits();
            if (before != byte.MaxValue)
            {
                _at += BitOperations.TrailingZeroCount(~before);
                return Document = _documents[_at];
            }
        }
    }

    /// <summary>
    /// Chooses the block in which <paramref name="target"/>, which is at least <see cref="Document"/>, would be found, and
    /// returns the last document that its <see cref="Impacts"/> hold for; <see cref="Exhausted"/> where there is no more posting.
    /// </summary>
    public int AdvanceShallow(int target)
    {
        if (target <= _shallowLast)
        {
            return _shallowLast;
        }

        var block = BlockCount == 1 ? (target <= OnlyBlockLast() ? 0 : 1) : BlockOf(target, Math.Max(_shallowBlock, Math.Max(0, _block)));
        if (block == BlockCount)
        {
            (_shallowBlock, _shallowLast) = (BlockCount, -1);
            return Exhausted;
        }

        _shallowBlock = block;
        _shallowLast = BlockCount == 1 ? OnlyBlockLast() : _table.LastDocument(block);
        if (BlockCount > 1)
        {
            _impacts.Read(_table.Block(block));
        }

        return _shallowLast;
    }

    /// <summary>As <see cref="AdvanceShallow"/>, for stretches of 32 blocks and their <see cref="FarImpacts"/>: a look that costs no more and reaches further.</summary>
    public int AdvanceShallowFar(int target)
    {
        if (target <= _farLast)
        {
            return _farLast;
        }

        var block = BlockCount == 1 ? (target <= OnlyBlockLast() ? 0 : 1) : BlockOf(target, Math.Max(0, _block));
        if (block == BlockCount)
        {
            _farLast = -1;
            return Exhausted;
        }

        _farLast = BlockCount == 1 ? OnlyBlockLast() : _table.LastDocumentAround(block);
        if (_table.HasStretches)
        {
            (_farImpacts ??= new ImpactList()).Read(_table.ImpactsAround(block));
        }

        return _farLast;
    }

    /// <summary>Positions of the term in <see cref="Document"/>, ascending; valid until the walk moves on.</summary>
    public ReadOnlySpan<int> Positions()
    {
        var frequency = Frequency;
        _positions ??= new PositionReader(_index.Bytes, _entry);
        var (start, occurrencesBefore) = _table.Positions(_block);
        return _positions.Read(_block, start, occurrencesBefore, _frequencies, _at, frequency);
    }

    private int BlockCount => _table.BlockCount;

    private int Exhaust()
    {
        (_block, _blockLast, _length, _at) = (BlockCount, Exhausted, 0, 0);
        return Document = Exhausted;
    }

    private int BlockOf(int target, int from) => BlockCount == 1 ? Math.Min(from, 1) : _table.BlockOf(target, from);

    private void Load(int block)
    {
        var bytes = _table.Block(block);
        var last = block == 0 || BlockCount == 1 ? -1 : _table.LastDocument(block - 1);
        var start = BlockCount > 1 ? ImpactList.Skip(bytes) : 0;
        _length = Math.Min(BlockLength, _entry.DocumentFrequency - (block * BlockLength));
        if (_length == BlockLength)
        {
            _frequenciesStart = start + PackedBlock.Read(bytes[start..], _documents);
            _areFrequenciesRead = false;
            unchecked
            {
                for (var i = 0; i < BlockLength; i++)
                {
                    last += _documents[i] + 1;
                    _documents[i] = last;
                }
            }
        }
        else
        {
            ReadRest(bytes[start..], last);
        }

        _documents.AsSpan(_length).Fill(Exhausted);
        _block = block;
        _blockLast = _documents[_length - 1];
        _at = -1;
    }

    private void ReadRest(ReadOnlySpan<byte> bytes, int last)
    {
        var reader = new ByteReader(bytes);
        unchecked
        {
            for (var i = 0; i < _length; i++)
            {
                var code = (uint)reader.Number();
                last += (int)(code >> 1) + 1;
                _documents[i] = last;
                _frequencies[i] = (code & 1) == 1 ? 1 : reader.Number() + 2;
            }
        }

        _areFrequenciesRead = true;
    }

    private void ReadFrequencies()
    {
        PackedBlock.Read(_table.Block(_block)[_frequenciesStart..], _frequencies);
        unchecked
        {
            for (var i = 0; i < _frequencies.Length; i++)
            {
                _frequencies[i]++;
            }
        }

        _areFrequenciesRead = true;
    }

    private int OnlyBlockLast()
    {
        if (_block < 0)
        {
            Load(0);
            _block = 0;
        }

        return _documents[Math.Min(BlockLength, _entry.DocumentFrequency) - 1];
    }

    /// <summary>The bounds of a term of one block, which keeps none: they follow from its postings.</summary>
    private ImpactList BoundOnly()
    {
        var cursor = new PostingCursor(_index, _entry);
        var collector = new ImpactCollector();
        var norms = _index.Norms;
        while (cursor.Next() != Exhausted)
        {
            collector.Add(cursor.Frequency, norms[cursor.Document]);
        }

        return new ImpactList(collector);
    }
}
