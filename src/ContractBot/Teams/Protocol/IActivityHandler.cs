namespace ContractBot.Teams.Protocol;

/// <summary>What the bot does about each kind of activity; kinds that a handler does not name are taken in silence.</summary>
internal interface IActivityHandler
{
    /// <summary>Somebody said something, or edited what they said: then messages that are sent take the places of those that answered it before.</summary>
    Task OnMessageAsync(ITurnContext turn, CancellationToken cancellationToken);

    /// <summary>People joined or left, or the conversation changed.</summary>
    Task OnConversationUpdateAsync(ITurnContext turn, CancellationToken cancellationToken);

    /// <summary>Somebody put a reaction under a message, or took it away.</summary>
    Task OnMessageReactionAsync(ITurnContext turn, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The app was installed or removed.</summary>
    Task OnInstallationUpdateAsync(ITurnContext turn, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The client asks for something and waits for the answer; null where the operation is not known.</summary>
    Task<InvokeResponse?> OnInvokeAsync(ITurnContext turn, CancellationToken cancellationToken);
}
