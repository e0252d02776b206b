using ContractBot.Text;

namespace ContractBot.Kuromoji;

/// <summary>A term as it enters the index or a query, after all filters.</summary>
/// <param name="Term">The filtered term.</param>
/// <param name="Span">Where the surface stands in the analysed text.</param>
/// <param name="PositionIncrement">Distance in positions from the token before; 0 for an alternative at the same position, above 1 after removed tokens.</param>
/// <param name="PositionLength">Positions that the token covers; above 1 for a compound that is also cut.</param>
public readonly record struct AnalyzedToken(string Term, TextSpan Span, int PositionIncrement, int PositionLength);
