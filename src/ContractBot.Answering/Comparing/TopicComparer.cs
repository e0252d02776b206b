using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Comparing;

/// <summary>Puts one topic to many agreements, one at a time, and keeps of each the provision that is on it.</summary>
internal sealed class TopicComparer(QuestionAnalyzer questions, EvidenceFinder finder)
{
    // The first paragraph of an article states the rule: it stands for the article where a later one answers hardly better,
    // unless a time or an amount is looked for.
    private const double NearlyAsGood = 0.75;

    private static readonly char[] Between = [' ', 'の', 'と', '、', '・'];

    /// <summary>What each of <paramref name="agreements"/> says on <paramref name="topic"/>, in their order.</summary>
    public ImmutableArray<ComparedAgreement> Compare(ComparisonTopic topic, IEnumerable<Agreement> agreements)
    {
        var question = questions.Analyze(topic.Question, Conversation.Empty) with { Scope = AgreementScope.Named, UnknownName = null };
        return
        [
            .. agreements.Select(agreement =>
            {
                var asked = question with { Agreements = [agreement] };
                return Best(topic, asked) is { } best
                    ? new ComparedAgreement(agreement, ValueFinder.Find(topic.Value, best), QuoteChooser.Choose(asked, best)[0])
                    : new ComparedAgreement(agreement, null, null);
            }),
        ];
    }

    /// <summary>What those of <paramref name="agreements"/> say on <paramref name="topic"/> that are nearest to it, at most <paramref name="most"/>: one search for all.</summary>
    public ImmutableArray<ComparedAgreement> Nearest(ComparisonTopic topic, ImmutableArray<Agreement> agreements, int most)
    {
        var asked = questions.Analyze(topic.Question, Conversation.Empty) with { Scope = AgreementScope.Named, UnknownName = null, Agreements = agreements };
        return
        [
            .. finder.Find(asked, null)
                .Where(e => IsOn(topic, e, asked))
                .GroupBy(e => e.Passage.Agreement.Id, StringComparer.Ordinal)
                .Take(most)
                .Select(group => Best(topic, [.. group])!)
                .Select(best => new ComparedAgreement(best.Passage.Agreement, ValueFinder.Find(topic.Value, best), QuoteChooser.Choose(asked, best)[0])),
        ];
    }

    private Evidence? Best(ComparisonTopic topic, Question asked) => Best(topic, [.. finder.Find(asked, null).Where(e => IsOn(topic, e, asked))]);

    private static Evidence? Best(ComparisonTopic topic, List<Evidence> fitting) =>
        fitting.Count == 0 || topic.Value != ValueForm.Predicate
            ? fitting.FirstOrDefault()
            : fitting
                .Where(e => e.Score >= NearlyAsGood * fitting[0].Score && e.Passage.Article is not null && e.Passage.Article == fitting[0].Passage.Article)
                .MinBy(e => e.Passage.Paragraph!.Number) ?? fitting[0];

    /// <summary>The topic that is called <paramref name="name"/>, or one made of its words alone.</summary>
    public static ComparisonTopic TopicOf(string name) =>
        ComparisonTopics.Called(name) ?? new ComparisonTopic(name, name, [], name + "の定めは？", ValueForm.Predicate, [[.. Words(name)]]);

    private static bool IsOn(ComparisonTopic topic, Evidence evidence, Question question) =>
        (topic.Aliases.Length > 0 || Sufficiency.Suffices(evidence, question))
        && topic.IsOn(string.Join('\n', evidence.Passage.Own, evidence.Passage.Caption, evidence.Passage.Referred));

    // Whoever names words of their own looks for these.
    private static IEnumerable<string> Words(string name) =>
        Folding.Fold(name).Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Compact(word));
}

/// <summary>What an agreement says on a topic.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Value">The words that stand for the provision; null where there is no provision or none of its words is short enough.</param>
/// <param name="Quote">The provision; null where there is none.</param>
internal sealed record ComparedAgreement(Agreement Agreement, string? Value, VerifiedQuote? Quote);
