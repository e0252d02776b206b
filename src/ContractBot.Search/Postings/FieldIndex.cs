namespace ContractBot.Search.Postings;

/// <summary>
/// The inverted index of one field of one segment, frozen: flat arrays, three levels deep. A term has entries (one a document),
/// an entry has occurrences (one a place); each level holds the index at which the next begins, and one more for the end.
/// </summary>
internal sealed class FieldIndex(
    IReadOnlyDictionary<string, int> terms,
    int[] entryStarts,
    int[] documents,
    int[] occurrenceStarts,
    int[] positions,
    byte[] norms,
    int documentCount)
{
    /// <summary>Document number of each entry.</summary>
    public int[] Documents => documents;

    /// <summary>First occurrence of each entry, and the end.</summary>
    public int[] OccurrenceStarts => occurrenceStarts;

    /// <summary>Position of each occurrence within its document's field.</summary>
    public int[] Positions => positions;

    /// <summary>Length of the field in each document, encoded by <see cref="Scoring.Norms"/>; 0 where the document lacks the field.</summary>
    public ReadOnlySpan<byte> Norms => norms;

    /// <summary>Documents that have at least one token in the field.</summary>
    public int DocumentCount => documentCount;

    /// <summary>All tokens of the field.</summary>
    public long TokenCount => positions.Length;

    /// <summary>Number of documents that hold <paramref name="term"/>.</summary>
    public int DocumentFrequency(string term) => terms.TryGetValue(term, out var number) ? entryStarts[number + 1] - entryStarts[number] : 0;

    /// <summary>A walk over the postings of <paramref name="term"/>, or null where no document holds it.</summary>
    public PostingCursor? Postings(string term)
    {
        if (!terms.TryGetValue(term, out var number))
        {
            return null;
        }

        var from = entryStarts[number];
        return new PostingCursor(this, from, entryStarts[number + 1] - from);
    }

    /// <summary>The terms that start with <paramref name="prefix"/>, in ordinal order.</summary>
    public IEnumerable<string> TermsFrom(string prefix) =>
        terms.Keys.Where(term => term.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
