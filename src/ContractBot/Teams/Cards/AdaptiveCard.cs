using System.Text.Json.Serialization;

namespace ContractBot.Teams.Cards;

/// <summary>An Adaptive Card (adaptivecards.io, version 1.5: the newest that Teams shows), as far as the bot uses the schema.</summary>
internal sealed record AdaptiveCard(IReadOnlyList<CardElement> Body)
{
    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    public string Type { get; } = "AdaptiveCard";

    public string Version { get; } = "1.5";

    /// <summary>Shown where the client cannot show cards, and in notifications.</summary>
    public string? FallbackText { get; init; }

    /// <summary>How wide Teams shows the card; null for as wide as a message.</summary>
    public CardWidth? Msteams { get; init; }
}

/// <summary>A width of Teams' own.</summary>
/// <param name="Width">Only <c>Full</c> is known.</param>
internal sealed record CardWidth(string Width)
{
    /// <summary>As wide as the conversation: for tables.</summary>
    public static CardWidth Full { get; } = new("Full");
}
