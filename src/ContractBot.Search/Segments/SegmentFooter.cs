using ContractBot.Search.Postings;

namespace ContractBot.Search.Segments;

/// <summary>The last bytes of a segment's file.</summary>
/// <param name="DataLength">Bytes of data, the header among them.</param>
/// <param name="DirectoryLength">Bytes of the directory, which follows the data.</param>
/// <param name="PageCount">Number of pages, whose checksums follow the directory.</param>
/// <param name="Checksum">Checksum of all from the directory up to here.</param>
/// <param name="EndMagic">The magic number that ends the file.</param>
internal readonly record struct SegmentFooter(long DataLength, int DirectoryLength, int PageCount, uint Checksum, uint EndMagic)
{
    /// <summary>Bytes from the directory to the end of the file.</summary>
    public long Length => DirectoryLength + (4L * PageCount) + SegmentFormat.TrailerLength;

    /// <summary>The footer that ends with <paramref name="trailer"/>.</summary>
    public static SegmentFooter Read(ReadOnlySpan<byte> trailer)
    {
        unchecked
        {
            var reader = new ByteReader(trailer);
            return new SegmentFooter((long)reader.UInt64(), (int)reader.UInt32(), (int)reader.UInt32(), reader.UInt32(), reader.UInt32());
        }
    }
}
