namespace ContractBot.Search.Postings;

/// <summary>
/// Writes the postings of one term: documents and frequencies, then, apart from them, positions. Documents go in blocks of
/// 128 (<see cref="PackedBlock"/>), the rest at the end in numbers of variable length. A term of several blocks begins with the
/// <see cref="Impact"/>s of all its postings and a table with four figures a block, and each block begins with its own impacts. A term
/// of more than 32 blocks has impacts of every 32 as well.
/// </summary>
internal sealed class PostingsEncoder
{
    /// <summary>Blocks of a stretch.</summary>
    public const int StretchLength = 32;

    private readonly ByteWriter _blocks = new();
    private readonly ByteWriter _stretches = new();
    private readonly List<int> _stretchStarts = [];
    private readonly ImpactCollector _ofStretch = new();
    private readonly ByteWriter _positions = new();
    private readonly ImpactCollector _ofBlock = new();
    private readonly ImpactCollector _ofTerm = new();
    private readonly List<int> _positionBlocks = [];
    private readonly List<Row> _table = [];
    private readonly int[] _numbers = new int[PackedBlock.Length];

    /// <summary>Appends the term and returns where it lies.</summary>
    /// <param name="postings">At least one posting.</param>
    /// <param name="norms">Length of the field in each document.</param>
    /// <param name="output">Takes documents and frequencies, then positions.</param>
    public (int DocumentsLength, int PositionsLength) Encode(TermPostings postings, ReadOnlySpan<byte> norms, ByteWriter output)
    {
        EncodePositions(postings);
        EncodeDocuments(postings, norms);
        var start = output.Length;
        if (_table.Count > 1)
        {
            ImpactList.Write(_ofTerm, output);
            foreach (var row in _table)
            {
                output.UInt32((uint)row.LastDocument);
            }

            foreach (var row in _table)
            {
                output.UInt32((uint)row.Start);
                output.UInt32((uint)row.PositionsStart);
                output.UInt32((uint)row.OccurrencesBefore);
            }

            if (_table.Count > StretchLength)
            {
                foreach (var stretch in _stretchStarts)
                {
                    output.UInt32((uint)stretch);
                }

                output.UInt32((uint)_stretches.Length);
                output.Bytes(_stretches.Written);
            }
        }

        output.Bytes(_blocks.Written);
        var documentsLength = output.Length - start;
        output.Bytes(_positions.Written);
        return (documentsLength, _positions.Length);
    }

    private void EncodeDocuments(TermPostings postings, ReadOnlySpan<byte> norms)
    {
        _blocks.Clear();
        _table.Clear();
        _ofTerm.Clear();
        _stretches.Clear();
        _stretchStarts.Clear();
        var documents = postings.Documents;
        var frequencies = postings.Frequencies;
        var last = -1;
        var occurrences = 0;
        for (var start = 0; start < documents.Length; start += PackedBlock.Length)
        {
            var length = Math.Min(PackedBlock.Length, documents.Length - start);
            var blockDocuments = documents.Slice(start, length);
            var blockFrequencies = frequencies.Slice(start, length);
            var positionsStart = occurrences / PackedBlock.Length;
            _table.Add(new Row(
                blockDocuments[^1], _blocks.Length, positionsStart < _positionBlocks.Count ? _positionBlocks[positionsStart] : _positions.Length, occurrences));
            if (documents.Length > PackedBlock.Length)
            {
                WriteImpacts(blockDocuments, blockFrequencies, norms, start + length == documents.Length);
            }

            if (length == PackedBlock.Length)
            {
                WriteFull(blockDocuments, blockFrequencies, last);
            }
            else
            {
                WriteRest(blockDocuments, blockFrequencies, last);
            }

            last = blockDocuments[^1];
            foreach (var frequency in blockFrequencies)
            {
                occurrences += frequency;
            }
        }
    }

    private void WriteImpacts(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, ReadOnlySpan<byte> norms, bool isLast)
    {
        _ofBlock.Clear();
        for (var i = 0; i < documents.Length; i++)
        {
            _ofBlock.Add(frequencies[i], norms[documents[i]]);
        }

        ImpactList.Write(_ofBlock, _blocks);
        if (_table.Count % StretchLength == 1)
        {
            _ofStretch.Clear();
            _stretchStarts.Add(_stretches.Length);
        }

        _ofStretch.Add(_ofBlock);
        if (isLast || _table.Count % StretchLength == 0)
        {
            ImpactList.Write(_ofStretch, _stretches);
            _ofTerm.Add(_ofStretch);
        }
    }

    private void WriteFull(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, int last)
    {
        for (var i = 0; i < documents.Length; i++)
        {
            _numbers[i] = documents[i] - last - 1;
            last = documents[i];
        }

        PackedBlock.Write(_numbers, _blocks);
        for (var i = 0; i < frequencies.Length; i++)
        {
            _numbers[i] = frequencies[i] - 1;
        }

        PackedBlock.Write(_numbers, _blocks);
    }

    /// <summary>Twice the gap, and one more where the term stands only once; else the frequency less two follows.</summary>
    private void WriteRest(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, int last)
    {
        for (var i = 0; i < documents.Length; i++)
        {
            var gap = 2L * (documents[i] - last - 1);
            last = documents[i];
            if (frequencies[i] == 1)
            {
                _blocks.Number(gap + 1);
            }
            else
            {
                _blocks.Number(gap);
                _blocks.Number(frequencies[i] - 2);
            }
        }
    }

    /// <summary>The distance of each position from the one before in its document, or from 0.</summary>
    private void EncodePositions(TermPostings postings)
    {
        _positions.Clear();
        _positionBlocks.Clear();
        var positions = postings.Positions;
        var occurrence = 0;
        var filled = 0;
        foreach (var frequency in postings.Frequencies)
        {
            var last = 0;
            for (var i = 0; i < frequency; i++)
            {
                var position = positions[occurrence++];
                _numbers[filled++] = position - last;
                last = position;
                if (filled == PackedBlock.Length)
                {
                    _positionBlocks.Add(_positions.Length);
                    PackedBlock.Write(_numbers, _positions);
                    filled = 0;
                }
            }
        }

        _positionBlocks.Add(_positions.Length);
        for (var i = 0; i < filled; i++)
        {
            _positions.Number(_numbers[i]);
        }
    }

    private readonly record struct Row(int LastDocument, int Start, int PositionsStart, int OccurrencesBefore);
}
