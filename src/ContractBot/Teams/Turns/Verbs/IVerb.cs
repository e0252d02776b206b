using ContractBot.Hosting;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Turns.Verbs;

/// <summary>Something that a card's button has the bot do (Universal Actions for Adaptive Cards).</summary>
internal interface IVerb
{
    /// <summary>How the button calls it.</summary>
    string Name { get; }

    /// <summary>The card that takes the place of the one with the button; null where what the button names is not there, or not for this person.</summary>
    AdaptiveCard? Execute(VerbCall call);
}

/// <summary>A button that was pressed.</summary>
/// <param name="Services">What the one who pressed it may read.</param>
/// <param name="Today">The day that "today" means.</param>
/// <param name="Conversation">In which conversation (<see cref="ConversationKey"/>).</param>
/// <param name="Data">What the client says that the button carried.</param>
internal sealed record VerbCall(AnsweringServices Services, DateOnly Today, string Conversation, VerbData Data)
{
    /// <summary>The invoke that brought it.</summary>
    public required Activity Invoke { get; init; }

    /// <summary>The clause that the data name; null where there is no such place.</summary>
    public ClausePlace? Clause =>
        Data is { Agreement: { } agreement, Place: { } anchor } && Services.Library.Find(agreement) is { } found ? ClausePlace.Find(found, anchor) : null;
}
