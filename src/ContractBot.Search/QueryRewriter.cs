using System.Collections.Immutable;

namespace ContractBot.Search;

/// <summary>
/// Brings a query into its simplest form before it is run, with those of the rules of Lucene's <c>Query.rewrite</c> that
/// have a bearing on how scores are rounded: both then sum the same numbers in the same steps.
/// </summary>
internal static class QueryRewriter
{
    /// <summary>The simplest query that matches the same passages with the same scores.</summary>
    public static Query Rewrite(Query query) => query switch
    {
        BoostQuery boost => RewriteBoost(boost),
        PhraseQuery phrase => RewritePhrase(phrase),
        BooleanQuery boolean => RewriteBoolean(boolean),
        _ => query,
    };

    private static Query RewriteBoost(BoostQuery query) => Rewrite(query.Query) switch
    {
        var inner when query.Boost == 1f => inner,
        BoostQuery inner => new BoostQuery(inner.Query, query.Boost * inner.Boost),
        var inner => new BoostQuery(inner, query.Boost),
    };

    /// <summary>A phrase of one term is that term; positions start at 0.</summary>
    private static Query RewritePhrase(PhraseQuery query)
    {
        if (query.Terms.Length <= 1)
        {
            return query.Terms.Length == 0 ? new BooleanQuery([]) : new TermQuery(query.Field, query.Terms[0].Term);
        }

        var first = query.Terms.Min(static term => term.Position);
        return first == 0
            ? query
            : query with { Terms = [.. query.Terms.Select(term => term with { Position = term.Position - first })] };
    }

    private static Query RewriteBoolean(BooleanQuery query)
    {
        var clauses = query.Clauses.Select(static clause => clause with { Query = Rewrite(clause.Query) }).ToImmutableArray();
        if (clauses is [{ Occur: Occur.Must or Occur.Should } only])
        {
            return only.Query;
        }

        clauses = MergeRepeated(MergeRepeated(clauses, Occur.Should), Occur.Must);
        clauses = [.. clauses.SelectMany(InlineDisjunction)];
        // Inlining brings new neighbours together, which may repeat one another or leave one clause alone.
        var rewritten = new BooleanQuery(clauses);
        return rewritten.Equals(query) ? rewritten : RewriteBoolean(rewritten);
    }

    /// <summary><c>a b a</c> becomes <c>a^2 b</c>.</summary>
    private static ImmutableArray<BooleanClause> MergeRepeated(ImmutableArray<BooleanClause> clauses, Occur occur)
    {
        var boosts = new OrderedDictionary<Query, double>();
        var count = 0;
        foreach (var clause in clauses.Where(clause => clause.Occur == occur))
        {
            var (query, boost) = clause.Query is BoostQuery boosted ? (boosted.Query, boosted.Boost) : (clause.Query, 1f);
            boosts[query] = boosts.GetValueOrDefault(query) + boost;
            count++;
        }

        if (boosts.Count == count)
        {
            return clauses;
        }

        var merged = boosts.Select(sum => new BooleanClause(
            sum.Value == 1 ? sum.Key : new BoostQuery(sum.Key, (float)sum.Value), occur));
        return [.. merged, .. clauses.Where(clause => clause.Occur != occur)];
    }

    /// <summary><c>a (b c)</c> becomes <c>a b c</c>.</summary>
    private static IEnumerable<BooleanClause> InlineDisjunction(BooleanClause clause) =>
        clause is { Occur: Occur.Should, Query: BooleanQuery { Clauses: var inner } }
        && inner.All(static part => part.Occur == Occur.Should)
            ? inner
            : [clause];
}
