using ContractBot.Teams.Cards;

namespace ContractBot.Teams.Turns.Verbs;

/// <summary>答えに戻る: the card of an answer given a while ago, of what the one who asks for it may read.</summary>
internal sealed class AnswerVerb(RecentAnswers answers) : IVerb
{
    public const string VerbName = "answer";

    /// <inheritdoc/>
    public string Name => VerbName;

    /// <inheritdoc/>
    public AdaptiveCard? Execute(VerbCall call)
    {
        if (call.Data.Answer is not { } id || answers.Find(id) is not { } given)
        {
            return null;
        }

        var readable = given with
        {
            Citations = [.. given.Citations.Where(citation => call.Services.Library.Find(citation.Agreement) is not null)],
            Related = [.. given.Related.Where(citation => call.Services.Library.Find(citation.Agreement) is not null)],
        };
        return CitationCard.Of(readable, id)?.ToCard();
    }
}
