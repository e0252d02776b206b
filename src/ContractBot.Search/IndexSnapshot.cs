using System.Collections.Immutable;
using ContractBot.Search.Matching;
using ContractBot.Search.Scoring;
using ContractBot.Search.Segments;

namespace ContractBot.Search;

/// <summary>The contents of an index at one commit: its segments, and the figures that scores take from all of them together. Immutable.</summary>
internal sealed class IndexSnapshot
{
    private readonly Dictionary<string, FieldScoring> _scoring;

    /// <param name="segments">The segments; each starts at the document at which the one before ends.</param>
    public IndexSnapshot(ImmutableArray<IndexSegment> segments)
    {
        Segments = segments;
        _scoring = segments.SelectMany(static segment => segment.FieldNames).Distinct(StringComparer.Ordinal).ToDictionary(
            static name => name,
            name =>
            {
                var fields = segments.Select(segment => segment.Field(name)).Where(static field => field is not null).ToArray();
                return new FieldScoring(fields.Sum(static field => field!.DocumentCount), fields.Sum(static field => field!.TokenCount));
            },
            StringComparer.Ordinal);
    }

    /// <summary>The contents of <paramref name="segments"/>, without the agreements that were deleted from each.</summary>
    public static IndexSnapshot Of(IEnumerable<(SegmentReader Reader, ImmutableHashSet<int> Deleted)> segments)
    {
        var documentBase = 0;
        var placed = ImmutableArray.CreateBuilder<IndexSegment>();
        foreach (var (reader, deleted) in segments)
        {
            placed.Add(new IndexSegment(documentBase, reader, deleted.IsEmpty ? null : new LiveDocuments(reader, deleted)));
            documentBase += reader.DocumentCount;
        }

        return new IndexSnapshot(placed.ToImmutable());
    }

    /// <summary>The segments, by document number.</summary>
    public ImmutableArray<IndexSegment> Segments { get; }

    /// <summary>The documents of sets of agreements that were asked for lately.</summary>
    public AgreementSets Agreements { get; } = new();

    /// <summary>Number of documents, deleted ones among them: document numbers are below it.</summary>
    public int DocumentCount => Segments.IsEmpty ? 0 : Segments[^1].DocumentBase + Segments[^1].DocumentCount;

    /// <summary>Number of documents that are not deleted.</summary>
    public int LiveCount => Segments.Sum(static segment => segment.LiveCount);

    /// <summary>The figures for BM25 in a field, or null where no passage has it; deleted ones count until they are merged away, as in Lucene.</summary>
    public FieldScoring? Scoring(string field) => _scoring.GetValueOrDefault(field);

    /// <summary>Number of passages that hold <paramref name="term"/> in <paramref name="field"/>.</summary>
    public int DocumentFrequency(string field, string term)
    {
        var sum = 0;
        foreach (var segment in Segments)
        {
            sum += segment.Field(field)?.DocumentFrequency(term) ?? 0;
        }

        return sum;
    }

    /// <summary>The segment that holds <paramref name="document"/>, and the document's number there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When there is no such document.</exception>
    public (IndexSegment Segment, int Document) Locate(int document)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(document);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(document, DocumentCount);
        var at = Segments.Length - 1;
        while (Segments[at].DocumentBase > document)
        {
            at--;
        }

        return (Segments[at], document - Segments[at].DocumentBase);
    }
}
