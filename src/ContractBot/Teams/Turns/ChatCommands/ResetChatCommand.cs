using ContractBot.Answering;
using ContractBot.Hosting;

namespace ContractBot.Teams.Turns.ChatCommands;

/// <summary>「最初から」: forgets what was talked about.</summary>
internal sealed class ResetChatCommand(Conversations conversations, ExampleQuestions examples) : IChatCommand
{
    /// <inheritdoc/>
    public ChatCommandName Name => ChatCommandName.Reset;

    /// <inheritdoc/>
    public ChatReply? Reply(ChatRequest request)
    {
        conversations.Keep(request.Conversation, Conversation.Empty);
        return ChatReply.Of(TeamsTexts.StartedOver, examples.Of(request.Services, request.Today));
    }
}
