using System.Collections.Immutable;

namespace ContractBot.Search.Segments;

/// <summary>The segments of a commit while they are opened: all or none.</summary>
internal sealed class OpenSegments : IDisposable
{
    private readonly List<(SegmentReader Reader, ImmutableHashSet<int> Deleted)> _contents = [];

    /// <summary>The segments, each with the agreements that are deleted from it.</summary>
    public IReadOnlyList<(SegmentReader Reader, ImmutableHashSet<int> Deleted)> Contents => _contents;

    /// <summary>Opens the segments of <paramref name="commit"/>.</summary>
    /// <exception cref="IndexDamagedException">When one of them is damaged.</exception>
    public static OpenSegments Of(IndexFolder folder, CommitPoint commit)
    {
        var segments = new OpenSegments();
        try
        {
            foreach (var segment in commit.Segments)
            {
                segments._contents.Add((folder.OpenSegment(segment), segment.Deleted));
            }

            return segments;
        }
        catch
        {
            segments.Dispose();
            throw;
        }
    }

    /// <summary>Lets go of the segments; who retained one keeps it.</summary>
    public void Dispose()
    {
        foreach (var (reader, _) in _contents)
        {
            reader.Dispose();
        }
    }
}
