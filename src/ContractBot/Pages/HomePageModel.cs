using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering;

namespace ContractBot.Pages;

/// <summary>What the web page shows; public because a Razor component takes it.</summary>
/// <param name="Agreements">The agreements that can be asked about.</param>
/// <param name="Unreadable">A sentence for each file that could not be read and for each fault of a sidecar.</param>
/// <param name="Question">What was asked; null at first.</param>
/// <param name="Objection">Why it could not be asked.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Conversation">The identifier under which the next turn follows this one.</param>
public sealed record HomePageModel(
    ImmutableArray<Agreement> Agreements,
    ImmutableArray<string> Unreadable,
    string? Question,
    string? Objection,
    Answer? Answer,
    string Conversation);
