using ContractBot.Agreements.Facts;

namespace ContractBot.Agreements.Checks;

/// <summary>期間の長さ: terms of no length, terms of more than a hundred years, and terms whose days do not fit the length beside them.</summary>
internal static class TermLengths
{
    /// <summary>The defects.</summary>
    public static IEnumerable<Defect> Find(CheckedText text) =>
        from term in text.Deadlines.Terms
        where term.Flaw is RuleFlaw.EmptyTerm or RuleFlaw.EndlessTerm or RuleFlaw.Contradiction
        select text.At(
            term.Flaw switch { RuleFlaw.EmptyTerm => Finding.TermOfNoLength, RuleFlaw.EndlessTerm => Finding.TermTooLong, _ => Finding.LengthAgainstDays },
            text.SentenceAround(term.Span),
            term.Span.Slice(text.Agreement.Text));
}
