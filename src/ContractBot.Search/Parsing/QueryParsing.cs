using System.Collections.Immutable;
using System.Globalization;
using ContractBot.Search.Resources;
using ContractBot.Text;

namespace ContractBot.Search;

/// <summary>What <see cref="QueryParser"/> made of a query as typed.</summary>
/// <param name="Query">The query, read past its errors as well as can be; null where it leaves nothing to look for.</param>
/// <param name="Errors">What is wrong with it, from left to right; empty for a query in order.</param>
public sealed record QueryParsing(Query? Query, ImmutableArray<QueryError> Errors);

/// <summary>Something wrong with a query, and where.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">Where, in UTF-16 units of the query as typed.</param>
public sealed record QueryError(QueryErrorKind Kind, TextSpan Span)
{
    /// <summary>The column, from 1, at which the trouble begins.</summary>
    public int Column => Span.Start + 1;

    /// <summary>One sentence that says what to do, in Japanese or English.</summary>
    public string Describe(CultureInfo culture) => SearchMessages.Describe(Kind, Column, culture);
}

/// <summary>What can be wrong with a query.</summary>
public enum QueryErrorKind
{
    /// <summary>Nothing but white space, punctuation and words that are not indexed.</summary>
    NothingToLookFor,

    /// <summary>A quotation mark without its partner; the phrase is taken to run to the end.</summary>
    UnclosedQuote,

    /// <summary>An opening bracket without its partner; the group is taken to run to the end.</summary>
    UnclosedGroup,

    /// <summary>A closing bracket without its partner; it is passed over.</summary>
    UnopenedGroup,

    /// <summary>AND, OR, NOT or a field's name with nothing to apply to; it is passed over.</summary>
    MissingOperand,

    /// <summary>Brackets within brackets beyond what is read; what lies deeper is passed over.</summary>
    TooDeep,

    /// <summary>More words than are read; the rest is passed over.</summary>
    TooManyWords,

    /// <summary>A star elsewhere than at the end of a word.</summary>
    StarNotAtEnd,

    /// <summary>A tilde after a word, which asks Lucene for similar words.</summary>
    NoSimilarWords,

    /// <summary>A ^ without a number after it.</summary>
    BadBoost,

    /// <summary>A backslash at the end.</summary>
    NothingEscaped,
}
