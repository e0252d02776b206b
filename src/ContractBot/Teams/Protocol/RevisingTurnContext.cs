using ContractBot.Teams.Connector;

namespace ContractBot.Teams.Protocol;

/// <summary>
/// A turn that answers anew what was edited: its messages take the places of those that answered the message before, and what is then left of
/// those is taken back (<see cref="TakeBackRestAsync"/>). A message that the channel does not let be replaced is sent anew.
/// </summary>
internal sealed class RevisingTurnContext(ITurnContext turn, IEnumerable<string> earlier) : ITurnContext
{
    private readonly Queue<string> _earlier = new(earlier);

    public Activity Activity => turn.Activity;

    public async Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type != ActivityTypes.Message || !_earlier.TryDequeue(out var id))
        {
            return await turn.SendActivityAsync(activity, cancellationToken);
        }

        try
        {
            await turn.UpdateActivityAsync(activity with { Id = id }, cancellationToken);
            return new(id);
        }
        catch (ConnectorException failure) when (failure.Status is { } status && (int)status is >= 400 and < 500)
        {
            return await turn.SendActivityAsync(activity, cancellationToken);
        }
    }

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken) => turn.UpdateActivityAsync(activity, cancellationToken);

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken) => turn.DeleteActivityAsync(activityId, cancellationToken);

    /// <summary>Takes back those of the earlier messages whose places nothing took.</summary>
    public async Task TakeBackRestAsync(CancellationToken cancellationToken)
    {
        while (_earlier.TryDequeue(out var id))
        {
            try
            {
                await turn.DeleteActivityAsync(id, cancellationToken);
            }
            catch (ConnectorException failure) when (failure.Status is { } status && (int)status is >= 400 and < 500)
            {
                // It is gone already, or the channel knows no taking back.
            }
        }
    }
}
