using ContractBot.Teams.Authentication;
using ContractBot.Teams.Connector;

namespace ContractBot.Teams.Protocol;

/// <summary>A turn whose answers go over the connector.</summary>
internal sealed class TurnContext(Activity activity, ChannelCaller caller, IConnectorClient connector) : ITurnContext
{
    private readonly ConversationReference _reference = activity.GetConversationReference();

    public Activity Activity => activity;

    public Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        var addressed = activity.ApplyConversationReference(_reference);
        return addressed.ReplyToId is null
            ? connector.SendToConversationAsync(caller.ServiceUrl, addressed, cancellationToken)
            : connector.ReplyToActivityAsync(caller.ServiceUrl, addressed, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken) =>
        connector.UpdateActivityAsync(caller.ServiceUrl, activity.ApplyConversationReference(_reference), cancellationToken);
}
