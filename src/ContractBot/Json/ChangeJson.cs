using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Agreements.Amendments;

namespace ContractBot.Json;

/// <summary>An amendment of an agreement.</summary>
internal sealed record AmendmentJson(string Agreement, string Title, DateOnly? SignedOn, DateOnly? EffectiveOn)
{
    public static ImmutableArray<AmendmentJson> Of(Agreement agreement) =>
        [.. agreement.Amendments.Select(a => new AmendmentJson(a.Id, a.Title, a.SignedOn, a.EffectiveOn))];
}

/// <summary>
/// A change that an amendment ordered. Worked in, <paramref name="Start"/> and <paramref name="End"/> are the new words in the text and
/// <paramref name="Problem"/> is null; else they are the provision that is meant, where it is known, and <paramref name="Problem"/> says why not.
/// </summary>
internal sealed record ChangeJson(
    string? Locator,
    string? Anchor,
    int? Start,
    int? End,
    string? Words,
    string? Superseded,
    DateOnly? EffectiveOn,
    bool Overtaken,
    MergeProblem? Problem,
    AmendingJson By)
{
    public static ImmutableArray<ChangeJson> Of(Agreement agreement) =>
    [
        .. agreement.Changes.Select(c => new ChangeJson(
            c.Address.Locator, c.Address.Anchor, c.Span.Start, c.Span.End, c.Words, c.Superseded, c.EffectiveOn, c.IsOvertaken, null, AmendingJson.Of(c.By))),
        .. agreement.UnmergedChanges.Select(c => new ChangeJson(
            c.Address?.Locator, c.Address?.Anchor, c.Span?.Start, c.Span?.End, null, null, c.EffectiveOn, false, c.Problem, AmendingJson.Of(c.By))),
    ];
}

/// <summary>The words of an amendment that order a change; offsets are into the amendment's text.</summary>
internal sealed record AmendingJson(string Agreement, string Title, string Locator, string Anchor, int Start, int End)
{
    public static AmendingJson Of(AmendingPlace place) =>
        new(place.AgreementId, place.Title, place.Address.Locator, place.Address.Anchor, place.Span.Start, place.Span.End);
}
