using System.Collections.Immutable;

namespace ContractBot.Answering;

/// <summary>What later turns inherit from earlier ones. Immutable; small enough to keep for every user.</summary>
/// <param name="Agreements">Identifiers of the agreements that the last turn was about.</param>
/// <param name="LastQuestion">The last question whose topic a follow-up such as 「乙川市は？」 takes over; null at the start.</param>
public sealed record Conversation(ImmutableArray<string> Agreements, string? LastQuestion)
{
    /// <summary>Keys (<c>identifier#anchor</c>) of the passages that the last turn cited: what その in 「その申請書は誰に出す？」 points at.</summary>
    public ImmutableArray<string> LastCited { get; init; } = [];

    /// <summary>Identifiers of the agreements that were offered as choices or named beside each other last, in their order: what 「2番」 chooses from.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>A conversation before its first turn.</summary>
    public static Conversation Empty { get; } = new([], null);
}
