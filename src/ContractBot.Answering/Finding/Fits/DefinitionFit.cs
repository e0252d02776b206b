using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Finding.Fits;

/// <summary>Whether the passage defines what is asked about; what a word means says nothing of what becomes of the thing.</summary>
internal sealed class DefinitionFit(Question question) : IFit
{
    private const double Weight = 0.5;
    private const double UnaskedWeight = -0.2;

    // Words that say less are no terms.
    private const double LeastImportance = 0.9;

    public string Description => "defines the term";

    public double Weigh(Candidate candidate) =>
        IsAsked(question, candidate) || IsEntry(candidate) ? Weight
        : !question.Asks(QuestionKind.Define | QuestionKind.Who | QuestionKind.List) && question.Topics.Any(t => candidate.Focus.Compact.Contains($"「{t.Surface}」とは", StringComparison.Ordinal)) ? UnaskedWeight
        : 0;

    /// <summary>Whether the question asks for a definition and <paramref name="candidate"/> holds it. Who somebody is, the preamble defines.</summary>
    public static bool IsAsked(Question question, Candidate candidate) =>
        (question.Asks(QuestionKind.Define) || (question.Asks(QuestionKind.Who) && candidate.Passage.Article is null)) && Definition.IsOf(question, candidate.Words.Own);

    // 「(7) 利用者　…」 under the caption 定義.
    private bool IsEntry(Candidate candidate) =>
        question.Asks(QuestionKind.Define) && candidate.Words.Caption.Contains("定義", StringComparison.Ordinal)
        && question.Topics.Any(t => t.Importance >= LeastImportance && Definition.Opens(t.Surface, candidate.Focus.Compact));
}
