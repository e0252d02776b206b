using System.Text.Json;
using ContractBot.Hosting;
using ContractBot.Teams.Feedback;
using ContractBot.Teams.Protocol;
using ContractBot.Teams.Search;

namespace ContractBot.Teams.Turns;

/// <summary>Answers invokes: what a client asks for and waits for.</summary>
internal sealed class Invokes(AdaptiveCardInvokes cards, ClauseExtension extension, MessageSubmitAction feedback)
{
    private const string AdaptiveCardAction = "adaptiveCard/action";
    private const string MessagingExtensionQuery = "composeExtension/query";
    private const string MessageSubmit = "message/submitAction";
    private static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    /// <summary>What answers <paramref name="invoke"/>; null where nobody knows its name.</summary>
    /// <param name="invoke">The invoke.</param>
    /// <param name="readable">Gives what its sender may read, which may take a while.</param>
    /// <param name="today">The day that "today" means.</param>
    public async Task<InvokeResponse?> AnswerAsync(Activity invoke, Func<AnsweringServices> readable, DateOnly today) => invoke.Name switch
    {
        AdaptiveCardAction => Ok(cards.OnAdaptiveCardInvoke(invoke, readable(), today)),
        MessagingExtensionQuery => Ok(await extension.OnTeamsMessagingExtensionQueryAsync(invoke, readable)),
        MessageSubmit => new(feedback.OnMessageSubmitAction(invoke), Nothing),
        _ => null,
    };

    private static InvokeResponse Ok<T>(T body) => new(StatusCodes.Status200OK, JsonSerializer.SerializeToElement(body, ProtocolJson.Options));
}
