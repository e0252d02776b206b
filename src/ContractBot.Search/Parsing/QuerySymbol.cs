using ContractBot.Text;

namespace ContractBot.Search.Parsing;

/// <summary>A piece of a query as typed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word, the phrase without its quotation marks, or the field's name.</param>
/// <param name="Span">Where it stands in the query.</param>
internal readonly record struct QuerySymbol(SymbolKind Kind, string Text, TextSpan Span);

/// <summary>The kinds of <see cref="QuerySymbol"/>.</summary>
internal enum SymbolKind
{
    Word,
    Phrase,
    Field,
    Plus,
    Minus,
    And,
    Or,
    Not,
    Open,
    Close,
    End,
}
