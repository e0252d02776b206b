using System.Collections.Immutable;
using ContractBot.Search.Postings;

namespace ContractBot.Search;

/// <summary>The contents of an index at one commit, immutable.</summary>
internal sealed class IndexSnapshot(
    ImmutableArray<Passage> passages,
    IReadOnlyDictionary<string, FieldIndex> fields,
    IReadOnlyDictionary<string, int[]> documentsByAgreement)
{
    /// <summary>The passages by document number.</summary>
    public ImmutableArray<Passage> Passages => passages;

    /// <summary>The index of a field, or null where no passage has it.</summary>
    public FieldIndex? Field(string name) => fields.GetValueOrDefault(name);

    /// <summary>Where a term stands, or null where no passage holds it.</summary>
    public PostingList? Find(string field, string term) => Field(field)?.Find(term);

    /// <summary>Document numbers of an agreement's passages, ascending; empty for an unknown agreement.</summary>
    public int[] DocumentsOf(string agreement) => documentsByAgreement.GetValueOrDefault(agreement, []);
}
