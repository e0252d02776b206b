using System.Collections.Immutable;

namespace ContractBot.Search.Matching;

/// <summary>Runs queries over all segments of an index.</summary>
internal sealed class Searcher(IndexSnapshot index)
{
    /// <summary>The best <paramref name="top"/> matches, and the number of all.</summary>
    public SearchResult Search(Query query, int top)
    {
        var rewritten = QueryRewriter.Rewrite(query);
        // The matches of one term are counted already; only those that may be among the best are looked at.
        if (rewritten is TermQuery term && index.LiveCount == index.DocumentCount)
        {
            return new SearchResult(index.DocumentFrequency(term.Field, term.Term), Collect(rewritten, new TopHits(top), passOver: true).Best());
        }

        if (rewritten is BooleanQuery && MatchCounter.IsOfTerms(rewritten))
        {
            return new SearchResult(new MatchCounter(index).Count(rewritten), top == 0 ? [] : Collect(rewritten, new TopHits(top), passOver: true).Best());
        }

        var hits = Collect(rewritten, new TopHits(top), passOver: false);
        return new SearchResult(hits.Total, hits.Best());
    }

    /// <summary>The best <paramref name="top"/> matches, the same as those of <see cref="Search"/>; what cannot be among them is passed over uncounted.</summary>
    public ImmutableArray<Hit> Best(Query query, int top) =>
        top == 0 ? [] : Collect(QueryRewriter.Rewrite(query), new TopHits(top), passOver: true).Best();

    private TopHits Collect(Query rewritten, TopHits hits, bool passOver)
    {
        foreach (var segment in index.Segments)
        {
            if (new ScorerBuilder(index, segment).Build(rewritten) is { } scorer)
            {
                Collect(scorer, segment, hits, passOver);
            }
        }

        return hits;
    }

    private static void Collect(IScorer scorer, IndexSegment segment, TopHits hits, bool passOver)
    {
        if (passOver && hits.Minimum > 0)
        {
            scorer.SetMinimum(hits.Minimum);
        }

        for (var document = scorer.Advance(0); document != IScorer.Exhausted; document = scorer.Advance(document + 1))
        {
            if (segment.IsLive(document) && hits.Offer(segment.DocumentBase + document, scorer.Score()) && passOver)
            {
                scorer.SetMinimum(hits.Minimum);
            }
        }
    }
}
