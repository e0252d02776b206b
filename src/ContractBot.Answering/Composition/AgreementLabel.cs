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
            ? agreement.Title
            : $"{agreement.Title}（{string.Join("・", named.Select(p => NameParts.CallName(p.Name)))}）";
    }
}
