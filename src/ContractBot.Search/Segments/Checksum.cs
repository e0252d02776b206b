using System.Buffers.Binary;
using System.Numerics;

namespace ContractBot.Search.Segments;

/// <summary>CRC-32C (Castagnoli; RFC 3720, appendix B.4), which processors compute themselves: it misses no error of up to 32 bits in a row.</summary>
internal static class Checksum
{
    /// <summary>The checksum of <paramref name="bytes"/>.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var one in bytes)
        {
            crc = BitOperations.Crc32C(crc, one);
        }

        return ~crc;
    }
}
