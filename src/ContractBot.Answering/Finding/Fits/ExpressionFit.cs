using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Finding.Fits;

/// <summary>Whether the sentence holds what is asked for: an amount for いくら, a period for 何年, a court for どこの裁判所.</summary>
internal sealed class ExpressionFit(Question question, AskedUnit? unit) : IFit
{
    // A unit that the question names (何年) tells more than its kind alone.
    private const double Weight = 0.4;
    private const double UnitWeight = 0.63;

    // In another sentence of the passage it is hardly what is asked for.
    private const double ElsewhereWeight = 0.07;

    // Durations and numbers stand in few sentences, limits of time in more.
    private const double LengthWeight = 0.22;
    private const double LimitWeight = 0.11;

    public string Description => "the asked-for expression";

    public double Weigh(Candidate candidate) =>
        ((unit is null ? Weight : UnitWeight) * candidate.Expression) + OfOwnKind(candidate.Expression)
        + (candidate.Expression == 0 && question.Asks(AskedExpression.Kinds) ? ElsewhereWeight * AskedExpression.Fitness(candidate.Words.Own, question.Kind, unit) : 0);

    private double OfOwnKind(double expression) => expression < 1 ? 0
        : question.Asks(QuestionKind.HowLong | QuestionKind.HowMany) ? LengthWeight
        : question.Asks(QuestionKind.When) ? LimitWeight
        : 0;
}
