using System.Runtime.InteropServices;

namespace ContractBot.Search.Postings;

/// <summary>Reads the terms of one block of a dictionary in order.</summary>
internal ref struct TermBlock
{
    private readonly int _count;
    private ByteReader _reader;
    private char[] _units = new char[32];
    private int _length;
    private int _read;
    private long _start;

    /// <param name="block">The block.</param>
    /// <param name="count">Number of its terms.</param>
    public TermBlock(ReadOnlySpan<byte> block, int count)
    {
        _reader = new ByteReader(block);
        _count = count;
    }

    /// <summary>The term that was read; valid until the next is.</summary>
    public readonly ReadOnlySpan<char> Term => _units.AsSpan(0, _length);

    /// <summary>What the dictionary says of it.</summary>
    public TermEntry Entry { get; private set; }

    /// <summary>Reads the next term; false after the last.</summary>
    public bool MoveNext()
    {
        if (_read == _count)
        {
            return false;
        }

        var shared = 0;
        if (_read++ == 0)
        {
            _start = _reader.LongNumber();
        }
        else
        {
            shared = _reader.Number();
        }

        var suffix = MemoryMarshal.Cast<byte, char>(_reader.Bytes(2 * _reader.Number()));
        _length = shared + suffix.Length;
        if (_units.Length < _length)
        {
            Array.Resize(ref _units, 2 * _length);
        }

        suffix.CopyTo(_units.AsSpan(shared));
        var documents = _reader.Number();
        var occurrences = documents + _reader.LongNumber();
        Entry = new TermEntry(documents, occurrences, _start, _reader.Number(), _reader.Number());
        _start += Entry.DocumentsLength + Entry.PositionsLength;
        return true;
    }
}
