using ContractBot.Agreements.Facts;

namespace ContractBot.Agreements.Checks;

/// <summary>期間の長さ: terms of no length, and terms of more than a hundred years.</summary>
internal static class TermLengths
{
    /// <summary>The defects.</summary>
    public static IEnumerable<Defect> Find(CheckedText text) =>
        from term in text.Deadlines.Terms
        where term.Flaw is RuleFlaw.EmptyTerm or RuleFlaw.EndlessTerm
        select text.At(
            term.Flaw == RuleFlaw.EmptyTerm ? Finding.TermOfNoLength : Finding.TermTooLong,
            text.SentenceAround(term.Span),
            term.Span.Slice(text.Agreement.Text));
}
