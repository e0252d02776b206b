using System.Collections.Immutable;
using ContractBot.Agreements;

namespace ContractBot.Json;

/// <summary>A party; <paramref name="Name"/> is null where the agreement leaves a blank to fill in, address and signatory where the signature block gives none.</summary>
internal sealed record PartyJson(string ShortName, string? Name, ImmutableArray<string> ShortNames, PartyAddressJson? Address, SignatoryJson? Signatory)
{
    public static ImmutableArray<PartyJson> Of(ImmutableArray<Party> parties) => [.. parties.Select(Of)];

    private static PartyJson Of(Party party) => new(
        party.ShortName,
        party.IsBlank ? null : party.Name,
        party.ShortNames,
        party.Address is { } address ? new PartyAddressJson(address.Text, address.Span.Start, address.Span.End) : null,
        party.Signatory is { } signatory
            ? new SignatoryJson(signatory.Title, signatory.Name, (signatory.TitleSpan ?? signatory.NameSpan).Start, signatory.NameSpan.End)
            : null);
}

/// <summary>A party's address with its place.</summary>
internal sealed record PartyAddressJson(string Text, int Start, int End);

/// <summary>Who signs for a party, with the place of office and name.</summary>
internal sealed record SignatoryJson(string? Title, string Name, int Start, int End);
