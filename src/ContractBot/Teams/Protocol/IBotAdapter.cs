using ContractBot.Teams.Authentication;

namespace ContractBot.Teams.Protocol;

/// <summary>Brings activities from a channel to the handler and back.</summary>
internal interface IBotAdapter
{
    /// <summary>
    /// Takes one activity in. An invoke, and a message whose sender expects replies, is answered in the HTTP response; all else is done after
    /// this returns, in the order of its conversation, and what comes a second time is passed over.
    /// </summary>
    /// <param name="caller">Who sent the activity, as found by authentication.</param>
    /// <param name="activity">What was sent.</param>
    /// <returns>What answers the HTTP request; null for an empty 200.</returns>
    Task<InvokeResponse?> ProcessActivityAsync(ChannelCaller caller, Activity activity, CancellationToken cancellationToken);

    /// <summary>Speaks first in a conversation that is known by a reference, in order with what else is said there.</summary>
    /// <param name="reference">From <see cref="Activity.GetConversationReference"/> of an activity that was taken in.</param>
    /// <param name="callback">What to say.</param>
    /// <exception cref="Connector.ConnectorException">When the channel refuses it or cannot be reached.</exception>
    /// <exception cref="TurnQueueFullException">When too much waits already.</exception>
    Task ContinueConversationAsync(ConversationReference reference, Func<ITurnContext, CancellationToken, Task> callback, CancellationToken cancellationToken);
}
