using ContractBot.Agreements.DefinedTerms;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>定義の食い違い: one term that two provisions define for the whole agreement, in different words.</summary>
internal static class ConflictingDefinitions
{
    /// <summary>The defects, one for each pair of articles. Only definitions of the form 「…」とは are compared: what a short form (以下「…」) stands for is said where it stands.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        var definitions = text.Agreement.DefinedTerms
            .Where(t => t.Scope.Kind == DefinitionScopeKind.Agreement && t.Definition.Start >= t.Span.End)
            .Select(t => (Term: t, Article: text.Agreement.Parts.SelectMany(p => p.AllArticles()).FirstOrDefault(a => a.Span.Contains(t.Span))))
            .Where(d => d.Article is { Variant: null })
            .ToList();
        var conflicts =
            from again in definitions
            let first = definitions.First(d => d.Term.Term == again.Term.Term)
            where first.Article != again.Article && Meaning(text, first.Term) != Meaning(text, again.Term)
            group again by (First: first.Article!, Again: again.Article!);
        foreach (var pair in conflicts)
        {
            var terms = string.Join("」「", pair.Select(d => d.Term.Term).Distinct());
            yield return text.At(Finding.ConflictingDefinition, pair.First().Term.Span, terms, CheckedText.NameOf(pair.Key.First), CheckedText.NameOf(pair.Key.Again));
        }
    }

    /// <summary>What follows the term in its paragraph or item, items included.</summary>
    private static string Meaning(CheckedText text, DefinedTerm term)
    {
        var place = text.PlaceOf(term.Span);
        var end = place is Paragraph or Item ? place.Span.End : term.Definition.End;
        return string.Concat(text.Folded[term.Span.End..end].Where(unit => !char.IsWhiteSpace(unit)));
    }
}
