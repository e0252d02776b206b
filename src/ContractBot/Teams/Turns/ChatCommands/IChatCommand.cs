using System.Collections.Immutable;
using ContractBot.Hosting;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Turns.ChatCommands;

/// <summary>Something that people have the bot do by a word, rather than by a question.</summary>
internal interface IChatCommand
{
    /// <summary>How it is called.</summary>
    ChatCommandName Name { get; }

    /// <summary>What is said to <paramref name="request"/>; null where its argument is none that the command knows: then it is a question.</summary>
    ChatReply? Reply(ChatRequest request);
}

/// <summary>A command as it was given.</summary>
/// <param name="Services">What the one who gave it may read.</param>
/// <param name="Today">The day that "today" means.</param>
/// <param name="Conversation">In which conversation it was given (<see cref="ConversationKey"/>).</param>
/// <param name="Argument">The words behind it, without white space around them.</param>
internal sealed record ChatRequest(AnsweringServices Services, DateOnly Today, string Conversation, string Argument)
{
    /// <summary>The message that gave it, or the invoke that asked for another page.</summary>
    public required Activity Activity { get; init; }

    /// <summary>Where the page of a list begins, from 0.</summary>
    public int From { get; init; }
}

/// <summary>What a command says.</summary>
/// <param name="Text">Plain text; null where the card says all.</param>
/// <param name="Card">The card; null where the text says all.</param>
/// <param name="Suggestions">What may be asked next, where there is no card.</param>
internal sealed record ChatReply(string? Text, AdaptiveCard? Card, ImmutableArray<string> Suggestions)
{
    /// <summary>Only a card.</summary>
    public static ChatReply Of(AdaptiveCard card) => new(null, card, []);

    /// <summary>Only words, with what may be asked next.</summary>
    public static ChatReply Of(string text, params ImmutableArray<string> suggestions) => new(text, null, suggestions);
}
