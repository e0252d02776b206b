using ContractBot.Search.Segments;

namespace ContractBot.Search.Postings;

/// <summary>Reads the positions of one term, front to back: blocks of 128 distances (<see cref="PackedBlock"/>), the rest in numbers of variable length.</summary>
/// <param name="bytes">The segment.</param>
/// <param name="entry">Where the term's postings lie.</param>
internal sealed class PositionReader(SegmentBytes bytes, TermEntry entry)
{
    /// <summary>The most bytes that a block takes: two, 32 bits a number, and an exception for each.</summary>
    private const int MostBytes = 2 + (PackedBlock.Length * (4 + 6));

    private readonly long _start = entry.Start + entry.DocumentsLength;
    private readonly int[] _distances = new int[PackedBlock.Length];
    private int[] _positions = new int[16];
    private int _documentBlock = -1;
    private int _document = -1;
    private long _occurrence;
    private long _block = -1;
    private long _next;

    /// <summary>The positions in one document; documents come in ascending order.</summary>
    /// <param name="documentBlock">The block of the document.</param>
    /// <param name="blockStart">Where, in the term's positions, the block begins that holds the first occurrence of the document's block.</param>
    /// <param name="occurrencesBefore">Occurrences before the document's block.</param>
    /// <param name="frequencies">Frequencies of the document's block.</param>
    /// <param name="document">The document's place in its block.</param>
    /// <param name="frequency">Its frequency.</param>
    public ReadOnlySpan<int> Read(
        int documentBlock, int blockStart, int occurrencesBefore, ReadOnlySpan<int> frequencies, int document, int frequency)
    {
        if (documentBlock == _documentBlock && document == _document)
        {
            return _positions.AsSpan(0, frequency);
        }

        if (documentBlock != _documentBlock)
        {
            _documentBlock = documentBlock;
            _document = 0;
            _occurrence = occurrencesBefore;
            if (_block < occurrencesBefore / PackedBlock.Length)
            {
                (_block, _next) = ((occurrencesBefore / PackedBlock.Length) - 1, blockStart);
            }
        }

        for (; _document < document; _document++)
        {
            _occurrence += frequencies[_document];
        }

        if (_positions.Length < frequency)
        {
            _positions = new int[Math.Max(frequency, 2 * _positions.Length)];
        }

        var position = 0;
        for (var i = 0; i < frequency; i++)
        {
            var at = _occurrence + i;
            if (at / PackedBlock.Length != _block)
            {
                MoveTo(at / PackedBlock.Length);
            }

            position += _distances[at % PackedBlock.Length];
            _positions[i] = position;
        }

        return _positions.AsSpan(0, frequency);
    }

    private void MoveTo(long block)
    {
        while (_block + 1 < block)
        {
            _next += PackedBlock.SkipLength(Rest());
            _block++;
        }

        _block = block;
        var left = entry.Occurrences - (block * PackedBlock.Length);
        if (left >= PackedBlock.Length)
        {
            _next += PackedBlock.Read(Rest(), _distances);
            return;
        }

        var reader = new ByteReader(Rest());
        for (var i = 0; i < left; i++)
        {
            _distances[i] = reader.Number();
        }

        _next += reader.At;
    }

    private ReadOnlySpan<byte> Rest() => bytes.Slice(_start + _next, (int)Math.Min(MostBytes, entry.PositionsLength - _next));
}
