using ContractBot.Answering.Questions;
using ContractBot.Text;

namespace ContractBot.Answering.Finding.Fits;

/// <summary>Whether the sentence denies what the question denies: 「提出しなかったら？」 asks for 「提出しないときは」, 「催告がいるのはどんなとき？」 not for 「何らの催告なしに」.</summary>
internal sealed class NegationFit(Question question, TopicScorer topics) : IFit
{
    private const double Weight = 0.15;

    // Unasked it tells less: a question may deny in words that are not known for it.
    private const double UnaskedWeight = 0.08;

    private readonly string _question = Folding.Compact(question.Text);

    public string Description => "denied as in the question";

    public double Weigh(Candidate candidate)
    {
        var sentence = candidate.Focus.Compact;
        if (Negation.IsInOccasion(_question))
        {
            return Negation.IsInOccasion(sentence) ? Weight : 0;
        }

        if (question.Asks(QuestionKind.WhatIf) && !Negation.IsOfLack(_question) && Negation.IsInOccasion(sentence))
        {
            return -UnaskedWeight;
        }

        return question.Asks(QuestionKind.WhatIf | QuestionKind.List)
            && question.Topics.Any(t => topics.IsKey(t) && Negation.Denies(sentence, t.Surface) && !Negation.Denies(_question, t.Surface))
            ? -Weight
            : 0;
    }
}
