using ContractBot.Agreements.DefinedTerms;

namespace ContractBot.Agreements.Checks;

/// <summary>使われない定義語: terms that stand nowhere but in their own definition.</summary>
internal static class UnusedTerms
{
    /// <summary>The defects. A use within a longer word counts.</summary>
    public static IEnumerable<Defect> Find(CheckedText text) =>
        from term in text.Agreement.DefinedTerms
        where term.Term.Length > 1 && !IsUsed(text, term)
        select text.At(Finding.UnusedTerm, term.Span, term.Term);

    private static bool IsUsed(CheckedText text, DefinedTerm term)
    {
        for (var at = text.Agreement.Text.IndexOf(term.Term, StringComparison.Ordinal); at >= 0; at = text.Agreement.Text.IndexOf(term.Term, at + 1, StringComparison.Ordinal))
        {
            if (!term.Span.Contains(at) && !term.Definition.Contains(at))
            {
                return true;
            }
        }

        return false;
    }
}
