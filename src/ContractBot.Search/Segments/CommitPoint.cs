using System.Collections.Immutable;
using ContractBot.Search.Postings;

namespace ContractBot.Search.Segments;

/// <summary>What an index consists of at one commit.</summary>
/// <param name="Generation">Number of the commit; each is higher than the one before.</param>
/// <param name="Segments">The segments, in the order of their documents.</param>
/// <param name="Versions">What the caller keeps with each agreement, such as a hash of its file.</param>
internal sealed record CommitPoint(long Generation, ImmutableArray<CommittedSegment> Segments, ImmutableSortedDictionary<string, string> Versions)
{
    /// <summary>First bytes of a commit's file: <c>CBcm</c>.</summary>
    private const uint Magic = 0x6D634243;

    /// <summary>The file's bytes: magic number, version, contents, checksum of all before it.</summary>
    public ReadOnlySpan<byte> Write()
    {
        var output = new ByteWriter();
        output.UInt32(Magic);
        output.UInt32(SegmentFormat.Version);
        output.Number(Generation);
        output.Number(Segments.Length);
        foreach (var segment in Segments)
        {
            output.Number(segment.Number);
            output.Number(segment.FileLength);
            output.UInt32(segment.FooterChecksum);
            output.Number(segment.Deleted.Count);
            var last = 0;
            foreach (var agreement in segment.Deleted.Order())
            {
                output.Number(agreement - last);
                last = agreement;
            }
        }

        output.Number(Versions.Count);
        foreach (var (agreement, version) in Versions)
        {
            output.Text(agreement);
            output.Text(version);
        }

        output.UInt32(Checksum.Of(output.Written));
        return output.Written;
    }

    /// <summary>The commit that <paramref name="bytes"/> are.</summary>
    /// <exception cref="IndexDamagedException">When they are not what was written, or of another version.</exception>
    public static CommitPoint Read(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.Length < 12 || new ByteReader(bytes).UInt32() != Magic)
        {
            throw new IndexDamagedException(new IndexDamage(IndexDamageKind.Contents, name, "It does not begin as a commit does."));
        }

        if (new ByteReader(bytes[^4..]).UInt32() != Checksum.Of(bytes[..^4]))
        {
            throw new IndexDamagedException(new IndexDamage(IndexDamageKind.Contents, name, "The checksum is another."));
        }

        var reader = new ByteReader(bytes[4..^4]);
        if (reader.UInt32() is var version && version != SegmentFormat.Version)
        {
            throw new IndexDamagedException(new IndexDamage(IndexDamageKind.Version, name, $"It has format {version}; this program reads format {SegmentFormat.Version}."));
        }

        var generation = reader.LongNumber();
        var segments = ImmutableArray.CreateBuilder<CommittedSegment>();
        for (var left = reader.Number(); left > 0; left--)
        {
            segments.Add(ReadSegment(ref reader));
        }

        var versions = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var left = reader.Number(); left > 0; left--)
        {
            versions.Add(reader.Text(), reader.Text());
        }

        return new CommitPoint(generation, segments.ToImmutable(), versions.ToImmutable());
    }

    private static CommittedSegment ReadSegment(ref ByteReader reader)
    {
        var (number, length, checksum) = (reader.LongNumber(), reader.LongNumber(), reader.UInt32());
        var deleted = ImmutableHashSet.CreateBuilder<int>();
        var last = 0;
        for (var left = reader.Number(); left > 0; left--)
        {
            deleted.Add(last += reader.Number());
        }

        return new CommittedSegment(number, length, checksum, deleted.ToImmutable());
    }
}

/// <summary>A segment as a commit names it.</summary>
/// <param name="Number">Its number, which names its file and is never used again.</param>
/// <param name="FileLength">Bytes of its file.</param>
/// <param name="FooterChecksum">Checksum of the file's footer, and so of everything in it: no other sound file passes for this one.</param>
/// <param name="Deleted">Numbers, within the segment, of the agreements that were deleted from it.</param>
internal sealed record CommittedSegment(long Number, long FileLength, uint FooterChecksum, ImmutableHashSet<int> Deleted);
