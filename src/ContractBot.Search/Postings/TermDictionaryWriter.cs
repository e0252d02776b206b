using System.Buffers.Binary;

namespace ContractBot.Search.Postings;

/// <summary>
/// Writes the terms of a field in ordinal order, in blocks of 32. A block begins with the offset of its first term's postings and
/// that term in full; each further term gives only what differs from the one before. UTF-16 units, little-endian, so that
/// the order of the bytes read as units is that of <see cref="StringComparer.Ordinal"/>.
/// </summary>
internal sealed class TermDictionaryWriter
{
    /// <summary>Terms of a block.</summary>
    public const int BlockLength = 32;

    private readonly ByteWriter _blocks = new();
    private readonly ByteWriter _starts = new();
    private string _last = "";

    /// <summary>Number of terms.</summary>
    public int Count { get; private set; }

    /// <summary>The blocks, one behind the other.</summary>
    public ReadOnlySpan<byte> Blocks => _blocks.Written;

    /// <summary>The offset of each block in <see cref="Blocks"/>, four bytes each.</summary>
    public ReadOnlySpan<byte> Starts => _starts.Written;

    /// <summary>Adds a term that comes after the last; its postings begin where those of the last end.</summary>
    public void Add(string term, in TermEntry entry)
    {
        var shared = 0;
        if (Count % BlockLength == 0)
        {
            _starts.UInt32((uint)_blocks.Length);
            _blocks.Number(entry.Start);
        }
        else
        {
            shared = term.AsSpan().CommonPrefixLength(_last);
            _blocks.Number(shared);
        }

        _blocks.Number(term.Length - shared);
        var units = _blocks.Extend(2 * (term.Length - shared));
        for (var i = shared; i < term.Length; i++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(units[(2 * (i - shared))..], term[i]);
        }

        _blocks.Number(entry.DocumentFrequency);
        _blocks.Number(entry.Occurrences - entry.DocumentFrequency);
        _blocks.Number(entry.DocumentsLength);
        _blocks.Number(entry.PositionsLength);
        _last = term;
        Count++;
    }
}
