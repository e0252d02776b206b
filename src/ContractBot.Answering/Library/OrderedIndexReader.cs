using System.Collections.Immutable;
using ContractBot.Kuromoji;
using ContractBot.Search;
using ContractBot.Text;

namespace ContractBot.Answering.Library;

/// <summary>
/// An index whose documents are numbered in the order of the library's passages, whatever order they were indexed in: what is found, and
/// what comes first among equals, does not hang on which agreement was added when.
/// </summary>
/// <param name="index">The index.</param>
/// <param name="documents">Its document number for each passage.</param>
/// <param name="passages">The passage of each of its document numbers; -1 where there is none.</param>
internal sealed class OrderedIndexReader(IIndexReader index, int[] documents, int[] passages) : IIndexReader
{
    /// <inheritdoc/>
    public int DocumentCount => documents.Length;

    /// <summary>The order of <paramref name="keys"/> put on <paramref name="index"/>; null where the index does not hold just these passages.</summary>
    public static OrderedIndexReader? Of(IIndexReader index, IReadOnlyList<string> keys)
    {
        var found = index.Best(new MatchAllQuery(), index.DocumentCount);
        if (found.Length != keys.Count)
        {
            return null;
        }

        var byKey = new Dictionary<string, int>(keys.Count, StringComparer.Ordinal);
        foreach (var hit in found)
        {
            byKey[index.Passage(hit.Document).Key] = hit.Document;
        }

        var documents = new int[keys.Count];
        var passages = new int[found.Select(hit => hit.Document + 1).DefaultIfEmpty(0).Max()];
        Array.Fill(passages, -1);
        for (var i = 0; i < documents.Length; i++)
        {
            if (!byKey.TryGetValue(keys[i], out documents[i]))
            {
                return null;
            }

            passages[documents[i]] = i;
        }

        return new OrderedIndexReader(index, documents, passages);
    }

    /// <inheritdoc/>
    public int DocumentFrequency(string field, string term) => index.DocumentFrequency(field, term);

    /// <inheritdoc/>
    public StoredPassage Passage(int document) => index.Passage(documents[document]);

    /// <inheritdoc/>
    public SearchResult Search(Query query, int top)
    {
        var result = index.Search(query, top);
        return result with { Hits = Ordered(result.Hits) };
    }

    /// <inheritdoc/>
    public ImmutableArray<Hit> Best(Query query, int top) => Ordered(index.Best(query, top));

    /// <inheritdoc/>
    public Explanation? Explain(Query query, int document) => index.Explain(query, documents[document]);

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> Highlight(Query query, int document, string field, IReadOnlyList<AnalyzedToken> tokens) =>
        index.Highlight(query, documents[document], field, tokens);

    private ImmutableArray<Hit> Ordered(ImmutableArray<Hit> hits) =>
        [.. hits.Select(hit => hit with { Document = passages[hit.Document] }).OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Document)];
}
