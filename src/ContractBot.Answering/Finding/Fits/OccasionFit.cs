using System.Text.RegularExpressions;
using ContractBot.Answering.Questions;
using ContractBot.Text;

namespace ContractBot.Answering.Finding.Fits;

/// <summary>Whether the sentence rules for the occasion that is asked about: 「作業場所を変えるときは？」 asks for the sentence that says 変更する場合.</summary>
internal sealed partial class OccasionFit(Question question, TopicScorer topics) : IFit
{
    private const double Weight = 0.22;
    private const double BesideCondition = 0.5;
    private const double ConditionWeight = 0.05;
    private const double DutyWeight = 0.06;

    // What a breach or a mishap leads to; and that the whole occasion is the one asked about, not a word of it.
    private const double ConsequenceWeight = 0.08;
    private const double WholeWeight = 0.08;

    private static readonly string[] OccasionWords = ["場合", "とき", "たら", "だら"];
    private static readonly string[] ConditionEnds = ["場合", "とき", "際に", "際は", "際、"];
    private static readonly string[] DutyEnds = ["なければならない。", "なければならぬ。", "ねばならない。", "うものとする。", "するものとする。", "すものとする。", "けるものとする。"];

    public string Description => "rules for the occasion";

    public double Weigh(Candidate candidate)
    {
        var sentence = candidate.Focus;
        return (question.Asks(QuestionKind.WhatIf) ? Consequence(sentence.Compact) : 0) + (IsOccasion(sentence) ? OfOccasion(sentence) : 0);
    }

    private double OfOccasion(Sentence sentence) =>
        (question.Asks(QuestionKind.WhatIf) ? ConditionWeight : 0) + Of(sentence)
            + (question.Asks(QuestionKind.WhatIf | QuestionKind.How) && DutyEnds.Any(e => sentence.Compact.EndsWith(e, StringComparison.Ordinal)) ? DutyWeight : 0)
            + (question.Asks(QuestionKind.WhatIf) ? WholeWeight * topics.Mean(t => (topics.Match(t, sentence.Compact[..EndOfCondition(sentence.Compact)], -1), 0)).Rank : 0);

    // 「…したときは、本契約を解除することができる」 · 「その損害を賠償しなければならない」
    private static double Consequence(string sentence) =>
        ConsequencePattern().IsMatch(sentence[Math.Max(0, sentence.TrimEnd('。').LastIndexOf('、'))..]) ? ConsequenceWeight : 0;

    /// <summary>How much <paramref name="sentence"/> is worth for naming the occasion.</summary>
    public double Of(Sentence sentence)
    {
        if (!question.Asks(QuestionKind.WhatIf) || question.Topics.Length < 2 || !IsOccasion(sentence))
        {
            return 0;
        }

        // The last word before とき tells the occasion.
        var asked = Asked();
        var end = EndOfCondition(sentence.Compact);
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

    private static int EndOfCondition(string sentence) => ConditionEnds.Max(e => sentence.LastIndexOf(e, StringComparison.Ordinal));

    private static bool IsOccasion(Sentence sentence) =>
        EndOfCondition(sentence.Compact) >= 0;

    [GeneratedRegex("解除|賠償|責任|責を|負担|返還|違約金|取り消|効力を失|公表|損害金|利息|除名|退会|解約|みなす|直ちに")]
    private static partial Regex ConsequencePattern();
}
