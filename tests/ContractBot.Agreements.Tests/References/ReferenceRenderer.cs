using ContractBot.Agreements.References;

namespace ContractBot.Agreements.Tests.References;

/// <summary>References as lines of a golden file; its head explains the form.</summary>
internal static class ReferenceRenderer
{
    private const int MostListed = 3;

    public static IEnumerable<string> Render(Agreement agreement) => agreement.References.Select(r =>
        $"{r.From.Address.Anchor}\t{Plain(r.Span.Slice(agreement.Text))}\t{Meaning(r)}");

    public static string Meaning(Reference reference) => reference.Status switch
    {
        ReferenceStatus.Dangling => string.Join(' ', reference.Nearest.Select(p => p.Address.Anchor).Prepend($"dangling {reference.Reason}")),
        ReferenceStatus.Outside when reference.Law is { } law => $"law {law.Name} {law.Place}".TrimEnd(),
        ReferenceStatus.Outside => $"other {reference.OtherAgreement}".TrimEnd(),
        ReferenceStatus.Ambiguous => string.Join(" | ", reference.Targets.Select(Name)),
        _ when reference.Targets.Length > MostListed => $"{Name(reference.Targets[0])}~{Name(reference.Targets[^1])} ({reference.Targets.Length})",
        _ => string.Join(' ', reference.Targets.Select(Name)),
    };

    private static string Name(ReferenceTarget target) => target.Provision.Address.Anchor + target.Aspect switch
    {
        ProvisionAspect.Whole => "",
        ProvisionAspect.EachItem => "/items",
        ProvisionAspect.Proviso => "/proviso",
        ProvisionAspect.MainText => "/main",
        ProvisionAspect.Chapeau => "/chapeau",
        ProvisionAspect.FirstSentence => "/first",
        _ => "/later",
    };

    private static string Plain(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}
