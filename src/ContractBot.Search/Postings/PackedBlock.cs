using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ContractBot.Search.Postings;

/// <summary>
/// 128 numbers in as few bits as most of them need; those that need more are patched (M. Zukowski et al.: "Super-scalar
/// RAM-CPU cache compression", 2006: PFOR). The bits lie in four lanes of 32-bit words, number i in lane i mod 4, so that
/// four are unpacked at once (D. Lemire, L. Boytsov: "Decoding billions of integers per second through vectorization", 2015).
/// <para>Byte 0: bits a number, b (0 to 32). Byte 1: exceptions, e. Then 16 × b bytes of lanes, and for each exception a byte with
/// its index and a number with the bits above the lowest b.</para>
/// </summary>
internal static class PackedBlock
{
    /// <summary>Numbers of a block.</summary>
    public const int Length = 128;

    private const int Rows = 32;
    private const int BytesOfBit = Length / 8;

    /// <summary>Appends the block of <paramref name="values"/>, 128 that are not negative.</summary>
    public static void Write(ReadOnlySpan<int> values, ByteWriter output)
    {
        var bits = BestBits(values, out var exceptions);
        output.Byte((byte)bits);
        output.Byte((byte)exceptions);
        Pack(values, bits, MemoryMarshal.Cast<byte, uint>(output.Extend(BytesOfBit * bits)));
        if (exceptions == 0)
        {
            return;
        }

        for (var i = 0; i < Length; i++)
        {
            if (BitsOf(values[i]) > bits)
            {
                output.Byte((byte)i);
                output.Number(values[i] >> bits);
            }
        }
    }

    /// <summary>Reads the block at the front of <paramref name="bytes"/> and returns its length in bytes.</summary>
    public static int Read(ReadOnlySpan<byte> bytes, Span<int> values)
    {
        int bits = bytes[0];
        int exceptions = bytes[1];
        var packed = BytesOfBit * bits;
        Unpack(bytes.Slice(2, packed), bits, values[..Length]);
        if (exceptions == 0)
        {
            return 2 + packed;
        }

        var reader = new ByteReader(bytes[(2 + packed)..]);
        for (; exceptions > 0; exceptions--)
        {
            values[reader.Byte()] |= reader.Number() << bits;
        }

        return 2 + packed + reader.At;
    }

    /// <summary>The length in bytes of the block at the front of <paramref name="bytes"/>.</summary>
    public static int SkipLength(ReadOnlySpan<byte> bytes)
    {
        var reader = new ByteReader(bytes[(2 + (BytesOfBit * bytes[0]))..]);
        for (int exceptions = bytes[1]; exceptions > 0; exceptions--)
        {
            reader.Byte();
            reader.Number();
        }

        return 2 + (BytesOfBit * bytes[0]) + reader.At;
    }

    /// <summary>The width for which lanes and exceptions together take the fewest bytes.</summary>
    private static int BestBits(ReadOnlySpan<int> values, out int exceptions)
    {
        Span<int> counts = stackalloc int[33];
        counts.Clear();
        foreach (var value in values[..Length])
        {
            counts[BitsOf(value)]++;
        }

        var (best, bestCost) = (32, int.MaxValue);
        exceptions = 0;
        for (var bits = 0; bits <= 32; bits++)
        {
            var (cost, above) = (BytesOfBit * bits, 0);
            for (var wider = bits + 1; wider <= 32; wider++)
            {
                cost += counts[wider] * (1 + ((wider - bits + 6) / 7));
                above += counts[wider];
            }

            if (cost < bestCost)
            {
                (best, bestCost, exceptions) = (bits, cost, above);
            }
        }

        return best;
    }

    private static int BitsOf(int value) => 32 - BitOperations.LeadingZeroCount((uint)value);

    private static void Pack(ReadOnlySpan<int> values, int bits, Span<uint> words)
    {
        unchecked
        {
            words.Clear();
            var mask = (uint)((1UL << bits) - 1);
            for (var i = 0; i < Length && bits > 0; i++)
            {
                var value = (uint)values[i] & mask;
                var bit = (i >> 2) * bits;
                var word = (4 * (bit >> 5)) + (i & 3);
                words[word] |= value << (bit & 31);
                if ((bit & 31) + bits > 32)
                {
                    words[word + 4] |= value >> (32 - (bit & 31));
                }
            }
        }
    }

    private static void Unpack(ReadOnlySpan<byte> bytes, int bits, Span<int> values)
    {
        if (bits == 0)
        {
            values.Clear();
            return;
        }

        unchecked
        {
            ref var source = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<byte, uint>(bytes));
            ref var target = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<int, uint>(values));
            var mask = Vector128.Create((uint)((1UL << bits) - 1));
            var word = Vector128.LoadUnsafe(ref source);
            var next = (nuint)4;
            var shift = 0;
            for (nuint row = 0; row < Rows; row++)
            {
                var value = Vector128.ShiftRightLogical(word, shift);
                shift += bits;
                if (shift >= 32)
                {
                    shift -= 32;
                    if (next < 4 * (nuint)bits)
                    {
                        word = Vector128.LoadUnsafe(ref source, next);
                        next += 4;
                        if (shift > 0)
                        {
                            value |= Vector128.ShiftLeft(word, bits - shift);
                        }
                    }
                }

                (value & mask).StoreUnsafe(ref target, 4 * row);
            }
        }
    }
}
