namespace ContractBot.Teams.Protocol;

/// <summary>What the bot does about each kind of activity.</summary>
internal interface IActivityHandler
{
    /// <summary>Somebody said something.</summary>
    Task OnMessageAsync(ITurnContext turn, CancellationToken cancellationToken);

    /// <summary>People joined or left, or the conversation changed.</summary>
    Task OnConversationUpdateAsync(ITurnContext turn, CancellationToken cancellationToken);

    /// <summary>The client asks for something and waits for the answer; null where the operation is not known.</summary>
    Task<InvokeResponse?> OnInvokeAsync(ITurnContext turn, CancellationToken cancellationToken);
}
