using System.Buffers.Binary;

namespace ContractBot.Search.Postings;

/// <summary>Reads what a <see cref="ByteWriter"/> wrote, from front to back.</summary>
/// <param name="bytes">The bytes; reading past them is an <see cref="ArgumentOutOfRangeException"/> or <see cref="IndexOutOfRangeException"/>.</param>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Index of the next byte.</summary>
    public int At { get; private set; }

    /// <summary>Whether all bytes were read.</summary>
    public readonly bool IsAtEnd => At == _bytes.Length;

    public byte Byte() => _bytes[At++];

    public ReadOnlySpan<byte> Bytes(int count)
    {
        At += count;
        return _bytes.Slice(At - count, count);
    }

    public uint UInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Bytes(4));

    public ulong UInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Bytes(8));

    /// <summary>A number of variable length that fits into 31 bits.</summary>
    public int Number()
    {
        unchecked
        {
            int next = _bytes[At++];
            if (next < 0x80)
            {
                return next;
            }

            var value = next & 0x7F;
            for (var shift = 7; ; shift += 7)
            {
                next = _bytes[At++];
                value |= (next & 0x7F) << shift;
                if (next < 0x80)
                {
                    return value;
                }
            }
        }
    }

    /// <summary>A number of variable length that fits into 63 bits.</summary>
    public long LongNumber()
    {
        unchecked
        {
            long value = 0;
            for (var shift = 0; ; shift += 7)
            {
                long next = _bytes[At++];
                value |= (next & 0x7F) << shift;
                if (next < 0x80)
                {
                    return value;
                }
            }
        }
    }

    /// <summary>A text.</summary>
    public string Text()
    {
        var units = new char[Number()];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = (char)Number();
        }

        return new string(units);
    }
}
