using System.Collections.Immutable;
using ContractBot.Agreements.Sidecars;

namespace ContractBot.Json;

/// <summary>What the office says beside the text; each fact with the line of <paramref name="File"/> that states it.</summary>
internal sealed record SidecarJson(
    string File,
    SidecarDateJson? SignedOn,
    ImmutableArray<SidecarTextJson> Nicknames,
    SidecarTextJson? OwningSection,
    ImmutableArray<SidecarPartyJson> Parties,
    ImmutableArray<SidecarAnchorJson> Anchors,
    SidecarAccessJson? Access,
    SidecarTextJson? Notes)
{
    public static SidecarJson? Of(Sidecar? sidecar) => sidecar is null
        ? null
        : new SidecarJson(
            sidecar.FileName,
            sidecar.SignedOn is { } signed ? new SidecarDateJson(signed.Value, signed.Line) : null,
            [.. sidecar.Nicknames.Select(n => new SidecarTextJson(n.Value, n.Line))],
            SidecarTextJson.Of(sidecar.OwningSection),
            [.. sidecar.Parties.Select(SidecarPartyJson.Of)],
            [.. sidecar.Anchors.Select(a => new SidecarAnchorJson(a.Event, a.Date.Value, a.Date.Line))],
            sidecar.Access is { } access ? new SidecarAccessJson(access.Users, access.Groups, access.Teams, access.Channels) : null,
            SidecarTextJson.Of(sidecar.Notes));
}

/// <summary>A text of a sidecar.</summary>
internal sealed record SidecarTextJson(string Value, int Line)
{
    public static SidecarTextJson? Of(SidecarFact<string>? fact) => fact is null ? null : new SidecarTextJson(fact.Value, fact.Line);
}

/// <summary>A date of a sidecar.</summary>
internal sealed record SidecarDateJson(DateOnly Value, int Line);

/// <summary>A party as a sidecar has it.</summary>
internal sealed record SidecarPartyJson(SidecarTextJson? ShortName, SidecarTextJson? Name, SidecarTextJson? Address, SidecarTextJson? Signatory)
{
    public static SidecarPartyJson Of(SidecarParty party) => new(
        SidecarTextJson.Of(party.ShortName), SidecarTextJson.Of(party.Name), SidecarTextJson.Of(party.Address), SidecarTextJson.Of(party.Signatory));
}

/// <summary>An event with its day.</summary>
internal sealed record SidecarAnchorJson(string Event, DateOnly Date, int Line);

/// <summary>Who may see the agreement.</summary>
internal sealed record SidecarAccessJson(
    ImmutableArray<string> Users, ImmutableArray<string> Groups, ImmutableArray<string> Teams, ImmutableArray<string> Channels);
