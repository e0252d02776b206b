using ContractBot.Teams.Authentication;
using ContractBot.Teams.Connector;

namespace ContractBot.Teams.Protocol;

/// <summary>A turn whose answers go over the connector.</summary>
internal sealed class TurnContext(Activity activity, ServiceUrl serviceUrl, IConnectorClient connector) : ITurnContext
{
    private readonly ConversationReference _reference = activity.GetConversationReference();
    private readonly List<string> _sent = [];

    public Activity Activity => activity;

    /// <summary>Identifiers of the messages sent so far and not taken back, in order; nothing else can be revised later.</summary>
    public IReadOnlyList<string> Sent => _sent;

    public async Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        var addressed = activity.ApplyConversationReference(_reference);
        var response = addressed.ReplyToId is null
            ? await connector.SendToConversationAsync(serviceUrl, addressed, cancellationToken)
            : await connector.ReplyToActivityAsync(serviceUrl, addressed, cancellationToken);
        if (activity.Type == ActivityTypes.Message && response.Id is { Length: > 0 } id)
        {
            _sent.Add(id);
        }

        return response;
    }

    public async Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        var response = await connector.UpdateActivityAsync(serviceUrl, activity.ApplyConversationReference(_reference), cancellationToken);
        if (activity.Id is { } id && !_sent.Contains(id))
        {
            _sent.Add(id);
        }

        return response;
    }

    public async Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken)
    {
        await connector.DeleteActivityAsync(serviceUrl, _reference, activityId, cancellationToken);
        _sent.Remove(activityId);
    }
}
