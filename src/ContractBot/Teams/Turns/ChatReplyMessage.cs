using ContractBot.Teams.Cards;
using ContractBot.Teams.Protocol;
using ContractBot.Teams.Turns.ChatCommands;

namespace ContractBot.Teams.Turns;

/// <summary>The message that gives what a command says.</summary>
internal static class ChatReplyMessage
{
    /// <summary>The message for the sender of <paramref name="incoming"/>.</summary>
    public static Activity Of(ChatReply reply, Activity incoming) => reply.Card is { } card
        ? AnswerMessages.Card(CardAttachment.Of(card)) with { Summary = card.FallbackText }
        : AnswerMessages.Plain(reply.Text ?? "") with { SuggestedActions = AnswerMessages.Suggest(reply.Suggestions, incoming) };
}
