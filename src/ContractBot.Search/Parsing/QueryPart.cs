using System.Collections.Immutable;

namespace ContractBot.Search.Parsing;

/// <summary>A part of a query while it is put together.</summary>
/// <param name="Query">What is looked for.</param>
/// <param name="Occur">How it takes part, by its sign.</param>
/// <param name="Restricts">Whether it only names agreements: then it limits where the rest is looked for, and adds nothing to the score.</param>
internal sealed record QueryPart(Query Query, Occur Occur, bool Restricts)
{
    /// <summary>Parts side by side: those with signs as they say, agreements together as one limit, the rest optional.</summary>
    public static QueryPart? InSequence(IReadOnlyList<QueryPart> parts)
    {
        if (parts.Count == 0 || parts is [{ Occur: Occur.Should }])
        {
            return parts.Count == 0 ? null : parts[0];
        }

        var agreements = parts.Where(static part => part.Restricts && part.Occur != Occur.MustNot).ToArray();
        var clauses = parts.Where(part => !agreements.Contains(part))
            .Select(static part => new BooleanClause(part.Query, part.Occur))
            .ToList();
        if (agreements.Length > 0)
        {
            // Beside a filter nothing optional has to match, so what is looked for becomes one required whole.
            if (clauses.Exists(static clause => clause.Occur == Occur.Should)
                && !clauses.Exists(static clause => clause.Occur == Occur.Must))
            {
                var wanted = clauses is [{ Query: var only }] ? only : new BooleanQuery([.. clauses]);
                clauses = [new BooleanClause(wanted, Occur.Must)];
            }

            clauses.Add(new BooleanClause(AnyOf(agreements), Occur.Filter));
        }

        return new QueryPart(Complete(clauses), Occur.Should, agreements.Length == parts.Count);
    }

    /// <summary>Parts joined by AND.</summary>
    public static QueryPart? Joined(IReadOnlyList<QueryPart> parts)
    {
        if (parts.Count <= 1)
        {
            return parts.Count == 0 ? null : parts[0];
        }

        var clauses = parts.Select(static part => new BooleanClause(
            part.Query,
            part.Occur == Occur.MustNot ? Occur.MustNot : part.Restricts ? Occur.Filter : Occur.Must));
        return new QueryPart(Complete([.. clauses]), Occur.Should, parts.All(static part => part.Restricts));
    }

    /// <summary>Parts between which OR stands.</summary>
    public static QueryPart? Alternative(IReadOnlyList<QueryPart> parts) =>
        parts.Count <= 1
            ? parts.Count == 0 ? null : parts[0]
            : new QueryPart(AnyOf(parts), Occur.Should, parts.All(static part => part.Restricts));

    private static Query AnyOf(IReadOnlyList<QueryPart> parts) =>
        parts.Count == 1
            ? parts[0].Query
            : new BooleanQuery([.. parts.Select(static part => new BooleanClause(Positive(part), Occur.Should))]);

    private static Query Positive(QueryPart part) =>
        part.Occur == Occur.MustNot ? Complete([new BooleanClause(part.Query, Occur.MustNot)]) : part.Query;

    /// <summary>To exclude from nothing would find nothing: what is only excluded is excluded from all passages.</summary>
    private static BooleanQuery Complete(List<BooleanClause> clauses)
    {
        ImmutableArray<BooleanClause> all = clauses.TrueForAll(static clause => clause.Occur == Occur.MustNot)
            ? [new BooleanClause(new MatchAllQuery(), Occur.Filter), .. clauses]
            : [.. clauses];
        return new BooleanQuery(all);
    }
}
