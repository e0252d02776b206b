namespace ContractBot.Search.Matching;

/// <summary>
/// Counts what matches a query of terms alone without scoring it: the documents of each term are a set of bits, and the sets are
/// joined as the query says. So nothing is looked at twice, and the best are found by themselves, passing over most.
/// </summary>
internal sealed class MatchCounter(IndexSnapshot index)
{
    /// <summary>Whether <paramref name="query"/> is of terms alone. The places of phrases are better looked at only where all else matches.</summary>
    public static bool IsOfTerms(Query query) => query switch
    {
        TermQuery or MatchAllQuery => true,
        BoostQuery boosted => IsOfTerms(boosted.Query),
        BooleanQuery boolean => boolean.Clauses.All(static clause => IsOfTerms(clause.Query)),
        _ => false,
    };

    /// <summary>The number of passages that match <paramref name="query"/>, which is of terms alone.</summary>
    public int Count(Query query) => index.Segments.Sum(segment => Count(query, segment));

    private static int Count(Query query, IndexSegment segment)
    {
        var matches = new DocumentSet(segment.DocumentCount);
        Add(query, segment, matches);
        if (segment.LiveCount == segment.DocumentCount)
        {
            return matches.Count();
        }

        var count = 0;
        for (var document = matches.NextFrom(0); document != IScorer.Exhausted; document = matches.NextFrom(document + 1))
        {
            count += segment.IsLive(document) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Puts the matches into <paramref name="matches"/>, beside what is there.</summary>
    private static void Add(Query query, IndexSegment segment, DocumentSet matches)
    {
        switch (query)
        {
            case TermQuery term when segment.Postings(term.Field, term.Term) is { } postings:
                matches.Add(postings);
                break;
            case BoostQuery boosted:
                Add(boosted.Query, segment, matches);
                break;
            case BooleanQuery boolean:
                Add(boolean, segment, matches);
                break;
            case MatchAllQuery:
                matches.AddAll();
                break;
        }
    }

    private static void Add(BooleanQuery query, IndexSegment segment, DocumentSet matches)
    {
        var isRequired = query.Clauses.Any(static clause => clause.Occur is Occur.Must or Occur.Filter);
        if (!isRequired && query.Clauses.All(static clause => clause.Occur == Occur.Should))
        {
            foreach (var clause in query.Clauses)
            {
                Add(clause.Query, segment, matches);
            }

            return;
        }

        // As Lucene has it, what only must not match finds nothing.
        DocumentSet? joined = null;
        foreach (var clause in query.Clauses.Where(clause => isRequired ? clause.Occur is Occur.Must or Occur.Filter : clause.Occur == Occur.Should))
        {
            var found = new DocumentSet(segment.DocumentCount);
            Add(clause.Query, segment, found);
            if (joined is null)
            {
                joined = found;
            }
            else if (isRequired)
            {
                joined.IntersectWith(found);
            }
            else
            {
                joined.UnionWith(found);
            }
        }

        foreach (var clause in query.Clauses.Where(clause => joined is not null && clause.Occur == Occur.MustNot))
        {
            var excluded = new DocumentSet(segment.DocumentCount);
            Add(clause.Query, segment, excluded);
            joined!.ExceptWith(excluded);
        }

        if (joined is not null)
        {
            matches.UnionWith(joined);
        }
    }
}
