using System.Collections.Immutable;

namespace ContractBot.Search.Segments;

/// <summary>The segments that a writer has, and what the caller keeps with each agreement: as committed, or with what came since. Immutable.</summary>
internal sealed record SegmentList(ImmutableArray<WrittenSegment> Segments, ImmutableSortedDictionary<string, string> Versions)
{
    /// <summary>No segments.</summary>
    public static SegmentList Empty { get; } = new([], ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The list without an agreement; itself where it has nothing of it.</summary>
    public SegmentList Without(string agreement)
    {
        var segments = Segments.Select(segment => segment.Without(agreement)).ToImmutableArray();
        var isChanged = Versions.ContainsKey(agreement) || segments.Zip(Segments).Any(static pair => pair.First != pair.Second);
        return isChanged ? new SegmentList(segments, Versions.Remove(agreement)) : this;
    }

    /// <summary>Whether the list has <paramref name="run"/>, one behind the other, whatever is deleted from them.</summary>
    public bool Has(IReadOnlyList<WrittenSegment> run)
    {
        var start = IndexOf(run[0]);
        return start >= 0 && start + run.Count <= Segments.Length
            && Enumerable.Range(0, run.Count).All(i => Segments[start + i].File.Number == run[i].File.Number);
    }

    /// <summary>
    /// The list with <paramref name="merged"/> in place of the segments that it was made from. What was deleted from these since
    /// is deleted from it too: a deletion takes an agreement from all segments there are, so nothing newer of it can be in these.
    /// </summary>
    /// <param name="inputs">The segments as they were when merging began, which this list <see cref="Has"/>.</param>
    /// <param name="merged">The merged segment; null where no document was left.</param>
    public SegmentList Replace(IReadOnlyList<WrittenSegment> inputs, WrittenSegment? merged)
    {
        var start = IndexOf(inputs[0]);
        var now = Segments.AsSpan().Slice(start, inputs.Count).ToArray();
        var deleted = WrittenSegment.DeletedSince(inputs, now);
        ImmutableArray<WrittenSegment> replacement = merged is null ? [] : [deleted.Aggregate(merged, static (segment, agreement) => segment.Without(agreement))];
        return this with { Segments = Segments.RemoveRange(start, inputs.Count).InsertRange(start, replacement) };
    }

    /// <summary>Where the list has <paramref name="segment"/>, whatever is deleted from it; -1 where it has not.</summary>
    public int IndexOf(WrittenSegment segment)
    {
        for (var i = 0; i < Segments.Length; i++)
        {
            if (Segments[i].File.Number == segment.File.Number)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The commit that names what is listed.</summary>
    public CommitPoint Commit(long generation) => new(generation, [.. Segments.Select(static segment => segment.File)], Versions);
}
