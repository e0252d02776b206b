using System.Text.Json;
using ContractBot.Teams;
using ContractBot.Teams.Protocol;
using Microsoft.Extensions.Options;

namespace ContractBot.Access;

/// <summary>Who asks in an activity that the channel vouches for.</summary>
internal sealed class TeamsAskers(IOptions<TeamsOptions> options, AccessSettings access)
{
    /// <summary>The Bot Framework's name for Teams.</summary>
    private const string Teams = "msteams";

    /// <summary>
    /// The asker; null where the organisation is not admitted. Without an app id only callers on this machine reach the bot, and what they say
    /// of themselves is no proof: they are the person at this machine.
    /// </summary>
    public Asker? Of(Activity activity)
    {
        if (!options.Value.HasAppId)
        {
            return new ThisMachine();
        }

        // A guest, or a member of a channel shared between organisations, has a tenant beside the conversation's: both have to be admitted.
        List<string> tenants = [.. ((string?[])[activity.Conversation?.TenantId, Text(activity.ChannelData, "tenant", "id"), Text(activity.From?.Properties, "tenantId")])
            .OfType<string>().Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (tenants.Count == 0 ? !access.Admits("") : !tenants.TrueForAll(access.Admits))
        {
            return null;
        }

        var tenant = tenants.FirstOrDefault() ?? "";
        var user = Text(activity.From?.Properties, "aadObjectId") ?? "";
        return IsAlone(activity)
            ? new Person(tenant, user)
            : new SharedPlace(tenant, Text(activity.ChannelData, "team", "id") ?? "", Text(activity.ChannelData, "team", "aadGroupId") ?? "", Channel(activity), user);
    }

    /// <summary>What a sender who is not admitted says to be: for the audit log.</summary>
    public static string Claimed(Activity activity) =>
        $"{activity.Conversation?.TenantId} {Text(activity.ChannelData, "tenant", "id")} {Text(activity.From?.Properties, "aadObjectId")}".Trim();

    // Teams always says of what kind a conversation is; where it does not, several may be reading.
    private static bool IsAlone(Activity activity) =>
        activity.IsPersonal && (activity.ChannelId != Teams || activity.Conversation?.ConversationType == "personal");

    // A thread in a channel has an id of its own: 19:…@thread.tacv2;messageid=…
    private static string Channel(Activity activity) =>
        Text(activity.ChannelData, "channel", "id") ?? activity.Conversation?.Id?.Split(';')[0] ?? "";

    private static string? Text(IDictionary<string, JsonElement>? properties, string name) =>
        properties is not null && properties.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? Text(JsonElement? data, string name, string inner) =>
        data is { ValueKind: JsonValueKind.Object } all && all.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.Object
        && part.TryGetProperty(inner, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
