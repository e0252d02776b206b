using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.DefinedTerms;

/// <summary>Where a definition holds, by the words that limit it: <c>以下この条において</c>, <c>本項において</c>, <c>この別記において</c>.</summary>
internal static partial class DefinitionScopes
{
    /// <summary>
    /// The scope of a definition. Without words that limit it, and where they name several places (<c>この条及び次条において</c>), it is taken
    /// to hold everywhere: too wide a scope misleads less than one that cuts the term off where it is used.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="at">Where the definition stands.</param>
    /// <param name="words">The limiting words, folded; may be empty.</param>
    public static DefinitionScope Of(Agreement agreement, int at, string words)
    {
        var everywhere = new DefinitionScope(DefinitionScopeKind.Agreement, new TextSpan(0, agreement.Text.Length));
        var match = Place().Match(words);
        if (!match.Success || Several().IsMatch(words))
        {
            return everywhere;
        }

        var part = agreement.Parts.LastOrDefault(p => p.Span.Contains(at)) ?? agreement.Body;
        var article = part.AllArticles().FirstOrDefault(a => a.Span.Contains(at));
        var paragraph = article?.Paragraphs.FirstOrDefault(p => p.Span.Contains(at));
        return match.Groups["unit"].Value switch
        {
            "号" => Scope(DefinitionScopeKind.Item, paragraph?.Items.FirstOrDefault(i => i.Span.Contains(at))?.Span),
            "項" => Scope(DefinitionScopeKind.Paragraph, paragraph?.Span),
            "条" => Scope(DefinitionScopeKind.Article, article?.Span),
            "編" => Scope(DefinitionScopeKind.Division, DivisionAt(part.Divisions, DivisionLevel.Hen, at)),
            "章" => Scope(DefinitionScopeKind.Division, DivisionAt(part.Divisions, DivisionLevel.Sho, at)),
            "節" => Scope(DefinitionScopeKind.Division, DivisionAt(part.Divisions, DivisionLevel.Setsu, at)),
            "款" => Scope(DefinitionScopeKind.Division, DivisionAt(part.Divisions, DivisionLevel.Kan, at)),
            _ => Scope(DefinitionScopeKind.Part, part.Ordinal > 0 ? part.Span : null),
        };

        DefinitionScope Scope(DefinitionScopeKind kind, TextSpan? span) => span is { } place ? new DefinitionScope(kind, place) : everywhere;
    }

    private static TextSpan? DivisionAt(IEnumerable<Division> divisions, DivisionLevel level, int at)
    {
        foreach (var division in divisions.Where(d => d.Span.Contains(at)))
        {
            return division.Level == level ? division.Span : DivisionAt(division.Divisions, level, at);
        }

        return null;
    }

    // この条において · 本項では · この章中 · 以下この別記において · 本特記事項において; この契約において limits nothing
    [GeneratedRegex("(?:この|本|当該|同)(?<unit>[号項条編章節款]|別[記紙表添]|特記事項|[^「」、。()\\s]{0,12}(?:特記事項|仕様書|要領|要項|基準|別[記紙表]))(?:において|においては|では|中|に限り|内)")]
    private static partial Regex Place();

    // この条及び次条において · この条から第8条までにおいて · 次項において
    [GeneratedRegex("及び|並びに|から.*まで|次[条項号]|第[0-9一二三四五六七八九十百]+[条項号]")]
    private static partial Regex Several();
}
