using ContractBot.Agreements;
using ContractBot.Answering.Names;

namespace ContractBot.Answering.Composition;

/// <summary>How answers call an agreement.</summary>
internal static class AgreementLabel
{
    /// <summary>Its title, with the parties where the title names none of them: many an agreement is just called 委託契約書.</summary>
    public static string Of(Agreement agreement)
    {
        var named = agreement.Parties.Where(p => !p.IsBlank).ToList();
        var title = Folding.Compact(agreement.Title);
        return named.Count == 0 || named.Any(p => NameParts.FormsOf(Folding.Fold(p.Name)).Any(f => title.Contains(f, StringComparison.Ordinal)))
            ? TitleOf(agreement)
            : $"{TitleOf(agreement)}（{string.Join("・", named.Select(p => NameParts.CallName(p.Name)))}）";
    }

    // A heading set wide, 契　約　書, is read as one word.
    private static string TitleOf(Agreement agreement)
    {
        var words = agreement.Title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 && words.All(w => w.Length == 1) ? string.Concat(words) : agreement.Title;
    }
}
