using System.Numerics;

namespace ContractBot.Search.Scoring;

/// <summary>
/// A field's length in one byte, as Lucene 8 keeps it (<c>SmallFloat.intToByte4</c>): exact up to 39 tokens,
/// then a float with a four-bit mantissa whose leading bit is implied, rounded down.
/// </summary>
internal static class Norms
{
    /// <summary>Lengths below this stand for themselves: the 24 byte values that the float form of <see cref="int.MaxValue"/> leaves free.</summary>
    private const int ExactLengths = 24;

    private const int MantissaBits = 3;
    private const int MantissaMask = (1 << MantissaBits) - 1;

    /// <summary>The byte for a length in tokens.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="length"/> is negative.</exception>
    public static byte Encode(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (length < ExactLengths)
        {
            return (byte)length;
        }

        var rest = length - ExactLengths;
        var bits = 32 - BitOperations.LeadingZeroCount((uint)rest);
        if (bits <= MantissaBits)
        {
            return (byte)(ExactLengths + rest);
        }

        var shift = bits - (MantissaBits + 1);
        var mantissa = (rest >> shift) & MantissaMask;
        return (byte)(ExactLengths + (mantissa | ((shift + 1) << MantissaBits)));
    }

    /// <summary>The shortest length that <paramref name="norm"/> stands for.</summary>
    public static int Decode(byte norm)
    {
        if (norm < ExactLengths)
        {
            return norm;
        }

        var code = norm - ExactLengths;
        var shift = (code >> MantissaBits) - 1;
        var mantissa = code & MantissaMask;
        // The highest codes stand for lengths past int.MaxValue, which no field reaches.
        return shift < 0
            ? ExactLengths + mantissa
            : (int)Math.Min(int.MaxValue, ExactLengths + ((long)(mantissa | (1 << MantissaBits)) << shift));
    }
}
