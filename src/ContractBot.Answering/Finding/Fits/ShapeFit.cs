using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Finding.Fits;

/// <summary>Whether the passage has the shape of what is asked for: items for a list, exceptions for 「含まれないのは？」, the purpose for 「何のため？」.</summary>
internal sealed class ShapeFit(Question question) : IFit
{
    // The first paragraph of an article states the rule, the others add to it.
    private const double FirstParagraphWeight = 0.08;

    private const double ItemsWeight = 0.3;
    private const double PurposeWeight = 0.3;
    private const double ExceptionsWeight = 0.15;

    // What the agreement is for, and what its words mean, name everything and rule little.
    private const double GeneralWeight = -0.2;

    private static readonly string[] PurposeCaptions = ["目的", "趣旨"];
    private static readonly string[] GeneralCaptions = [.. PurposeCaptions, "定義", "総則"];
    private static readonly string[] Exceptions =
        ["含まれない", "含まない", "該当しない", "この限りで", "適用しない", "適用されない", "除くものとする", "対象としない", "除外"];

    public string Description => "has the shape of what is asked for";

    public double Weigh(Candidate candidate)
    {
        var fit = candidate.Passage.Paragraph?.Number == 1 ? FirstParagraphWeight : 0.0;

        // 一覧 over several agreements lists these, not items.
        if (question.Asks(QuestionKind.List) && !question.Asks(QuestionKind.Compare) && question.Scope != AgreementScope.All && candidate.Passage.Paragraph is { Items.Length: > 1 })
        {
            fit += ItemsWeight;
        }

        // 「何のための契約？」: the article that is called so says it without the word.
        if (question.Asks(QuestionKind.Why) && PurposeCaptions.Any(c => candidate.Words.Caption.EndsWith(c, StringComparison.Ordinal)))
        {
            fit += PurposeWeight;
        }
        else if (!question.Asks(QuestionKind.Why | QuestionKind.Define) && GeneralCaptions.Any(c => candidate.Words.Caption.EndsWith(c, StringComparison.Ordinal) && !question.Text.Contains(c, StringComparison.Ordinal)))
        {
            fit += GeneralWeight;
        }

        return question.Asks(QuestionKind.Except) && Exceptions.Any(e => candidate.Words.Own.Contains(e, StringComparison.Ordinal)) ? fit + ExceptionsWeight : fit;
    }
}
