namespace ContractBot.Teams.Protocol;

/// <summary>A turn whose answers are collected, for senders that expect them in the HTTP response.</summary>
internal sealed class BufferedTurnContext(Activity activity) : ITurnContext
{
    private readonly ConversationReference _reference = activity.GetConversationReference();
    private readonly List<Activity> _replies = [];

    public Activity Activity => activity;

    /// <summary>The answers so far, in order, each with an identifier of its own.</summary>
    public IReadOnlyList<Activity> Replies => _replies;

    public Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid().ToString();
        _replies.Add(activity.ApplyConversationReference(_reference) with { Id = id });
        return Task.FromResult(new ResourceResponse(id));
    }

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        var index = _replies.FindIndex(reply => reply.Id == activity.Id);
        if (index >= 0)
        {
            _replies[index] = activity.ApplyConversationReference(_reference);
        }

        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken)
    {
        _replies.RemoveAll(reply => reply.Id == activityId);
        return Task.CompletedTask;
    }
}
