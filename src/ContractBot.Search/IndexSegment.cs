using ContractBot.Search.Postings;
using ContractBot.Search.Segments;

namespace ContractBot.Search;

/// <summary>A segment as one commit sees it; stands where Lucene's <c>LeafReader</c> would. Its own document numbers start at 0. Immutable.</summary>
/// <param name="documentBase">The index's number of this segment's document 0.</param>
/// <param name="reader">The segment.</param>
/// <param name="live">Which documents are not deleted; null where none is.</param>
internal sealed class IndexSegment(int documentBase, SegmentReader reader, LiveDocuments? live)
{
    /// <summary>The index's number of this segment's document 0.</summary>
    public int DocumentBase => documentBase;

    /// <summary>Number of documents, deleted ones among them.</summary>
    public int DocumentCount => reader.DocumentCount;

    /// <summary>Number of documents that are not deleted.</summary>
    public int LiveCount => live?.Count ?? reader.DocumentCount;

    /// <summary>The segment's contents.</summary>
    public SegmentReader Reader => reader;

    /// <summary>Names of the fields that some document has a token in.</summary>
    public IEnumerable<string> FieldNames => reader.FieldNames;

    /// <summary>Whether <paramref name="document"/> is not deleted. Postings and counts take no notice; whoever collects hits has to.</summary>
    public bool IsLive(int document) => live is null || live.IsLive(document);

    /// <summary>The index of a field, or null where no document has a token in it.</summary>
    public FieldIndex? Field(string name) => reader.Field(name);

    /// <summary>A walk over the documents that hold a term, or null where none does.</summary>
    public PostingCursor? Postings(string field, string term) => Field(field)?.Postings(term);

    /// <summary>Document numbers of an agreement's passages, ascending; empty for an unknown agreement.</summary>
    public int[] DocumentsOf(string agreement)
    {
        var number = reader.Agreements.NumberOf(agreement);
        return number < 0 ? [] : [.. reader.Agreements.RunsOf(number).SelectMany(static run => Enumerable.Range(run.Start, run.End - run.Start))];
    }

    /// <summary>What is kept of a passage.</summary>
    public StoredPassage Passage(int document) => reader.Passage(document);
}
