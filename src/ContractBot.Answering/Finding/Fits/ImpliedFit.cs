using System.Text.RegularExpressions;
using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Finding.Fits;

/// <summary>
/// Whether the sentence holds what a noun asks for by itself, where the question asks for nothing else: 「支払日は？」 wants a day,
/// 「賃料は？」 an amount, 「有効期間は？」 a length of time.
/// </summary>
internal sealed partial class ImpliedFit : IFit
{
    private const double Weight = 0.1;

    // Questions that say what they want.
    private const QuestionKind Outspoken = AskedExpression.Kinds | QuestionKind.WhatIf | QuestionKind.Exists | QuestionKind.How | QuestionKind.Define
        | QuestionKind.List | QuestionKind.Except | QuestionKind.Why;

    private readonly QuestionKind _implied;

    /// <summary>The fit for <paramref name="question"/>.</summary>
    public ImpliedFit(Question question) => _implied = question.Asks(Outspoken) ? QuestionKind.None : ImpliedBy(question.Topics[^1].Surface);

    public string Description => "the expression that the noun implies";

    public double Weigh(Candidate candidate) => _implied == QuestionKind.None ? 0 : Weight * AskedExpression.Fitness(candidate.Focus.Compact, _implied, null);

    private static QuestionKind ImpliedBy(string noun) =>
        Day().IsMatch(noun) ? QuestionKind.When
        : Amount().IsMatch(noun) ? QuestionKind.HowMuch
        : Length().IsMatch(noun) ? QuestionKind.HowLong
        : Place().IsMatch(noun) ? QuestionKind.Where
        : QuestionKind.None;

    // 支払日 · 納入期限
    [GeneratedRegex("(?:日|期限|締切|時期|deadline)\\z")]
    private static partial Regex Day();

    // 委託料 · 賃料 · 譲渡代金 · 報酬
    [GeneratedRegex("(?:料|費|金|代|額|報酬|賃|価|率|price|fee|rent)\\z")]
    private static partial Regex Amount();

    // 有効期間
    [GeneratedRegex("(?:期間|年数|日数)\\z")]
    private static partial Regex Length();

    // 作業場所 · 管轄裁判所
    [GeneratedRegex("(?:場所|裁判所|管轄|所在地)\\z")]
    private static partial Regex Place();
}
