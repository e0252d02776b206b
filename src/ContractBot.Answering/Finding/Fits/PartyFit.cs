using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Finding.Fits;

/// <summary>Whether the party that the question names acts: 「乙の義務は？」 asks for 「乙は、…」 and for the caption 乙の責務, not for 「甲は、…」.</summary>
internal sealed class PartyFit(Question question) : IFit
{
    private const double Weight = 0.18;
    private const double OtherWeight = -0.08;

    public string Description => "the party asked about";

    public double Weigh(Candidate candidate)
    {
        if (question.Parties.Length != 1 || candidate.Focus.Item is not null)
        {
            return 0;
        }

        var sentence = candidate.Focus.Compact;
        return sentence.StartsWith(question.Parties[0] + "は", StringComparison.Ordinal) || candidate.Words.Caption.StartsWith(question.Parties[0] + "の", StringComparison.Ordinal) ? Weight
            : candidate.Passage.Agreement.Parties.Any(p => sentence.StartsWith(p.ShortName + "は", StringComparison.Ordinal)) ? OtherWeight
            : 0;
    }
}
