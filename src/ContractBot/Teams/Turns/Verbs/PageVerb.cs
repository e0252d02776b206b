using ContractBot.Teams.Cards;
using ContractBot.Teams.Turns.ChatCommands;

namespace ContractBot.Teams.Turns.Verbs;

/// <summary>前へ, 次へ: another page of a list that a command made.</summary>
internal sealed class PageVerb(ChatCommandSet commands) : IVerb
{
    public const string VerbName = "page";

    /// <inheritdoc/>
    public string Name => VerbName;

    /// <inheritdoc/>
    public AdaptiveCard? Execute(VerbCall call) =>
        call.Data is { List: { } list, Argument: { } argument, From: { } from } && commands.Find(list) is { Name.IsList: true } command
            ? command.Reply(new(call.Services, call.Today, call.Conversation, argument) { Activity = call.Invoke, From = from })?.Card
            : null;
}
