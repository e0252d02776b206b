using ContractBot.Answering.Questions;
using ContractBot.Text;

namespace ContractBot.Answering.Finding.Fits;

/// <summary>
/// Whether the sentence rules for who asks, and rules itself: 「再委託先は、…」 binds somebody else, 「前項の規定は、…」 and
/// 「前項の違約金を…」 speak of what is ruled before.
/// </summary>
internal sealed class SubjectFit(Question question, TopicScorer topics) : IFit
{
    private const double AboutRuleWeight = 0.1;
    private const double OtherActorWeight = 0.1;

    private readonly string _question = Folding.Compact(question.Text);

    public string Description => "its subject";

    public double Weigh(Candidate candidate)
    {
        var sentence = candidate.Focus.Compact;
        if (MainClause.IsAboutRule(sentence) || question.Topics.Any(t => topics.IsKey(t) && MainClause.TakesUp(sentence, t.Surface)))
        {
            return -AboutRuleWeight;
        }

        return MainClause.OtherActor(sentence) is { } actor
            && !candidate.Passage.Agreement.Parties.Any(p => p.ShortNames.Any(actor.EndsWith) || p.ShortNames.Any(actor.StartsWith))
            && !_question.Contains(actor, StringComparison.Ordinal)
                ? -OtherActorWeight
                : 0;
    }
}
