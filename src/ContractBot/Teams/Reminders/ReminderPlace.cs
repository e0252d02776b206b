using System.Text.Json;
using ContractBot.Access;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Reminders;

/// <summary>Where reminders go: a chat with one person, a group chat or a channel.</summary>
/// <param name="Key">See <see cref="KeyOf"/>.</param>
/// <param name="Reference">How messages get there; from an activity that the channel vouched for.</param>
/// <param name="Asker">Who reads them there: what may be shown.</param>
internal sealed record ReminderPlace(string Key, ConversationReference Reference, Asker Asker)
{
    /// <summary>The conversation of <paramref name="activity"/>, all threads of a channel being one: a thread's id ends in <c>;messageid=</c>.</summary>
    public static string KeyOf(Activity activity) => $"{activity.ChannelId}\n{activity.Conversation?.Id?.Split(';')[0]}";

    /// <summary>The place of <paramref name="activity"/>. A reminder begins something new: it answers no message.</summary>
    public static ReminderPlace Of(Activity activity, Asker asker) => new(KeyOf(activity), activity.GetConversationReference() with { ActivityId = null }, asker);

    internal static string Write(ConversationReference reference) => JsonSerializer.Serialize(reference, ProtocolJson.Options);

    internal static ConversationReference Read(string json) => JsonSerializer.Deserialize<ConversationReference>(json, ProtocolJson.Options)!;
}
