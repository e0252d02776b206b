using System.Text.Json;
using ContractBot.Teams.Authentication;
using ContractBot.Teams.Connector;

namespace ContractBot.Teams.Protocol;

/// <summary>Answers over the connector, or in the HTTP response where the sender expects replies there.</summary>
internal sealed class CloudAdapter(IConnectorClient connector, IActivityHandler handler) : IBotAdapter
{
    public async Task<InvokeResponse?> ProcessActivityAsync(ChannelCaller caller, Activity activity, CancellationToken cancellationToken)
    {
        if (activity.DeliveryMode == DeliveryModes.ExpectReplies && activity.Type != ActivityTypes.Invoke)
        {
            var buffered = new BufferedTurnContext(activity);
            await RunAsync(buffered, cancellationToken);
            return new InvokeResponse(
                StatusCodes.Status200OK,
                JsonSerializer.SerializeToElement(new ExpectedReplies(buffered.Replies), ProtocolJson.Options));
        }

        return await RunAsync(new TurnContext(activity, caller, connector), cancellationToken);
    }

    private async Task<InvokeResponse?> RunAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        switch (turn.Activity.Type)
        {
            case ActivityTypes.Message:
                await handler.OnMessageAsync(turn, cancellationToken);
                return null;
            case ActivityTypes.ConversationUpdate:
                await handler.OnConversationUpdateAsync(turn, cancellationToken);
                return null;
            case ActivityTypes.Invoke:
                return await handler.OnInvokeAsync(turn, cancellationToken) ?? new InvokeResponse(StatusCodes.Status501NotImplemented);
            default:
                return null;
        }
    }
}
