using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContractBot.Teams.Protocol;

/// <summary>A person or a bot in a channel.</summary>
internal sealed record ChannelAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; init; }
}

/// <summary>A conversation in a channel.</summary>
internal sealed record ConversationAccount
{
    public string? Id { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c> in Teams.</summary>
    public string? ConversationType { get; init; }

    public bool? IsGroup { get; init; }

    public string? TenantId { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; init; }
}

/// <summary>A thumb, a heart … under a message.</summary>
internal sealed record MessageReaction
{
    /// <summary>Such as <c>like</c>.</summary>
    public string? Type { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; init; }
}

/// <summary>What is needed to answer an activity, or to speak first in its conversation.</summary>
/// <param name="ActivityId">The activity that is answered.</param>
/// <param name="User">Who sent it.</param>
/// <param name="Bot">Whom it was sent to.</param>
internal sealed record ConversationReference(
    string? ActivityId,
    ChannelAccount? User,
    ChannelAccount? Bot,
    ConversationAccount? Conversation,
    string? ChannelId,
    string? ServiceUrl,
    string? Locale);
