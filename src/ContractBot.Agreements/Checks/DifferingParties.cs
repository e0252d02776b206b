using System.Text.RegularExpressions;
using ContractBot.Agreements.Description;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>当事者名の不一致: a signature block that names, under a party's short name, another company or town than the preamble does.</summary>
internal static partial class DifferingParties
{
    private const int ShortestName = 3;

    /// <summary>The defects: only where both names are whole names of corporations or towns, and neither holds the other.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        var agreement = text.Agreement;
        if (agreement.Parties.Length < 2 || SwappedParties.Find(text).Any()
            || agreement.Parts.Select(p => p.SignatureBlock).OfType<SignatureBlock>().ToList() is not [var block])
        {
            yield break;
        }

        var sections = PartySections.Find(agreement.Text, block.Span, [.. agreement.Parties.SelectMany(p => p.ShortNames)]);
        foreach (var party in agreement.Parties.Where(p => !p.IsBlank && !block.Span.Contains(p.NameSpan)))
        {
            if (sections.Where(s => s.Names.Intersect(party.ShortNames, StringComparer.Ordinal).Any()).ToList() is not [var section]
                || PartyEntry.Read(agreement.Text, section.Lines, party.Name).Name is not { } there || there.IsEmpty)
            {
                continue;
            }

            var (name, signed) = (Plain(party.Name), Plain(there.Slice(agreement.Text)));
            var lines = Plain(string.Concat(section.Lines.Select(l => l.Slice(agreement.Text))));
            if (name.Length >= ShortestName && IsWhole(name) && IsWhole(signed) && !lines.Contains(name, StringComparison.OrdinalIgnoreCase) && !name.Contains(signed, StringComparison.OrdinalIgnoreCase)
                && !agreement.Parties.Any(p => p != party && Plain(p.Name) == signed))
            {
                yield return new Defect(Finding.PartyDiffers, block, there, [party.ShortName, party.Name.Trim(), there.Slice(agreement.Text).Trim()]);
            }
        }
    }

    private static string Plain(string words) => White().Replace(Widths.ToHalfWidth(words).Replace("㈱", "株式会社", StringComparison.Ordinal).Replace("(株)", "株式会社", StringComparison.Ordinal), "");

    // A branch, an office or a person may sign for the party.
    private static bool IsWhole(string name) => Whole().IsMatch(name);

    // 株式会社ミドリ · ミドリ合同会社 · 花山市 · 学校法人青葉学園
    [GeneratedRegex(@"\A(?:(?:株式|有限|合同|合資|合名)会社[^\s、。()]{1,20}|[^\s、。()]{1,20}(?:株式|有限|合同|合資|合名)会社|[一-龠ぁ-んァ-ヶー]{1,8}[都道府県市区町村]|(?:(?:一般|公益)(?:社団|財団)|学校|医療|社会福祉|特定非営利活動|国立大学|宗教)法人[^\s、。()]{1,20})\z")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
