using System.Collections.Immutable;
using ContractBot.Search.Postings;

namespace ContractBot.Search;

/// <summary>A part of an index that holds a run of its documents; stands where Lucene's <c>LeafReader</c> would. Its own document numbers start at 0. Immutable.</summary>
internal sealed class IndexSegment(
    int documentBase,
    ImmutableArray<StoredPassage> passages,
    IReadOnlyDictionary<string, FieldIndex> fields,
    IReadOnlyDictionary<string, int[]> documentsByAgreement)
{
    /// <summary>The index's number of this segment's document 0.</summary>
    public int DocumentBase => documentBase;

    /// <summary>Number of documents.</summary>
    public int DocumentCount => passages.Length;

    /// <summary>Names of the fields that some document has.</summary>
    public IEnumerable<string> FieldNames => fields.Keys;

    /// <summary>The index of a field, or null where no document has it.</summary>
    public FieldIndex? Field(string name) => fields.GetValueOrDefault(name);

    /// <summary>A walk over the documents that hold a term, or null where none does.</summary>
    public PostingCursor? Postings(string field, string term) => Field(field)?.Postings(term);

    /// <summary>Document numbers of an agreement's passages, ascending; empty for an unknown agreement.</summary>
    public int[] DocumentsOf(string agreement) => documentsByAgreement.GetValueOrDefault(agreement, []);

    /// <summary>What is kept of a passage.</summary>
    public StoredPassage Passage(int document) => passages[document];
}
