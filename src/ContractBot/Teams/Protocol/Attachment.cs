using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContractBot.Teams.Protocol;

/// <summary>A card or a file that goes with a message.</summary>
internal sealed record Attachment
{
    /// <summary>The media type of an Adaptive Card.</summary>
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    public string? ContentType { get; init; }

    public JsonElement? Content { get; init; }

    public string? ContentUrl { get; init; }

    public string? Name { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; init; }
}

/// <summary>Buttons under a message that go away when one is pressed.</summary>
internal sealed record SuggestedActions
{
    /// <summary>Identifiers of the people who see them.</summary>
    public IReadOnlyList<string>? To { get; init; }

    public IReadOnlyList<CardAction>? Actions { get; init; }
}

/// <summary>What a button does: <c>imBack</c> says <see cref="Value"/> in the user's name.</summary>
internal sealed record CardAction
{
    public const string ImBack = "imBack";

    public string? Type { get; init; }

    public string? Title { get; init; }

    public JsonElement? Value { get; init; }

    /// <summary>A button that asks <paramref name="question"/> in the user's name.</summary>
    public static CardAction Ask(string question) =>
        new() { Type = ImBack, Title = question, Value = JsonSerializer.SerializeToElement(question) };
}
