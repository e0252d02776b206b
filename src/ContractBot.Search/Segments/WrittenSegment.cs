using System.Collections.Immutable;

namespace ContractBot.Search.Segments;

/// <summary>A segment that a writer has on disk.</summary>
/// <param name="Reader">The segment, which the writer holds while it lists it.</param>
/// <param name="File">How commits name it, with the agreements that are deleted from it.</param>
internal sealed record WrittenSegment(SegmentReader Reader, CommittedSegment File)
{
    /// <summary>The same without an agreement; itself where it has no passage of it.</summary>
    public WrittenSegment Without(string agreement) =>
        Reader.Agreements.NumberOf(agreement) is >= 0 and var number && !File.Deleted.Contains(number) ? this with { File = File with { Deleted = File.Deleted.Add(number) } } : this;

    /// <summary>Documents, and how many of them are live.</summary>
    public (int Documents, int Live) Size()
    {
        var live = Reader.DocumentCount;
        foreach (var agreement in File.Deleted)
        {
            live -= Reader.Agreements.RunsOf(agreement).Sum(static run => run.End - run.Start);
        }

        return (Reader.DocumentCount, live);
    }

    /// <summary>What a snapshot of <paramref name="segments"/> shows.</summary>
    public static IndexSnapshot Snapshot(IEnumerable<WrittenSegment> segments) =>
        IndexSnapshot.Of(segments.Select(static segment => (segment.Reader, segment.File.Deleted)));

    /// <summary>The names of the agreements that are deleted from <paramref name="after"/> and were not from <paramref name="before"/>, the same segments earlier.</summary>
    public static ImmutableHashSet<string> DeletedSince(IReadOnlyList<WrittenSegment> before, IReadOnlyList<WrittenSegment> after) =>
    [
        .. before.Zip(after).SelectMany(static pair => pair.Second.File.Deleted.Except(pair.First.File.Deleted).Select(pair.Second.Reader.Agreements.Name)),
    ];
}
