using System.Runtime.InteropServices;
using ContractBot.Search.Postings;
using Microsoft.Win32.SafeHandles;

namespace ContractBot.Search.Segments;

/// <summary>
/// Opens a segment's mapped file. Its footer is compared with the checksum that the commit holds; the footer holds the checksum
/// of every page, and each page is compared when it is first read. So opening costs next to nothing however large the file is.
/// </summary>
internal static unsafe class SegmentFile
{
    /// <summary>The segment, which takes <paramref name="view"/> over.</summary>
    /// <exception cref="IndexDamagedException">When the file is not the one that the commit names.</exception>
    public static SegmentReader Open(SafeMemoryMappedViewHandle view, CommittedSegment segment, string name)
    {
        ReadOnlySpan<byte> Bytes(long offset, long length) => new((byte*)view.DangerousGetHandle() + offset, (int)length);
        IndexDamagedException Damaged(string details) => new(new IndexDamage(IndexDamageKind.Contents, name, details));
        var footer = SegmentFooter.Read(Bytes(segment.FileLength - SegmentFormat.TrailerLength, SegmentFormat.TrailerLength));
        var fits = footer is { EndMagic: SegmentFormat.EndMagic, DirectoryLength: >= 0, PageCount: >= 0 }
            && footer.DataLength >= SegmentFormat.HeaderLength
            && footer.DataLength == segment.FileLength - footer.Length
            && footer.PageCount == (footer.DataLength + SegmentBytes.PageLength - 1) / SegmentBytes.PageLength;
        if (!fits || footer.Checksum != segment.FooterChecksum || Checksum.Of(Bytes(footer.DataLength, footer.Length - 8)) != footer.Checksum)
        {
            throw Damaged("The footer is not the one that was written.");
        }

        var checksums = MemoryMarshal.Cast<byte, uint>(Bytes(footer.DataLength + footer.DirectoryLength, 4L * footer.PageCount)).ToArray();
        var bytes = new SegmentBytes(view, footer.DataLength, checksums, name);
        var header = new ByteReader(bytes.Slice(0, SegmentFormat.HeaderLength));
        if (header.UInt32() != SegmentFormat.Magic)
        {
            throw Damaged("It does not begin as a segment does.");
        }

        if (header.UInt32() is var version && version != SegmentFormat.Version)
        {
            throw new IndexDamagedException(new IndexDamage(IndexDamageKind.Version, name, $"It has format {version}; this program reads format {SegmentFormat.Version}."));
        }

        return new SegmentReader(bytes, SegmentDirectory.Read(Bytes(footer.DataLength, footer.DirectoryLength)));
    }
}
