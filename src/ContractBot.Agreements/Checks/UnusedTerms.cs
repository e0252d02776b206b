using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Agreements.DefinedTerms;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>使われない定義語: terms that stand nowhere but in their own definition.</summary>
internal static class UnusedTerms
{
    /// <summary>The defects. A use within a longer word counts; a caption, which only names what follows, does not.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        ImmutableArray<TextSpan> captions =
        [
            text.Agreement.TitleSpan,
            .. text.Agreement.Parts.SelectMany(p => p.AllArticles()).Select(a => a.CaptionSpan).OfType<TextSpan>(),
        ];
        return from term in text.Agreement.DefinedTerms
               where term.Term.Length > 1 && !IsUsed(text, term, captions)
               select text.At(Finding.UnusedTerm, term.Span, term.Term);
    }

    // A line break or a space may stand within the term, where it is defined or where it is used; 知的財産権を実施する uses 知的財産権の実施.
    private static bool IsUsed(CheckedText text, DefinedTerm term, ImmutableArray<TextSpan> captions)
    {
        var units = term.Term.Where(unit => !char.IsWhiteSpace(unit)).Select(unit => unit == 'の' ? "[のを]" : Regex.Escape(unit.ToString()));
        return new Regex(string.Join(@"\s?", units), RegexOptions.CultureInvariant).Matches(text.Agreement.Text)
            .Any(use => !term.Span.Contains(use.Index) && !term.Definition.Contains(use.Index) && !captions.Any(c => c.Contains(use.Index)));
    }
}
