using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using ContractBot.Answering;
using ContractBot.Teams.Protocol;

namespace ContractBot.Audit;

/// <summary>Finds which places of agreements something shows: each stands there with its link.</summary>
internal static partial class ShownPlaces
{
    /// <summary>The places that <paramref name="answer"/> cites, as <c>AGREEMENT#ANCHOR</c>.</summary>
    public static ImmutableArray<string> Of(Answer answer) => [.. answer.Citations.Concat(answer.Related).Select(Place).Distinct()];

    /// <summary>The place that <paramref name="citation"/> names.</summary>
    public static string Place(Citation citation) => $"{citation.Agreement}{citation.Url.Fragment}";

    /// <summary>The places that something on its way to a channel shows: a message, a card, the answer to an invoke.</summary>
    public static ImmutableArray<string> Of<T>(T sent) => In(JsonSerializer.Serialize(sent, ProtocolJson.Options));

    /// <summary>The places whose links stand in <paramref name="json"/>.</summary>
    public static ImmutableArray<string> In(string json) =>
        [.. Link().Matches(json).Select(m => $"{Uri.UnescapeDataString(m.Groups["agreement"].Value)}#{m.Groups["anchor"].Value}").Distinct()];

    // https://contracts.example.jp/agreements/loan?t=CfDJ8…#a5p1
    [GeneratedRegex("""/agreements/(?<agreement>[^"?#\\/()\s]+)(?:\?[^"#()\s]*)?#(?<anchor>[A-Za-z0-9._-]+)""")]
    private static partial Regex Link();
}
