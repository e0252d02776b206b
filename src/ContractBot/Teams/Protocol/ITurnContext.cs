namespace ContractBot.Teams.Protocol;

/// <summary>One activity that came in, and the means to answer it.</summary>
internal interface ITurnContext
{
    /// <summary>What came in.</summary>
    Activity Activity { get; }

    /// <summary>Sends <paramref name="activity"/> into the conversation, as an answer to <see cref="Activity"/>.</summary>
    /// <exception cref="Connector.ConnectorException">When the channel refuses it.</exception>
    Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Replaces an activity sent earlier, named by its <see cref="Activity.Id"/>.</summary>
    /// <exception cref="Connector.ConnectorException">When the channel refuses it.</exception>
    Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Takes back an activity sent earlier.</summary>
    /// <exception cref="Connector.ConnectorException">When the channel refuses it.</exception>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken);
}
