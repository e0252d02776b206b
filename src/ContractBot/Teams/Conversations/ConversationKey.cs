using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Conversations;

/// <summary>One person in one conversation of one channel: whose earlier questions a follow-up refers to.</summary>
internal readonly record struct ConversationKey(string? ChannelId, string? ConversationId, string? UserId)
{
    public static ConversationKey Of(Activity activity) => new(activity.ChannelId, activity.Conversation?.Id, activity.From?.Id);
}
