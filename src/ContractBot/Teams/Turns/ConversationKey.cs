using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Turns;

/// <summary>Names one person in one conversation of one channel: whose earlier questions a follow-up refers to.</summary>
internal static class ConversationKey
{
    /// <summary>The name for the sender of <paramref name="activity"/>. Each thread of a Teams channel is a conversation: its id ends in <c>;messageid=</c>.</summary>
    public static string Of(Activity activity) =>
        string.Join('\0', "channel", activity.ChannelId, activity.Conversation?.Id, activity.From?.Id);
}
