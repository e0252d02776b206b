using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Finding.Fits;

/// <summary>Whether the passage is about what the conversation was about, or was cited in the turn before: 「遅れたら？」, 「その申請書は？」.</summary>
internal sealed class ConversationFit(Question question, TopicScorer? context) : IFit
{
    private const double ContextWeight = 0.15;
    private const double CitedBeforeWeight = 0.12;
    private const double PointedAtWeight = 0.6;

    public string Description => "topics and places of the conversation";

    public double Weigh(Candidate candidate) =>
        (context is null ? 0 : ContextWeight * PassageMeasure.Of(candidate.Passage, candidate.Words, candidate.Document, context).Coverage)
        + (!question.CitedBefore.Contains(candidate.Passage.Key) ? 0 : question.PointsBack ? PointedAtWeight : CitedBeforeWeight);
}
