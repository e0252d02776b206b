using ContractBot.Teams.Cards;

namespace ContractBot.Teams.Turns.Verbs;

/// <summary>関連条文: what a clause refers to and what refers to it.</summary>
internal sealed class RelatedVerb : IVerb
{
    public const string VerbName = "related";

    /// <inheritdoc/>
    public string Name => VerbName;

    /// <inheritdoc/>
    public AdaptiveCard? Execute(VerbCall call) => call.Clause is { } clause ? new RelatedCard(clause, call.Data.Answer).ToCard() : null;
}
