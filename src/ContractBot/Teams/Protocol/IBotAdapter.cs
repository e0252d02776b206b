using ContractBot.Teams.Authentication;

namespace ContractBot.Teams.Protocol;

/// <summary>Brings activities from a channel to the handler and back.</summary>
internal interface IBotAdapter
{
    /// <summary>Runs one turn.</summary>
    /// <param name="caller">Who sent the activity, as found by authentication.</param>
    /// <param name="activity">What was sent.</param>
    /// <returns>What answers the HTTP request; null for an empty 200.</returns>
    /// <exception cref="Connector.ConnectorException">When the channel refuses an answer.</exception>
    Task<InvokeResponse?> ProcessActivityAsync(ChannelCaller caller, Activity activity, CancellationToken cancellationToken);
}
