using System.Collections.Immutable;
using System.Diagnostics;
using ContractBot.Search.Matching;
using ContractBot.Search.Scoring;

namespace ContractBot.Search.Explaining;

/// <summary>Explains scores in the words of Lucene's <c>IndexSearcher.explain</c>.</summary>
internal sealed class Explainer(IndexSnapshot index)
{
    /// <summary>How the score of <paramref name="document"/> comes about; null where it does not match the rewritten <paramref name="query"/>.</summary>
    public Explanation? Explain(Query query, int document, float boost = 1f) => query switch
    {
        TermQuery term => ExplainTerm(term, document, boost),
        PhraseQuery phrase => ExplainPhrase(phrase, document, boost),
        BooleanQuery boolean => ExplainBoolean(boolean, document, boost),
        BoostQuery boosted => Explain(boosted.Query, document, boosted.Boost * boost),
        AgreementQuery or MatchAllQuery => ExplainConstant(query, document, boost),
        _ => throw new UnreachableException($"A query of an unknown kind: {query.GetType()}."),
    };

    private Explanation? ExplainTerm(TermQuery query, int document, float boost)
    {
        if (index.Find(query.Field, query.Term) is not { } postings || postings.EntryOf(document) is var entry && entry < 0)
        {
            return null;
        }

        var scoring = new Bm25Explanation(postings.Field, boost);
        var frequency = new Explanation(postings.Frequency(entry), "freq, occurrences of term within document", []);
        return scoring.Weight(query, document, scoring.Idf(postings.Count), frequency);
    }

    private Explanation? ExplainPhrase(PhraseQuery query, int document, float boost)
    {
        if (PhraseMatches.Of(query, index) is not { } matches
            || matches.SeekDocument(document) != document
            || matches.Count() is var count && count == 0)
        {
            return null;
        }

        var scoring = new Bm25Explanation(matches.Postings[0].Field, boost);
        var frequency = new Explanation(count, $"phraseFreq={LuceneNumber.Text(count)}", []);
        return scoring.Weight(query, document, scoring.Idf(matches.Postings.Select(static list => list.Count)), frequency);
    }

    private Explanation? ExplainBoolean(BooleanQuery query, int document, float boost)
    {
        if (new ScorerBuilder(index).Build(query, boost) is not { } scorer || scorer.Advance(document) != document)
        {
            return null;
        }

        var details = ImmutableArray.CreateBuilder<Explanation>();
        foreach (var clause in query.Clauses.Where(static clause => clause.Occur != Occur.MustNot))
        {
            if (Explain(clause.Query, document, boost) is { } detail)
            {
                details.Add(clause.Occur == Occur.Filter ? Unscored(detail) : detail);
            }
        }

        return new Explanation(scorer.Score(), "sum of:", details.ToImmutable());
    }

    private static Explanation Unscored(Explanation detail) =>
        new(0f, "match on required clause, product of:", [new Explanation(0f, "# clause", []), detail]);

    private Explanation? ExplainConstant(Query query, int document, float boost) =>
        new ScorerBuilder(index).Build(query, boost)?.Advance(document) == document
            ? new Explanation(boost, boost == 1f ? $"{query}" : $"{query}^{LuceneNumber.Text(boost)}", [])
            : null;
}
