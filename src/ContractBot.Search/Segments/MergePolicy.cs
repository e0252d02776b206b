namespace ContractBot.Search.Segments;

/// <summary>
/// Chooses segments to be merged: always neighbours, so that documents stay in the order of addition. Sizes are kept in a
/// geometric row (P. O'Neil et al.: "The log-structured merge-tree", 1996), so that a document is rewritten a logarithmic number of times.
/// </summary>
internal static class MergePolicy
{
    /// <summary>So many segments of a like size are merged.</summary>
    public const int Width = 8;

    /// <summary>A segment is rewritten when a document in so many is deleted.</summary>
    private const int DeletedShare = 3;

    /// <summary>The run of segments to be merged now; null where all is well.</summary>
    /// <param name="segments">Documents of each segment, and how many of them are live.</param>
    public static Range? Choose(IReadOnlyList<(int Documents, int Live)> segments)
    {
        // From the newest back: a segment joins those after it while it is not larger than they are together.
        var start = segments.Count;
        long together = 0;
        while (start > 0 && (start == segments.Count || segments[start - 1].Live <= together))
        {
            together += segments[--start].Live;
        }

        if (segments.Count - start >= Width)
        {
            return start..segments.Count;
        }

        for (var i = 0; i < segments.Count; i++)
        {
            if ((segments[i].Documents - segments[i].Live) * (long)DeletedShare > segments[i].Documents)
            {
                return i..(i + 1);
            }
        }

        return null;
    }
}
