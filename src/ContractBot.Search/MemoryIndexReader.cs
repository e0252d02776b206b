using System.Collections.Immutable;
using ContractBot.Kuromoji;
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
    public int DocumentCount => _index.DocumentCount;

    /// <inheritdoc/>
    public int DocumentFrequency(string field, string term) => _index.DocumentFrequency(field, term);

    /// <inheritdoc/>
    public StoredPassage Passage(int document)
    {
        var (segment, local) = _index.Locate(document);
        return segment.Passage(local);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="top"/> is negative.</exception>
    public SearchResult Search(Query query, int top)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        return new Searcher(_index).Search(query, top);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="top"/> is negative.</exception>
    public ImmutableArray<Hit> Best(Query query, int top)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        return new Searcher(_index).Best(query, top);
    }

    /// <inheritdoc/>
    public Explanation? Explain(Query query, int document)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new Explainer(_index, document).Explain(QueryRewriter.Rewrite(query));
    }

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> Highlight(Query query, int document, string field, IReadOnlyList<AnalyzedToken> tokens)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(tokens);
        return new Highlighter(_index, document, field, tokens).Highlight(QueryRewriter.Rewrite(query));
    }
}
