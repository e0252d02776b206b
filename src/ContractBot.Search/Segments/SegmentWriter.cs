using System.Buffers.Binary;
using System.Collections.Immutable;
using ContractBot.Search.Postings;

namespace ContractBot.Search.Segments;

/// <summary>Serializes a segment, whatever its documents come from: the fields first, then the passages, then the end.</summary>
internal sealed class SegmentWriter
{
    private readonly SegmentOutput _output;
    private readonly ImmutableArray<FieldPlace>.Builder _fields = ImmutableArray.CreateBuilder<FieldPlace>();
    private readonly PostingsEncoder _encoder = new();
    private readonly ByteWriter _term = new();
    private readonly StoredPassagesWriter _passages = new();
    private readonly AgreementTableWriter _agreements = new();

    /// <param name="stream">Takes the bytes; the caller disposes of it.</param>
    public SegmentWriter(Stream stream)
    {
        _output = new SegmentOutput(stream);
        Span<byte> header = stackalloc byte[SegmentFormat.HeaderLength];
        BinaryPrimitives.WriteUInt32LittleEndian(header, SegmentFormat.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], SegmentFormat.Version);
        _output.Write(header);
    }

    /// <summary>Writes a field; nothing where it has no term.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="norms">Its length in each document, 0 where a document lacks it.</param>
    /// <param name="terms">Its terms in ordinal order.</param>
    /// <exception cref="IOException">When the stream cannot take it.</exception>
    public void WriteField(string name, byte[] norms, IEnumerable<(string Term, TermPostings Postings)> terms)
    {
        var dictionary = new TermDictionaryWriter();
        var tokenCount = 0L;
        foreach (var (term, postings) in terms)
        {
            var start = _output.Position;
            _term.Clear();
            var (documentsLength, positionsLength) = _encoder.Encode(postings, norms, _term);
            _output.Write(_term.Written);
            dictionary.Add(term, new TermEntry(postings.Documents.Length, postings.Positions.Length, start, documentsLength, positionsLength));
            tokenCount += postings.Positions.Length;
        }

        if (dictionary.Count == 0)
        {
            return;
        }

        var blocksStart = _output.Position;
        _output.Write(dictionary.Blocks);
        var startsStart = _output.Position;
        _output.Write(dictionary.Starts);
        var place = new TermDictionaryPlace(dictionary.Count, blocksStart, dictionary.Blocks.Length, startsStart);
        _fields.Add(new FieldPlace(name, norms.Length - norms.AsSpan().Count((byte)0), tokenCount, place, _output.Position));
        _output.Write(norms);
    }

    /// <summary>Takes what is kept of the next passage.</summary>
    public void AddPassage(StoredPassage passage)
    {
        _passages.Add(passage);
        _agreements.Add(passage.Agreement);
    }

    /// <summary>Ends the segment and returns the checksum of its footer, which covers those of all its bytes.</summary>
    /// <exception cref="IOException">When the stream cannot take it.</exception>
    public uint Finish()
    {
        var passages = _passages.Write(_output);
        var agreements = _agreements.Write(_output);
        return _output.Finish(new SegmentDirectory(_passages.Count, _fields.ToImmutable(), passages, agreements).Write().Written);
    }
}
