using System.Collections.Immutable;
using ContractBot.Search;

namespace ContractBot.Benchmarks.Searching;

/// <summary>The kinds of queries that are measured.</summary>
internal enum QueryKind
{
    RareTerm,
    CommonTerm,
    OrOfThree,
    And,
    Phrase,
}

/// <summary>A query on the text field for the ten best passages.</summary>
internal sealed record BenchmarkQuery(QueryKind Kind, string[] Terms)
{
    /// <summary>How many passages are asked for.</summary>
    public const int Top = 10;

    /// <summary>The query of a line of the file.</summary>
    public static BenchmarkQuery Read(string line) => new(Enum.Parse<QueryKind>(line.Split('\t')[0]), line.Split('\t')[1..]);

    /// <summary>The line of the file.</summary>
    public string Write() => string.Join('\t', [Kind.ToString(), .. Terms]);

    /// <summary>Ours.</summary>
    public Query ToQuery() => Kind switch
    {
        QueryKind.OrOfThree => Bool(Occur.Should),
        QueryKind.And => Bool(Occur.Must),
        QueryKind.Phrase => new PhraseQuery(FieldNames.Text, [.. Terms.Select(static (term, position) => new PhraseTerm(term, position))]),
        _ => new TermQuery(FieldNames.Text, Terms[0]),
    };

    /// <summary>The terms as plain words, put between <paramref name="before"/> and <paramref name="after"/>, with the operator of the kind between them.</summary>
    public string ToText(string or, string and, string phrase, string before = "", string after = "") =>
        before + string.Join(Kind switch { QueryKind.OrOfThree => or, QueryKind.Phrase => phrase, _ => and }, Terms.Select(TermWords.Of)) + after;

    private BooleanQuery Bool(Occur occur) =>
        new([.. Terms.Select(term => new BooleanClause(new TermQuery(FieldNames.Text, term), occur))]);
}
