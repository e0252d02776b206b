using System.Collections.Immutable;
using ContractBot.Search.Explaining;
using ContractBot.Search.Highlighting;
using ContractBot.Search.Matching;
using ContractBot.Text;

namespace ContractBot.Search;

/// <summary>An <see cref="IIndexReader"/> over what a <see cref="MemoryIndexWriter"/> committed.</summary>
public sealed class MemoryIndexReader : IIndexReader
{
    private readonly IndexSnapshot _index;

    internal MemoryIndexReader(IndexSnapshot index) => _index = index;

    /// <inheritdoc/>
    public int DocumentCount => _index.Passages.Length;

    /// <inheritdoc/>
    public int DocumentFrequency(string field, string term) => _index.Find(field, term)?.Count ?? 0;

    /// <inheritdoc/>
    public Passage Passage(int document) => _index.Passages[document];

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="top"/> is negative.</exception>
    public SearchResult Search(Query query, int top)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        var hits = new TopHits(top);
        if (new ScorerBuilder(_index).Build(QueryRewriter.Rewrite(query)) is { } scorer)
        {
            for (var document = scorer.Advance(0); document != IScorer.Exhausted; document = scorer.Advance(document + 1))
            {
                hits.Offer(document, scorer.Score());
            }
        }

        var best = hits.Best().Select(hit => new Hit(hit.Document, hit.Score, _index.Passages[hit.Document]));
        return new SearchResult(hits.Total, best.ToImmutableArray());
    }

    /// <inheritdoc/>
    public Explanation? Explain(Query query, int document)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new Explainer(_index).Explain(QueryRewriter.Rewrite(query), document);
    }

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> Highlight(Query query, int document, string field)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new Highlighter(_index, document, field).Highlight(QueryRewriter.Rewrite(query));
    }
}
