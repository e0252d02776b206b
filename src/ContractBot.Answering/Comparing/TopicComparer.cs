using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Comparing;

/// <summary>Puts one topic to many agreements, one at a time: the fact that was read of it, or else the provision that is on it.</summary>
internal sealed class TopicComparer(AgreementLibrary library, QuestionAnalyzer questions, EvidenceFinder finder)
{
    // The first paragraph of an article states the rule: it stands for the article where a later one answers hardly better,
    // unless a time or an amount is looked for, or it only says what a word means.
    private const double NearlyAsGood = 0.75;

    // An article that is called by the topic is about it: 検査 of the caption （検査及び報告の要求） outweighs that of 「検査の結果」.
    private const double CaptionWeight = 0.3;

    // 立ち入ることができる is nearer to 立入り than 実地調査, which means much the same.
    private const double TypedWeight = 0.15;

    // More places of one agreement than these no line of a table holds.
    private const int MostAlso = 3;

    // 契約の変更, 本協定の解除: whose it is says no more.
    private static readonly string[] OfTheWhole = ["本契約の", "本協定の", "契約書の", "協定書の", "契約の", "協定の"];

    private readonly FactFinder _facts = new(library);

    /// <summary>What each of <paramref name="agreements"/> says on <paramref name="topic"/>, in their order.</summary>
    public ImmutableArray<ComparedAgreement> Compare(ComparisonTopic topic, IEnumerable<Agreement> agreements)
    {
        var question = questions.Analyze(topic.Question, Conversation.Empty) with { Scope = AgreementScope.Named, UnknownName = null };
        var words = FreeTopicWords.Of(question.Topics);
        return
        [
            .. agreements.Select(agreement =>
            {
                var asked = question with { Agreements = [agreement] };
                return RowOf(topic, words, asked, agreement, () => finder.Find(asked, null));
            }),
        ];
    }

    /// <summary>
    /// What each agreement of <paramref name="list"/> says on <paramref name="topic"/>: the sentence that holds the words and figures asked for,
    /// else what stands for the topic.
    /// </summary>
    public IEnumerable<ComparedAgreement> CompareHolding(ComparisonTopic topic, ListQuestion list)
    {
        var words = FreeTopicWords.Of(questions.Analyze(topic.Question, Conversation.Empty).Topics);
        return Compare(topic, list.Agreements).Select(row => list.IsMetBy(row) ? row : Holding(row.Agreement) ?? row);

        ComparedAgreement? Holding(Agreement agreement)
        {
            foreach (var passage in finder.PassagesOf(agreement).Where(p => p.Paragraph is not null && IsOn(topic, words, WordsOf(p))))
            {
                if (SentenceCutter.Cut(passage).Find(s => list.IsMetBy(s.Span.Slice(agreement.Text)) && IsOn(topic, words, s.Compact + '\n' + passage.Caption + '\n' + passage.Referred)) is { } sentence)
                {
                    return RowOf(agreement, ShownClause.Of(passage, sentence));
                }
            }

            return null;
        }
    }

    /// <summary>What those of <paramref name="agreements"/> say on <paramref name="topic"/> that are nearest to it, at most <paramref name="most"/>: one search for all.</summary>
    public ImmutableArray<ComparedAgreement> Nearest(ComparisonTopic topic, ImmutableArray<Agreement> agreements, int most)
    {
        var asked = questions.Analyze(topic.Question, Conversation.Empty) with { Scope = AgreementScope.Named, UnknownName = null, Agreements = agreements };
        var words = FreeTopicWords.Of(asked.Topics);
        return
        [
            .. finder.Find(asked, null)
                .GroupBy(e => e.Passage.Agreement.Id, StringComparer.Ordinal)
                .Select(group => RowOf(topic, words, asked, group.First().Passage.Agreement, () => group))
                .Where(row => row.Quote is not null)
                .Take(most),
        ];
    }

    /// <summary>
    /// In what <paramref name="agreements"/> differ: the topics of the table that only some have, and those for which they give another time,
    /// amount or place. That two word one rule differently is no difference worth a line.
    /// </summary>
    public ImmutableArray<(ComparisonTopic Topic, ImmutableArray<ComparedAgreement> Rows)> Differences(ImmutableArray<Agreement> agreements)
    {
        var passages = agreements.Select(agreement => finder.PassagesOf(agreement).Select(WordsOf).ToList()).ToList();
        return
        [
            .. ComparisonTopics.All
                .Where(topic => passages.Exists(words => words.Exists(topic.IsOn)))
                .Select(topic => (Topic: topic, Rows: Compare(topic, agreements)))
                .Where(compared => compared.Rows.Any(row => row.Quote is not null)
                    && (compared.Rows.Any(row => row.Quote is null)
                        || (compared.Topic.Value != ValueForm.Predicate && compared.Rows.Select(row => Folding.Compact(row.Value ?? "")).Distinct().Count() > 1))),
        ];
    }

