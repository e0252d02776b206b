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
/// <param name="Slop">By how many positions the terms may be moved altogether: 0 asks for the phrase as it stands, 2 lets two neighbours change places.</param>
public sealed record PhraseQuery(string Field, ImmutableArray<PhraseTerm> Terms, int Slop = 0) : Query
{
    /// <inheritdoc/>
    public bool Equals(PhraseQuery? other) =>
        other is not null && Field == other.Field && Slop == other.Slop && Terms.AsSpan().SequenceEqual(other.Terms.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Field);
        hash.Add(Slop);
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

        return text.Append(Slop == 0 ? "\"" : $"\"~{Slop}").ToString();
    }
}

/// <summary>Passages that hold a term that begins with <paramref name="Prefix"/> in a field, each with score 1.</summary>
public sealed record PrefixQuery(string Field, string Prefix) : Query
{
    /// <inheritdoc/>
    public override string ToString() => $"{Field}:{Prefix}*";
}

/// <summary>
/// Passages that hold most of the pairs of letters of <paramref name="Fragment"/> in words that stand side by side in a field, each
/// scored by the share that it holds: ミドサイン is found in ミドリサイン, and 定時制高 in 定時制高等学校. Meant for what no passage holds as a word.
/// </summary>
public sealed record FragmentQuery(string Field, string Fragment) : Query
{
    /// <inheritdoc/>
    public override string ToString() => $"{Field}:~{Fragment}";
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

/// <summary>
/// All passages of some agreements, each with score 1; meant for <see cref="Occur.Filter"/>, to say which agreements may be
/// searched at all. A reader keeps the passages of recent sets, so that asking again for the same set costs next to nothing.
/// </summary>
public sealed record AgreementsQuery : Query
{
    private AgreementsQuery(ImmutableArray<string> agreements) => Agreements = agreements;

    /// <summary>The agreements' identifiers, each once, in ordinal order.</summary>
    public ImmutableArray<string> Agreements { get; }

    /// <summary>The query for <paramref name="agreements"/>, in whatever order they come.</summary>
    public static AgreementsQuery Of(params IEnumerable<string> agreements) =>
        new([.. agreements.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <inheritdoc/>
    public bool Equals(AgreementsQuery? other) => other is not null && Agreements.AsSpan().SequenceEqual(other.Agreements.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var agreement in Agreements)
        {
            hash.Add(agreement);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Agreements.Length == 1 ? $"ConstantScore(agreement_id:{Agreements[0]})" : $"agreement_id:({string.Join(' ', Agreements)})";
}

/// <summary>All passages, each with score 1.</summary>
public sealed record MatchAllQuery : Query
{
    /// <inheritdoc/>
    public override string ToString() => "*:*";
}
