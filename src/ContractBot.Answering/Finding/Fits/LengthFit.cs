using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Finding.Fits;

/// <summary>Whether the sentence says little else: of two that speak of the topics alike, the shorter is likelier to be about them.</summary>
internal sealed class LengthFit(Question question) : IFit
{
    private const double Weight = -0.04;

    // In UTF-16 units: the length of a usual sentence, and one below which shortness tells nothing more.
    private const double UsualLength = 60;
    private const double ShortLength = 20;

    public string Description => "its length";

    // An item is as long as its case takes, and agreements among each other choose their words freely.
    public double Weigh(Candidate candidate) => candidate.Focus.Item is not null || question.Agreements.Length > 1 ? 0 : Weight * Math.Log(Math.Max(ShortLength, candidate.Focus.Compact.Length) / UsualLength);
}
