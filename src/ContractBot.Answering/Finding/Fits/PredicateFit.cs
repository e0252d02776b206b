using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Finding.Fits;

/// <summary>
/// Whether the sentence ends in what the question ends in: a Japanese sentence rules with its last words, and 「研究費はどこに納める？」 asks
/// for 「…に納付する」, not for 「納付した研究費は、返還しない」.
/// </summary>
internal sealed class PredicateFit(Question question, TopicScorer topics) : IFit
{
    private const double Weight = 0.05;

    // In UTF-16 units: a predicate with its object.
    private const int LongestPredicate = 18;

    private readonly Topic _last = question.Topics.LastOrDefault(t => t.Importance >= Question.LeastImportance) ?? question.Topics[^1];

    public string Description => "rules with what the question ends in";

    public double Weigh(Candidate candidate)
    {
        var sentence = candidate.Focus.Compact.TrimEnd('。');
        return Weight * topics.Match(_last, sentence[Math.Max(0, sentence.Length - LongestPredicate)..], -1);
    }
}
