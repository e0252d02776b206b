using System.Buffers.Binary;

namespace ContractBot.Search.Postings;

/// <summary>Bytes that grow at their end; integers are little-endian or of variable length (seven bits a byte, lowest first, the high bit says that more follow).</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[256];

    /// <summary>Number of bytes.</summary>
    public int Length { get; private set; }

    /// <summary>What was written; valid until more is.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Forgets what was written.</summary>
    public void Clear() => Length = 0;

    /// <summary>Room for <paramref name="count"/> bytes at the end, which count as written.</summary>
    public Span<byte> Extend(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Array.Resize(ref _bytes, Math.Max(Length + count, (int)Math.Min(Array.MaxLength, 2L * _bytes.Length)));
        }

        Length += count;
        return _bytes.AsSpan(Length - count, count);
    }

    public void Byte(byte value) => Extend(1)[0] = value;

    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Extend(bytes.Length));

    public void UInt32(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Extend(4), value);

    public void UInt64(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Extend(8), value);

    /// <summary>A number of variable length; not negative.</summary>
    public void Number(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        while (value >= 0x80)
        {
            Byte((byte)((value & 0x7F) | 0x80));
            value >>= 7;
        }

        Byte((byte)value);
    }

    /// <summary>A text: its length and its UTF-16 units, all as numbers, so that half of a surrogate pair comes through as well.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        Number(text.Length);
        foreach (var unit in text)
        {
            Number(unit);
        }
    }
}
