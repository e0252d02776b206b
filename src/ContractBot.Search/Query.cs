using System.Collections.Immutable;
using System.Text;
using ContractBot.Search.Scoring;

namespace ContractBot.Search;

/// <summary>A query as a tree, in the vocabulary of Lucene. Queries are equal when their trees are; <c>ToString</c> writes them as Lucene does.</summary>
public abstract record Query;

/// <summary>Passages that hold a term in a field.</summary>
public sealed record TermQuery(string Field, string Term) : Query
{
    /// <inheritdoc/>
    public override string ToString() => $"{Field}:{Term}";
}

/// <summary>Passages that hold terms at given relative positions in a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Terms">Each term with its position; the first position need not be 0.</param>
public sealed record PhraseQuery(string Field, ImmutableArray<PhraseTerm> Terms) : Query
{
    /// <inheritdoc/>
    public bool Equals(PhraseQuery? other) =>
        other is not null && Field == other.Field && Terms.AsSpan().SequenceEqual(other.Terms.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Field);
        foreach (var term in Terms)
        {
            hash.Add(term);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder(Field).Append(":\"");
        var position = 0;
        foreach (var at in Terms.GroupBy(static term => term.Position).OrderBy(static at => at.Key))
        {
            for (; position < at.Key; position++)
            {
                text.Append(position > 0 ? " ?" : "?");
            }

            text.Append(position > 0 ? " " : "").AppendJoin('|', at.Select(static term => term.Term));
            position++;
        }

        return text.Append('"').ToString();
    }
}

/// <summary>A term of a phrase and its position.</summary>
public readonly record struct PhraseTerm(string Term, int Position);

/// <summary>Passages that satisfy all clauses; scores of matching <see cref="Occur.Must"/> and <see cref="Occur.Should"/> clauses are summed.</summary>
public sealed record BooleanQuery(ImmutableArray<BooleanClause> Clauses) : Query
{
    /// <inheritdoc/>
    public bool Equals(BooleanQuery? other) =>
        other is not null && Clauses.AsSpan().SequenceEqual(other.Clauses.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var clause in Clauses)
        {
            hash.Add(clause);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', Clauses);
}

/// <summary>A clause of a <see cref="BooleanQuery"/>.</summary>
public sealed record BooleanClause(Query Query, Occur Occur)
{
    /// <inheritdoc/>
    public override string ToString() => Sign + (Query is BooleanQuery ? $"({Query})" : Query.ToString());

    private string Sign => Occur switch
    {
        Occur.Must => "+",
        Occur.MustNot => "-",
        Occur.Filter => "#",
        _ => "",
    };
}

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
public sealed record BoostQuery(Query Query, float Boost) : Query
{
    /// <inheritdoc/>
    public override string ToString() => $"({Query})^{LuceneNumber.Text(Boost)}";
}

/// <summary>All passages of an agreement, each with score 1; meant for <see cref="Occur.Filter"/>.</summary>
public sealed record AgreementQuery(string Agreement) : Query
{
    /// <inheritdoc/>
    public override string ToString() => $"ConstantScore(agreement_id:{Agreement})";
}

/// <summary>All passages, each with score 1.</summary>
public sealed record MatchAllQuery : Query
{
    /// <inheritdoc/>
    public override string ToString() => "*:*";
}
