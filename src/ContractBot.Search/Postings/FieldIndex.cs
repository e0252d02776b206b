using ContractBot.Search.Scoring;

namespace ContractBot.Search.Postings;

/// <summary>
/// The inverted index of one field, frozen: flat arrays, three levels deep. A term has entries (one a passage),
/// an entry has occurrences (one a place); each level holds the index at which the next begins, and one more for the end.
/// </summary>
internal sealed class FieldIndex(
    IReadOnlyDictionary<string, int> terms,
    int[] entryStarts,
    int[] documents,
    int[] occurrenceStarts,
    int[] positions,
    int[] starts,
    int[] ends,
    byte[] norms,
    FieldScoring scoring)
{
    /// <summary>Document number of each entry.</summary>
    public int[] Documents => documents;

    /// <summary>First occurrence of each entry, and the end.</summary>
    public int[] OccurrenceStarts => occurrenceStarts;

    /// <summary>Position of each occurrence within its passage's field.</summary>
    public int[] Positions => positions;

    /// <summary>UTF-16 offset of each occurrence in the field's text.</summary>
    public int[] Starts => starts;

    /// <summary>UTF-16 offset just past each occurrence.</summary>
    public int[] Ends => ends;

    /// <summary>Length of the field in each document, encoded by <see cref="Scoring.Norms"/>; 0 where the document lacks the field.</summary>
    public byte[] Norms => norms;

    /// <summary>The figures for BM25.</summary>
    public FieldScoring Scoring => scoring;

    /// <summary>Where <paramref name="term"/> stands, or null where no passage holds it.</summary>
    public PostingList? Find(string term)
    {
        if (!terms.TryGetValue(term, out var number))
        {
            return null;
        }

        var from = entryStarts[number];
        var count = entryStarts[number + 1] - from;
        return count == 0 ? null : new PostingList(this, from, count);
    }
}
