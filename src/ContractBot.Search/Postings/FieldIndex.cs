using ContractBot.Search.Segments;

namespace ContractBot.Search.Postings;

/// <summary>The inverted index of one field of one segment: its terms, their postings, and the length of the field in each document.</summary>
/// <param name="bytes">The segment.</param>
/// <param name="place">Where the field lies in it.</param>
/// <param name="segmentLength">Number of the segment's documents.</param>
internal sealed class FieldIndex(SegmentBytes bytes, FieldPlace place, int segmentLength)
{
    private bool _areNormsVerified;
    private readonly TermDictionary _terms = new(bytes, place.Terms);

    /// <summary>The segment's bytes.</summary>
    public SegmentBytes Bytes => bytes;

    /// <summary>Length of the field in each document, encoded by <see cref="Scoring.Norms"/>; 0 where the document lacks the field.</summary>
    public ReadOnlySpan<byte> Norms => bytes.Slice(place.NormsStart, segmentLength, ref _areNormsVerified);

    /// <summary>Documents that have at least one token in the field, deleted ones among them.</summary>
    public int DocumentCount => place.DocumentCount;

    /// <summary>All tokens of the field, those of deleted documents among them.</summary>
    public long TokenCount => place.TokenCount;

    /// <summary>What the dictionary says of <paramref name="term"/>; null where no document holds it.</summary>
    public TermEntry? Find(string term) => _terms.Find(term);

    /// <summary>Number of documents that hold <paramref name="term"/>, deleted ones among them.</summary>
    public int DocumentFrequency(string term) => Find(term)?.DocumentFrequency ?? 0;

    /// <summary>A walk over the postings of <paramref name="term"/>, or null where no document holds it.</summary>
    public PostingCursor? Postings(string term) => Find(term) is { } entry ? Postings(entry) : null;

    /// <summary>A walk over the postings of the term that <paramref name="entry"/> is of.</summary>
    public PostingCursor Postings(in TermEntry entry) => new(this, entry);

    /// <summary>The terms that start with <paramref name="prefix"/>, in ordinal order.</summary>
    public IEnumerable<string> TermsFrom(string prefix) =>
        _terms.From(prefix).Select(static found => found.Term).TakeWhile(term => term.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>All terms, in ordinal order, with what the dictionary says of each.</summary>
    public IEnumerable<(string Term, TermEntry Entry)> Terms() => _terms.From("");
}

/// <summary>Where a field lies in its segment, and its figures.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="DocumentCount">Documents that have at least one token in the field.</param>
/// <param name="TokenCount">All its tokens.</param>
/// <param name="Terms">Where the dictionary lies.</param>
/// <param name="NormsStart">Offset of the norms, one byte a document.</param>
internal sealed record FieldPlace(string Name, int DocumentCount, long TokenCount, TermDictionaryPlace Terms, long NormsStart);
