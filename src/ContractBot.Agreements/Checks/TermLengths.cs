namespace ContractBot.Agreements.Checks;

/// <summary>期間の長さ: terms of no length, and terms of more than a hundred years.</summary>
internal static class TermLengths
{
    /// <summary>The defects.</summary>
    public static IEnumerable<Defect> Find(CheckedText text) =>
        from length in TermLength.AllIn(text.Folded)
        where length.Days == 0 || length.Days > TermLength.Century
        select text.At(
            length.Days == 0 ? Finding.TermOfNoLength : Finding.TermTooLong,
            text.SentenceAround(length.Span),
            length.Span.Slice(text.Agreement.Text));
}
