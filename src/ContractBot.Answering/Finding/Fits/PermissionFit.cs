using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Finding.Fits;

/// <summary>Whether who asks what is allowed is answered by a plain duty: 「甲に報告しなければならない」 says nothing of 「…していい？」.</summary>
internal sealed class PermissionFit(Question question) : IFit
{
    private const double Weight = -0.1;

    public string Description => "a duty where a permission is asked for";

    public double Weigh(Candidate candidate) => question.Kind == QuestionKind.May && MainClause.IsPlainDuty(candidate.Focus.Compact) ? Weight : 0;
}
