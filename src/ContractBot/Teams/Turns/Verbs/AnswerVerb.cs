using ContractBot.Teams.Cards;

namespace ContractBot.Teams.Turns.Verbs;

/// <summary>答えに戻る: the card of an answer given a while ago, if the one who asks for it may still read all of it.</summary>
internal sealed class AnswerVerb(RecentAnswers answers) : IVerb
{
    public const string VerbName = "answer";

    /// <inheritdoc/>
    public string Name => VerbName;

    /// <inheritdoc/>
    public AdaptiveCard? Execute(VerbCall call)
    {
        // Its dates and counts speak of all that it cites: what is no longer in sight in part is not shown at all.
        return call.Data.Answer is { } id && answers.Find(id) is { } given
            && given.Citations.Concat(given.Related).All(citation => call.Services.Library.Find(citation.Agreement) is not null)
            ? CitationCard.Of(given, id, call.Services.Library)?.ToCard()
            : null;
    }
}
