using System.Collections.Immutable;

namespace ContractBot.Search.Segments;

/// <summary>Which documents of a segment are not deleted: a bit each, set from the agreements that were deleted. Immutable.</summary>
internal sealed class LiveDocuments
{
    private readonly ulong[] _deleted;

    /// <param name="reader">The segment.</param>
    /// <param name="deleted">Numbers of the agreements that were deleted from it.</param>
    public LiveDocuments(SegmentReader reader, ImmutableHashSet<int> deleted)
    {
        _deleted = new ulong[(reader.DocumentCount + 63) / 64];
        Count = reader.DocumentCount;
        foreach (var agreement in deleted)
        {
            foreach (var (start, end) in reader.Agreements.RunsOf(agreement))
            {
                for (var document = start; document < end; document++)
                {
                    _deleted[document >> 6] |= 1UL << (document & 63);
                }

                Count -= end - start;
            }
        }
    }

    /// <summary>Documents that are not deleted.</summary>
    public int Count { get; }

    /// <summary>Whether <paramref name="document"/> is not deleted.</summary>
    public bool IsLive(int document) => (_deleted[document >> 6] & (1UL << (document & 63))) == 0;
}
