using System.Collections.Immutable;
using System.Diagnostics;
using ContractBot.Search.Matching;
using ContractBot.Search.Scoring;

namespace ContractBot.Search.Explaining;

/// <summary>Explains scores in the words of Lucene's <c>IndexSearcher.explain</c>.</summary>
internal sealed class Explainer
{
    private readonly IndexSnapshot _index;
    private readonly IndexSegment _segment;
    private readonly int _document;
    private readonly int _local;

    /// <param name="index">The index.</param>
    /// <param name="document">The document whose scores are explained.</param>
    public Explainer(IndexSnapshot index, int document)
    {
        _index = index;
        _document = document;
        (_segment, _local) = index.Locate(document);
    }

    /// <summary>How the score of the document comes about; null where it does not match the rewritten <paramref name="query"/>.</summary>
    public Explanation? Explain(Query query, float boost = 1f) => query switch
    {
        TermQuery term => ExplainTerm(term, boost),
        PhraseQuery phrase => ExplainPhrase(phrase, boost),
        BooleanQuery boolean => ExplainBoolean(boolean, boost),
        BoostQuery boosted => Explain(boosted.Query, boosted.Boost * boost),
        FragmentQuery fragment => ExplainFragment(fragment, boost),
        PrefixQuery or AgreementsQuery or MatchAllQuery => ExplainConstant(query, boost),
        _ => throw new UnreachableException($"A query of an unknown kind: {query.GetType()}."),
    };

    private Explanation? ExplainTerm(TermQuery query, float boost)
    {
        if (_segment.Postings(query.Field, query.Term) is not { } postings || postings.Advance(_local) != _local)
        {
            return null;
        }

        var scoring = Bm25(query.Field, boost);
        var frequency = new Explanation(postings.Frequency, "freq, occurrences of term within document", []);
        return scoring.Weight(query, _document, scoring.Idf(_index.DocumentFrequency(query.Field, query.Term)), frequency);
    }

    private Explanation? ExplainPhrase(PhraseQuery query, float boost)
    {
        if (PhraseMatches.Of(query, _segment) is not { } matches
            || matches.SeekDocument(_local) != _local
            || matches.Frequency() is var count && count == 0)
        {
            return null;
        }

        var scoring = Bm25(query.Field, boost);
        var frequency = new Explanation(count, $"phraseFreq={LuceneNumber.Text(count)}", []);
        var idf = scoring.Idf(query.Terms.Select(term => _index.DocumentFrequency(query.Field, term.Term)));
        return scoring.Weight(query, _document, idf, frequency);
    }

    private Bm25Explanation Bm25(string field, float boost) =>
        new(_index.Scoring(field)!, _segment.Field(field)!.Norms[_local], boost);

    private Explanation? ExplainBoolean(BooleanQuery query, float boost)
    {
        if (new ScorerBuilder(_index, _segment).Build(query, boost) is not { } scorer || scorer.Advance(_local) != _local)
        {
            return null;
        }

        var details = ImmutableArray.CreateBuilder<Explanation>();
        foreach (var clause in query.Clauses.Where(static clause => clause.Occur != Occur.MustNot))
        {
            if (Explain(clause.Query, boost) is { } detail)
            {
                details.Add(clause.Occur == Occur.Filter ? Unscored(detail) : detail);
            }
        }

        return new Explanation(scorer.Score(), "sum of:", details.ToImmutable());
    }

    private static Explanation Unscored(Explanation detail) =>
        new(0f, "match on required clause, product of:", [new Explanation(0f, "# clause", []), detail]);

    private Explanation? ExplainFragment(FragmentQuery query, float boost) =>
        new ScorerBuilder(_index, _segment).Build(query, boost) is { } scorer && scorer.Advance(_local) == _local
            ? new Explanation(
                scorer.Score(),
                $"{query}, product of:",
                [new Explanation(boost, "boost", []), new Explanation(scorer.Score() / boost, "share of the pairs of letters that stand side by side", [])])
            : null;

    private Explanation? ExplainConstant(Query query, float boost) =>
        new ScorerBuilder(_index, _segment).Build(query, boost)?.Advance(_local) == _local
            ? new Explanation(boost, boost == 1f ? $"{query}" : $"{query}^{LuceneNumber.Text(boost)}", [])
            : null;
}
