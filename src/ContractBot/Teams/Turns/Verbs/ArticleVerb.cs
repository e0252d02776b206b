using ContractBot.Teams.Cards;

namespace ContractBot.Teams.Turns.Verbs;

/// <summary>条文全体, 前の条, 次の条: a clause in whole.</summary>
internal sealed class ArticleVerb : IVerb
{
    public const string VerbName = "article";

    /// <inheritdoc/>
    public string Name => VerbName;

    /// <inheritdoc/>
    public AdaptiveCard? Execute(VerbCall call) =>
        call.Clause is { } clause ? new ClauseCard(clause, call.Services.Links, call.Data.Answer).From(call.Data.From ?? 0) : null;
}