    /// <summary>
    /// Those of <paramref name="evidence"/> that hold the words of <paramref name="question"/> which mean two things as provisions mean them; all where none does.
    /// </summary>
    public static List<Evidence> OnTopic(Question question, List<Evidence> evidence)
    {
        var words = FreeTopicWords.TwofoldOf(question.Topics);
        var fitting = evidence.FindAll(e => words.AreIn(WordsOf(e.Passage)));
        return fitting.Count > 0 ? fitting : evidence;
    }

    private static bool IsOn(ComparisonTopic topic, FreeTopicWords words, string compact) => topic.IsFree ? words.AreIn(compact) : topic.IsOn(compact);

    private static string WordsOf(LibraryPassage passage) => string.Join('\n', passage.Own, passage.Caption, passage.Referred);

    // The evidence is of one agreement, best first; it is searched for only where no fact tells.
    private ComparedAgreement RowOf(ComparisonTopic topic, FreeTopicWords words, Question asked, Agreement agreement, Func<IEnumerable<Evidence>> search)
    {
        if (FactFinder.Knows(topic.Value))
        {
            return _facts.Find(topic.Value, agreement) is { } clause
                ? RowOf(agreement, clause) with { Also = [.. _facts.Beside(topic.Value, agreement, clause.Passage).Take(MostAlso).Select(QuoteChooser.Whole)] }
                : RowOf(agreement, null);
        }

        var fitting = Fitting(topic, words, search());
        var timed = topic.Value is ValueForm.Payment or ValueForm.Retention
            ? fitting.Select(e => _facts.FindIn(topic.Value, e.Passage)).FirstOrDefault(found => found is not null)
            : null;
        return timed is not null ? RowOf(agreement, timed)
            : Best(topic, fitting) is { } best ? new ComparedAgreement(agreement, ValueFinder.Find(topic, best).Value, QuoteChooser.Choose(asked, best)[0]) { Also = Beside(topic, fitting, best) }
            : new ComparedAgreement(agreement, null, null);
    }

    // A penalty may stand in several places, each with an amount of its own.
    private static ImmutableArray<VerifiedQuote> Beside(ComparisonTopic topic, List<Evidence> fitting, Evidence best) => topic.Value != ValueForm.Amount ? [] :
    [
        .. fitting
            .Where(e => e.Passage != best.Passage && e.Passage.Paragraph is not null && topic.IsOn(e.Passage.Own) && ValueFinder.HasAmount(e.Passage.Text))
            .OrderBy(e => e.Document)
            .Take(MostAlso)
            .Select(e => QuoteChooser.Whole(e.Passage)),
    ];

    private static ComparedAgreement RowOf(Agreement agreement, ShownClause? clause) => new(agreement, clause?.Value, clause?.Quote());

    private static List<Evidence> Fitting(ComparisonTopic topic, FreeTopicWords words, IEnumerable<Evidence> evidence)
    {
        return
        [
            .. evidence
                .Where(e => IsOn(topic, words, WordsOf(e.Passage)))
                .OrderByDescending(e => e.Score + (IsCalled(e.Passage.Caption) ? CaptionWeight : 0) + (topic.IsFree && words.AreTypedIn(e.Passage.Own) ? TypedWeight : 0)),
        ];

        bool IsCalled(string caption) => topic.IsFree ? words.AreIn(caption) : topic.Aliases.Any(name => caption.Contains(name, StringComparison.Ordinal));
    }

    private static Evidence? Best(ComparisonTopic topic, List<Evidence> fitting) =>
        fitting.Count == 0 || topic.Value != ValueForm.Predicate
            ? fitting.FirstOrDefault()
            : fitting
                .Where(e => e.Score >= NearlyAsGood * fitting[0].Score && e.Passage.Article is not null && e.Passage.Article == fitting[0].Passage.Article && !e.Focus.Compact.Contains("」とは", StringComparison.Ordinal))
                .OrderBy(e => topic.IsFree || topic.IsOn(e.Passage.Own) ? 0 : 1)
                .ThenBy(e => e.Passage.Paragraph!.Number)
                .FirstOrDefault() ?? fitting[0];

    /// <summary>The topic that is called <paramref name="name"/>, or one made of its words alone.</summary>
    public static ComparisonTopic TopicOf(string name)
    {
        var compact = Folding.Compact(name);
        var bare = OfTheWhole.FirstOrDefault(whole => compact.StartsWith(whole, StringComparison.Ordinal)) is { } prefix ? compact[prefix.Length..] : compact;
        return ComparisonTopics.Called(compact) ?? ComparisonTopics.Called(bare) ?? ComparisonTopics.Called(FreeTopicWords.WithoutBeside(bare)) ?? new ComparisonTopic(name, name, [], name + "の定めは？", ValueForm.Predicate, []);
    }
}

/// <summary>What an agreement says on a topic.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Value">The words that stand for the provision; null where there is no provision or none of its words is short enough.</param>
/// <param name="Quote">The provision; null where there is none.</param>
internal sealed record ComparedAgreement(Agreement Agreement, string? Value, VerifiedQuote? Quote)
{
    /// <summary>Further provisions of it that state the same kind of thing.</summary>
    public ImmutableArray<VerifiedQuote> Also { get; init; } = [];
}
