using ContractBot.Agreements;
using ContractBot.Answering.Names;

namespace ContractBot.Answering.Composition;

/// <summary>How answers call an agreement.</summary>
internal static class AgreementLabel
{
    // Longer than a name is: words that were taken for one.
    private const int LongestName = 40;

    // A form names who will sign it by his role alone.
    private static readonly string[] Roles = ["賃借人", "賃貸人", "委託者", "受託者", "発注者", "受注者", "制作事業者", "売主", "買主", "使用者", "利用者"];

    /// <summary>Its title, with the parties where the title names none of them: many an agreement is just called 委託契約書.</summary>
    public static string Of(Agreement agreement)
    {
        var named = agreement.Parties.Where(p => !p.IsBlank && IsName(p.Name)).ToList();
        var title = Folding.Compact(agreement.Title);
        return named.Count == 0 || named.Any(p => NameParts.FormsOf(Folding.Fold(p.Name)).Any(f => title.Contains(f, StringComparison.Ordinal)))
            ? TitleOf(agreement)
            : $"{TitleOf(agreement)}（{string.Join("・", named.Select(p => NameParts.CallName(p.Name)))}）";
    }

    /// <summary>Labels that tell <paramref name="agreements"/> apart, in their order: those that are called alike are told by their identifiers.</summary>
    public static IReadOnlyList<(Agreement Agreement, string Label)> Of(IReadOnlyCollection<Agreement> agreements)
    {
        var labels = agreements.Select(agreement => (Agreement: agreement, Label: Of(agreement))).ToList();
        var shared = labels.GroupBy(one => one.Label, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        return labels.ConvertAll(one => shared.Contains(one.Label) ? (one.Agreement, $"{one.Label}（{one.Agreement.Id}）") : one);
    }

    // {{employee_name}}, ${乙名}: a template's field; what has a tab is a row of a table.
    private static bool IsName(string name) => name.Length <= LongestName && Quotes.Segment.IsBalanced(name) && !Roles.Contains(name) && !name.Any(unit => char.IsControl(unit) || "{}$<>＜＞_＿[]【】".Contains(unit, StringComparison.Ordinal));

    // A heading set wide, 契　約　書, is read as one word.
    private static string TitleOf(Agreement agreement)
    {
        var words = agreement.Title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 && words.All(w => w.Length == 1) ? string.Concat(words) : agreement.Title;
    }
}
