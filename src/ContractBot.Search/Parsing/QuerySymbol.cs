using ContractBot.Text;

namespace ContractBot.Search.Parsing;

/// <summary>A piece of a query as typed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word, the phrase without its quotation marks, the field's name, the number of a boost or a slop, or the bracket; escapes are resolved.</param>
/// <param name="Span">Where it stands in the query.</param>
internal readonly record struct QuerySymbol(SymbolKind Kind, string Text, TextSpan Span);

/// <summary>The kinds of <see cref="QuerySymbol"/>.</summary>
internal enum SymbolKind
{
    Word,
    Phrase,
    Prefix,
    Everything,
    Field,
    Plus,
    Minus,
    And,
    Or,
    Not,
    Boost,
    Slop,
    Open,
    Close,
    End,
}
