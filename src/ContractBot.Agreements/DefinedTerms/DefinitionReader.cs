using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.DefinedTerms;

/// <summary>Collects the terms that an agreement defines, whichever way.</summary>
internal static class DefinitionReader
{
    /// <summary>
    /// The terms in the order of the text, each place once. The parties' short names are left out;
    /// a term that the agreement defines twice (in two versions of an article) is given twice.
    /// </summary>
    public static ImmutableArray<DefinedTerm> Of(Agreement agreement)
    {
        var folded = Widths.ToHalfWidth(agreement.Text);
        var parties = agreement.Parties.SelectMany(p => p.ShortNames).ToHashSet(StringComparer.Ordinal);
        int[] starts =
        [
            .. agreement.Parts.SelectMany(p => p.AllArticles()).SelectMany(a => a.Paragraphs)
                .SelectMany(p => p.Items.SelectMany(i => i.WithSubItems()).Select(i => i.Chapeau.Start).Prepend(p.Chapeau.Start))
                .Order(),
        ];
        var seen = new HashSet<int>();
        return
        [
            .. MeaningRule.Find(folded).Concat(DefinitionList.Find(agreement, folded)).Concat(NamingRule.Find(folded))
                .Where(d => !parties.Contains(d.Term.Slice(agreement.Text)) && !d.Definition.IsEmpty && seen.Add(d.Term.Start))
                .OrderBy(d => d.Term)
                .Select(d => new DefinedTerm(
                    d.Term.Slice(agreement.Text), d.Term, WithoutNumber(d.Definition, starts), DefinitionScopes.Of(agreement, d.Term.Start, d.Limit))),
        ];
    }

    // 第１条　 and （１）　 before the words are no part of them.
    private static TextSpan WithoutNumber(TextSpan definition, int[] chapeauStarts)
    {
        var index = Array.BinarySearch(chapeauStarts, definition.End);
        var before = (index >= 0 ? index : ~index) - 1;
        return before >= 0 && chapeauStarts[before] > definition.Start ? new TextSpan(chapeauStarts[before], definition.End) : definition;
    }
}
