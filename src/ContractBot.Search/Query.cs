using System.Collections.Immutable;

namespace ContractBot.Search;

/// <summary>A query as a tree, in the vocabulary of Lucene.</summary>
public abstract record Query;

/// <summary>Passages that hold a term in a field.</summary>
public sealed record TermQuery(string Field, string Term) : Query;

/// <summary>Passages that hold terms at given relative positions in a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Terms">Each term with its position; the first position need not be 0.</param>
public sealed record PhraseQuery(string Field, ImmutableArray<PhraseTerm> Terms) : Query;

/// <summary>A term of a phrase and its position.</summary>
public readonly record struct PhraseTerm(string Term, int Position);

/// <summary>Passages that satisfy all clauses; scores of matching <see cref="Occur.Must"/> and <see cref="Occur.Should"/> clauses are summed.</summary>
public sealed record BooleanQuery(ImmutableArray<BooleanClause> Clauses) : Query;

/// <summary>A clause of a <see cref="BooleanQuery"/>.</summary>
public sealed record BooleanClause(Query Query, Occur Occur);

/// <summary>How a clause takes part.</summary>
public enum Occur
{
    /// <summary>Has to match; adds to the score.</summary>
    Must,

    /// <summary>Adds to the score; at least one has to match where there is no <see cref="Must"/> or <see cref="Filter"/>.</summary>
    Should,

    /// <summary>Must not match.</summary>
    MustNot,

    /// <summary>Has to match; adds nothing to the score.</summary>
    Filter,
}

/// <summary>The inner query with its score multiplied, as Lucene's <c>BoostQuery</c>.</summary>
public sealed record BoostQuery(Query Query, float Boost) : Query;

/// <summary>All passages of an agreement, each with score 1; meant for <see cref="Occur.Filter"/>.</summary>
public sealed record AgreementQuery(string Agreement) : Query;

/// <summary>All passages, each with score 1.</summary>
public sealed record MatchAllQuery : Query;
