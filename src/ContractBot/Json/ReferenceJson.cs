using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Agreements.References;

namespace ContractBot.Json;

/// <summary>Words that point to a place; <paramref name="From"/> is the anchor of the provision in which they stand.</summary>
internal sealed record ReferenceJson(
    string From,
    string Text,
    int Start,
    int End,
    ReferenceKind Kind,
    ReferenceStatus Status,
    ImmutableArray<ReferenceTargetJson> Targets,
    string? Law,
    string? LawPlace,
    string? OtherAgreement,
    DanglingReason? Reason,
    ImmutableArray<ReferenceTargetJson> Nearest)
{
    public static ReferenceJson Of(Agreement agreement, Reference reference) => new(
        reference.From.Address.Anchor,
        reference.Span.Slice(agreement.Text),
        reference.Span.Start,
        reference.Span.End,
        reference.Kind,
        reference.Status,
        [.. reference.Targets.Select(t => ReferenceTargetJson.Of(t.Provision, t.Aspect))],
        reference.Law?.Name,
        reference.Law?.Place,
        reference.OtherAgreement,
        reference.Reason,
        [.. reference.Nearest.Select(p => ReferenceTargetJson.Of(p, ProvisionAspect.Whole))]);
}

/// <summary>A place that a reference means.</summary>
internal sealed record ReferenceTargetJson(string Locator, string Anchor, ProvisionAspect Aspect)
{
    public static ReferenceTargetJson Of(IProvision provision, ProvisionAspect aspect) =>
        new(provision.Address.Locator, provision.Address.Anchor, aspect);
}
