using ContractBot.Answering.Questions;
using ContractBot.Text;

namespace ContractBot.Answering.Finding.Fits;

/// <summary>Whether the sentence rules for the occasion that is asked about: 「作業場所を変えるときは？」 asks for the sentence that says 変更する場合.</summary>
internal sealed class OccasionFit(Question question, TopicScorer topics) : IFit
{
    private const double Weight = 0.22;
    private const double BesideCondition = 0.5;
    private const double ConditionWeight = 0.05;
    private const double DutyWeight = 0.06;

    private static readonly string[] OccasionWords = ["場合", "とき", "たら", "だら"];
    private static readonly string[] DutyEnds = ["なければならない。", "なければならぬ。", "ねばならない。", "うものとする。", "するものとする。", "すものとする。", "けるものとする。"];

    public string Description => "rules for the occasion";

    public double Weigh(Candidate candidate)
    {
        var sentence = candidate.Focus;
        if (!IsOccasion(sentence))
        {
            return 0;
        }

        return (question.Asks(QuestionKind.WhatIf) ? ConditionWeight : 0) + Of(sentence)
            + (question.Asks(QuestionKind.WhatIf | QuestionKind.How) && DutyEnds.Any(e => sentence.Compact.EndsWith(e, StringComparison.Ordinal)) ? DutyWeight : 0);
    }

    /// <summary>How much <paramref name="sentence"/> is worth for naming the occasion.</summary>
    public double Of(Sentence sentence)
    {
        if (!question.Asks(QuestionKind.WhatIf) || question.Topics.Length < 2 || !IsOccasion(sentence))
        {
            return 0;
        }

        // The last word before とき tells the occasion.
        var asked = Asked();
        var end = Math.Max(sentence.Compact.LastIndexOf("場合", StringComparison.Ordinal), sentence.Compact.LastIndexOf("とき", StringComparison.Ordinal));
        var inCondition = topics.Match(asked, sentence.Compact[..end], -1);
        var rest = sentence.Compact[end..];

        // 「…を運搬する場合は、漏えいを防止するため」 is to keep it from happening: it does not say what follows when it has happened.
        return Weight * Math.Max(inCondition, rest.Contains("防止", StringComparison.Ordinal) ? 0 : BesideCondition * topics.Match(asked, rest, -1));
    }

    // 倒産 of 「倒産した場合の解除は？」; where no such word divides the question, the last topic.
    private Topic Asked()
    {
        var folded = Folding.Fold(question.Text);
        var at = OccasionWords.Select(w => folded.IndexOf(w, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(folded.Length).Min();
        return question.Topics.LastOrDefault(t => t.Span.Start < at) ?? question.Topics[^1];
    }

    private static bool IsOccasion(Sentence sentence) =>
        sentence.Compact.Contains("場合", StringComparison.Ordinal) || sentence.Compact.Contains("とき", StringComparison.Ordinal);
}
