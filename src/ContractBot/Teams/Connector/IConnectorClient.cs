using ContractBot.Teams.Authentication;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Connector;

/// <summary>The channel's service, as far as the bot uses it (botframework-sdk, specs/botframework-protocol/botframework-channel.json).</summary>
internal interface IConnectorClient
{
    /// <summary>Adds <paramref name="activity"/> to the end of its conversation.</summary>
    /// <exception cref="ConnectorException">When the channel refuses it or cannot be reached.</exception>
    Task<ResourceResponse> SendToConversationAsync(ServiceUrl serviceUrl, Activity activity, CancellationToken cancellationToken);

    /// <summary>Adds <paramref name="activity"/> as an answer to the activity that it names in <see cref="Activity.ReplyToId"/>.</summary>
    /// <exception cref="ConnectorException">When the channel refuses it or cannot be reached.</exception>
    Task<ResourceResponse> ReplyToActivityAsync(ServiceUrl serviceUrl, Activity activity, CancellationToken cancellationToken);

    /// <summary>Replaces the activity of the same <see cref="Activity.Id"/>.</summary>
    /// <exception cref="ConnectorException">When the channel refuses it or cannot be reached.</exception>
    Task<ResourceResponse> UpdateActivityAsync(ServiceUrl serviceUrl, Activity activity, CancellationToken cancellationToken);

    /// <summary>Takes <paramref name="activityId"/> out of the conversation of <paramref name="reference"/>.</summary>
    /// <exception cref="ConnectorException">When the channel refuses it or cannot be reached.</exception>
    Task DeleteActivityAsync(ServiceUrl serviceUrl, ConversationReference reference, string activityId, CancellationToken cancellationToken);
}
