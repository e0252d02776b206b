using System.Diagnostics;

namespace ContractBot.Search.Matching;

/// <summary>Turns a rewritten query into the scorer that walks its matches in one segment; stands where Lucene's weights would.</summary>
/// <param name="index">The whole index, whose figures scores follow from.</param>
/// <param name="segment">The segment, whose document numbers scorers give.</param>
internal sealed class ScorerBuilder(IndexSnapshot index, IndexSegment segment)
{
    /// <summary>The scorer of <paramref name="query"/>, or null where nothing can match.</summary>
    public IScorer? Build(Query query, float boost = 1f) => query switch
    {
        TermQuery term => BuildTerm(term, boost),
        PhraseQuery phrase => BuildPhrase(phrase, boost),
        BooleanQuery boolean => BuildBoolean(boolean, boost),
        BoostQuery boosted => Build(boosted.Query, boosted.Boost * boost),
        PrefixQuery prefix => BuildPrefix(prefix, boost),
        FragmentQuery fragment => BuildFragment(fragment, boost),
        AgreementsQuery agreements => BuildAgreements(agreements, boost),
        MatchAllQuery => new AllScorer(segment.DocumentCount, boost),
        _ => throw new UnreachableException($"A query of an unknown kind: {query.GetType()}."),
    };

    private TermScorer? BuildTerm(TermQuery query, float boost)
    {
        if (segment.Field(query.Field) is not { } field || field.Postings(query.Term) is not { } postings)
        {
            return null;
        }

        var scoring = index.Scoring(query.Field)!;
        var weight = boost * scoring.InverseDocumentFrequency(index.DocumentFrequency(query.Field, query.Term));
        return new TermScorer(postings, field, scoring, weight);
    }

    private PhraseScorer? BuildPhrase(PhraseQuery query, float boost)
    {
        if (segment.Field(query.Field) is not { } field || PhraseMatches.Of(query, segment) is not { } matches)
        {
            return null;
        }

        var scoring = index.Scoring(query.Field)!;
        var idf = scoring.InverseDocumentFrequency(query.Terms.Select(term => index.DocumentFrequency(query.Field, term.Term)));
        return new PhraseScorer(matches, field, scoring, boost * idf);
    }

    private SetScorer? BuildPrefix(PrefixQuery query, float score)
    {
        if (segment.Field(query.Field) is not { } field)
        {
            return null;
        }

        var documents = new DocumentSet(segment.DocumentCount);
        var count = 0;
        foreach (var term in field.TermsFrom(query.Prefix))
        {
            documents.Add(field.Postings(term)!);
            count++;
        }

        return count == 0 ? null : new SetScorer(documents, documents.Count(), score);
    }

    private FragmentScorer? BuildFragment(FragmentQuery query, float boost) =>
        segment.Field(query.Field) is { } field && LetterPairs.Of(query.Fragment) is { } pairs
            ? new FragmentScorer(FragmentFinder.Find(field, segment.DocumentCount, pairs), boost)
            : null;

    private SetScorer BuildAgreements(AgreementsQuery query, float score)
    {
        var (documents, count) = index.Agreements.Of(query, segment);
        return new SetScorer(documents, count, score);
    }

    private IScorer? BuildBoolean(BooleanQuery query, float boost)
    {
        var scoring = new List<IScorer>();
        var required = new List<IScorer>();
        var optional = new List<IScorer>();
        var excluded = new List<IScorer>();
        foreach (var clause in query.Clauses)
        {
            var scorer = Build(clause.Query, boost);
            if (scorer is null)
            {
                if (clause.Occur is Occur.Must or Occur.Filter)
                {
                    return null;
                }

                continue;
            }

            var kind = clause.Occur switch
            {
                Occur.Should => optional,
                Occur.MustNot => excluded,
                _ => required,
            };
            kind.Add(scorer);
            if (clause.Occur == Occur.Must)
            {
                scoring.Add(scorer);
            }
        }

        if (required.Count == 0 && optional.Count == 0)
        {
            return null;
        }

        if (required.Count == 0)
        {
            return Exclude(AnyOf(optional), excluded);
        }

        var all = Exclude(AllOf(required, scoring), excluded);
        return optional.Count == 0 ? all : new OptionalScorer(all, AnyOf(optional));
    }

    private static IScorer AllOf(List<IScorer> required, List<IScorer> scoring) =>
        required.Count == 1 && scoring.Count == 1 ? required[0] : new ConjunctionScorer(required, scoring);

    private static IScorer AnyOf(List<IScorer> optional) =>
        optional.Count == 1 ? optional[0] : new DisjunctionScorer(optional);

    private static IScorer Exclude(IScorer scorer, List<IScorer> excluded) =>
        excluded.Count == 0 ? scorer : new ExclusionScorer(scorer, AnyOf(excluded));
}
