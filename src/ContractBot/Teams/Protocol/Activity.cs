using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContractBot.Teams.Protocol;

/// <summary>
/// One event of a conversation in the Bot Framework Activity schema (botframework-sdk, specs/botframework-activity).
/// Only the fields that this bot reads or writes are typed; all others survive in <see cref="Properties"/>.
/// </summary>
internal sealed record Activity
{
    /// <summary>One of <see cref="ActivityTypes"/>, or a type that this bot does not know.</summary>
    public string? Type { get; init; }

    /// <summary>Given by the channel; absent on what the bot has not sent yet.</summary>
    public string? Id { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public DateTimeOffset? LocalTimestamp { get; init; }

    public string? LocalTimezone { get; init; }

    /// <summary>Where answers go; trusted only as a <see cref="Authentication.ServiceUrl"/>.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>Such as <c>msteams</c> or <c>webchat</c>.</summary>
    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ConversationAccount? Conversation { get; init; }

    /// <summary>The bot, on what comes in; some channels leave it out of a conversationUpdate.</summary>
    public ChannelAccount? Recipient { get; init; }

    public string? Text { get; init; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>What a notification says of a message without text.</summary>
    public string? Summary { get; init; }

    public string? Locale { get; init; }

    public string? InputHint { get; init; }

    public string? ReplyToId { get; init; }

    /// <summary>One of <see cref="DeliveryModes"/>; null for the ordinary one.</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>The operation of an invoke.</summary>
    public string? Name { get; init; }

    /// <summary>What a card's button submitted, or the argument of an invoke.</summary>
    public JsonElement? Value { get; init; }

    public JsonElement? ChannelData { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    /// <summary>What people put under the activity named by <see cref="ReplyToId"/>.</summary>
    public IReadOnlyList<MessageReaction>? ReactionsAdded { get; init; }

    public IReadOnlyList<MessageReaction>? ReactionsRemoved { get; init; }

    /// <summary>What happened in an installationUpdate: <c>add</c>, <c>remove</c> or one of these with <c>-upgrade</c>.</summary>
    public string? Action { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public IReadOnlyList<Entity>? Entities { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>The fields that have no property here.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; init; }

    /// <summary>Whether only one person talks to the bot. Channels without the notion leave the type out.</summary>
    [JsonIgnore]
    public bool IsPersonal => Conversation is not { IsGroup: true }
        && Conversation?.ConversationType is null or "" or "personal";

    /// <summary>Where answers to this activity belong.</summary>
    public ConversationReference GetConversationReference() =>
        new(Id, From, Recipient, Conversation, ChannelId, ServiceUrl, Locale);

    /// <summary>This activity, addressed as the bot's answer within <paramref name="reference"/>.</summary>
    public Activity ApplyConversationReference(ConversationReference reference) => this with
    {
        ChannelId = reference.ChannelId,
        ServiceUrl = reference.ServiceUrl,
        Conversation = reference.Conversation,
        From = reference.Bot,
        Recipient = reference.User,
        ReplyToId = reference.ActivityId,
        Locale = Locale ?? reference.Locale,
    };
}
