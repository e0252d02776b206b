using System.Collections.Immutable;
using System.Globalization;
using ContractBot.Agreements;
using ContractBot.Answering.Comparing;
using ContractBot.Answering.Composition;
using ContractBot.Answering.Conversing;
using ContractBot.Answering.Deadlines;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Library;
using ContractBot.Answering.Obligations;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;
using ContractBot.Kuromoji;

namespace ContractBot.Answering;

/// <summary>
/// Answers from the text alone: question → <see cref="Question"/> → <see cref="Evidence"/> → <see cref="Composition.ProvisionAnswer"/>
/// and its siblings, whose quotations are all verified.
/// </summary>
public sealed class Answerer : IAnswerer
{
    // An agreement that the question does not name is answered from as well when its evidence is so nearly as good as the best,
    // and about as much of the question: サイネージ of 「サイネージ契約はいつまで？」 stands in one of them.
    private const double ComparablyGood = 0.8;
    private const int MostAgreements = 6;

    // In a comparison, further evidence of an agreement stands beside its best from this share on.
    private const double EquallyGood = 0.985;
    private const int MostEquals = 2;

    private const int MostSuggestions = 3;
    private const int MostTried = 6;

    // In what more agreements differ is no list any more.
    private const int MostDiffering = 3;

    // More rows than these no table in a chat holds.
    private const int MostCompared = 40;

    // So many agreements that a question names, its follow-ups are about as well.
    private const int MostKept = 3;

    // In so many agreements an article's number is looked up; in more it does not tell which is meant.
    private const int MostLookedUp = 200;

    // Below this, words hardly name a topic: a greeting.
    private const double LeastImportance = 0.3;

    private readonly AgreementLibrary _library;
    private readonly IAnalyzer _analyzer;
    private readonly QuestionAnalyzer _questions;
    private readonly TurnReader _turns;
    private readonly EvidenceFinder _finder;
    private readonly TopicComparer _comparer;
    private readonly ObligationLookup _obligations;
    private readonly AnswerComposer _own;
    private readonly AnswerComposer _english;

    /// <summary>An answerer over <paramref name="library"/>.</summary>
    /// <param name="library">What questions are answered from.</param>
    /// <param name="analyzer">The analyser with which the library was built.</param>
    /// <param name="links">Makes the citations' links.</param>
    /// <param name="language">
    /// The language of what answers say in their own words; Japanese where null. A question without any Japanese is answered in English.
    /// Quotations are never translated.
    /// </param>
    public Answerer(AgreementLibrary library, IAnalyzer analyzer, ICitationLinks links, CultureInfo? language = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(links);
        var citations = new CitationMaker(links);
        _own = AnswerComposer.Speaking(language ?? CultureInfo.GetCultureInfo("ja"), library, citations);
        _english = AnswerComposer.Speaking(CultureInfo.GetCultureInfo("en"), library, citations);
        _library = library;
        _analyzer = analyzer;
        _questions = new QuestionAnalyzer(library, analyzer);
        _turns = new TurnReader(library, _questions);
        _finder = new EvidenceFinder(library, analyzer);
        _comparer = new TopicComparer(library, _questions, _finder);
        _obligations = new ObligationLookup(library);
    }

    /// <inheritdoc/>
    public Turn Answer(string question, Conversation conversation, DateOnly asOf)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(question);
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(question.Length, QuestionLimits.MaximumLength, nameof(question));
        var turn = AnswerOnce(question, conversation, asOf);
        return turn with { Answer = turn.Answer with { Suggestions = Answerable(turn, asOf) } };
    }

    private Turn AnswerOnce(string question, Conversation conversation, DateOnly asOf)
    {
        var plain = PlainQuestion.Of(question);
        var request = Request.Read(plain);
        var composer = request is { Kind: RequestKind.English } ? _english : Script.IsJapanese(question) || !question.Any(char.IsLetter) ? _own : _english;
        if (request is { Kind: RequestKind.Place or RequestKind.Whole or RequestKind.Reason } && _turns.CitedIn(conversation) is { } cited)
        {
            return new Turn(composer.Place.Again(question, request.Kind, cited), conversation);
        }

        var understood = _turns.Read(plain, conversation);
        var answer = Answer(understood, conversation, composer, asOf);
        return new Turn(answer with { Question = question }, After(understood, answer, conversation));
    }

    // What is suggested after an answer is answered as well, and from another place.
    private ImmutableArray<string> Answerable(Turn turn, DateOnly asOf)
    {
        var answer = turn.Answer;
        if (answer.Status != AnswerStatus.Answered || answer.Citations.Select(c => c.Agreement).Distinct().Count() > 1)
        {
            return answer.Suggestions;
        }

        var known = answer.Citations.Select(Place).ToHashSet();
        var suggestions = ImmutableArray.CreateBuilder<string>(MostSuggestions);
        foreach (var proposed in answer.Suggestions.Where(s => s != answer.Question).Take(MostTried))
        {
            var next = AnswerOnce(proposed, turn.Conversation, asOf).Answer;
            if (next.Status == AnswerStatus.Answered && known.Add(Place(next.Citations[0])))
            {
                suggestions.Add(proposed);
            }

            if (suggestions.Count == MostSuggestions)
            {
                break;
            }
        }

        return suggestions.ToImmutable();
    }

    private static (string, string) Place(Citation citation) => (citation.Agreement, citation.Locator);

    private Answer Answer(Question question, Conversation before, AnswerComposer composer, DateOnly asOf)
    {
        if (!question.IsReset && question.UnknownName is null && !_library.Agreements.IsEmpty && AnswerBesideTopics(question, before, composer, asOf) is { } beside)
        {
            return beside;
        }

        if (question.References.IsEmpty && (ObligationQuestion.Read(question.Text) ?? ObligationQuestion.Follow(question.Text, question.Scope == AgreementScope.Named && !question.OwnTopic, before.LastQuestion)) is { } obligations
            && _obligations.Answer(question, obligations, composer) is { } list)
        {
            return list;
        }

        if (question.UnknownName is null && DefectQuestion.Is(question.Text) && !_library.Agreements.IsEmpty)
        {
            return question.Agreements.Length == 1 ? composer.Defects.Compose(question, question.Agreements[0]) : composer.Prompt.AskWhich(question, question.Agreements);
        }

        if (!question.IsReset && question.References.IsEmpty && OutOfScope.Find(question, _library, _analyzer) is { } outside)
        {
            return composer.NotFound.Outside(question, outside.Kind, outside.Word, question.Scope == AgreementScope.Unstated ? [] : _finder.Find(question, null));
        }

        if (question.UnknownName is not null)
        {
            return composer.NotFound.UnknownAgreement(question);
        }

        if (!question.IsReset && composer.Sidecar.Compose(question) is { } noted)
        {
            return noted;
        }

        // 「災害の協定はどれ？」
        if (question is { Scope: AgreementScope.Named, Agreements.Length: > 1, OwnTopics.IsEmpty: true } && question.Asks(QuestionKind.Which) && before.LastQuestion is null)
        {
            return composer.Prompt.AskWhich(question, question.Agreements);
        }

        if (!question.IsReset && AnswerList(question, composer) is { } listed)
        {
            return listed;
        }

        if (question.References.IsEmpty && FigureQuestion.Read(Folding.Fold(question.Text)) is { } figure && AnswerFigure(question, figure, composer) is { } checkedFigure)
        {
            return checkedFigure;
        }

        if (question.IsReset || (question.Topics.IsEmpty && question.References.IsEmpty) || _library.Agreements.IsEmpty)
        {
            return composer.Prompt.AskTopic(question);
        }

        if (!question.References.IsEmpty)
        {
            return AnswerPlace(question, composer, asOf);
        }

        return AnswerTable(question, composer) ?? AnswerDifferences(question, composer) ?? AnswerTopic(question, composer, _finder.Find(question, null), asOf);
    }

    // What is asked for by the words of the question as a whole, before any topic is looked for.
    private Answer? AnswerBesideTopics(Question question, Conversation before, AnswerComposer composer, DateOnly asOf)
    {
        if (MetaQuestion.Read(question) is { } meta)
        {
            return composer.Meta.Compose(question, meta);
        }

        if (NeighbourQuestion.Read(question.Text) is { } neighbour && composer.Neighbours.Compose(question, neighbour, before.LastCited) is { } next)
        {
            return next;
        }

        if (EndingQuestion.Read(question, _library, asOf) is { } ending)
        {
            return composer.Endings.Compose(question, ending, asOf);
        }

        if (DeadlineQuestion.Read(question, asOf) is { } dates)
        {
            return composer.Deadlines.Compose(question, dates, asOf);
        }

        return question.Only is null ? null
            : TermQuestion.Read(question, before.LastQuestion) is { } term && composer.Terms.Compose(question, term, asOf) is { } ofTerm ? ofTerm
            : FactQuestion.Read(question) is { } fact ? composer.Sidecar.Compose(question) ?? composer.Facts.Compose(question, fact)
            : null;
    }

    private Answer AnswerPlace(Question question, AnswerComposer composer, DateOnly asOf)
    {
        if (question.Agreements.Length > MostLookedUp)
        {
            return AnswerPlaceOfMany(question, composer, asOf);
        }

        var passages = question.Agreements
            .SelectMany(a => question.References.SelectMany(r => PlaceAnswer.PassagesAt(_library, a, r)))
            .ToList();
        if (passages.Count == 0)
        {
            var agreement = question.Agreements[0];
            return question.Agreements.Length == 1
                ? composer.NotFound.NoPlace(question, agreement, question.References[0])
                : composer.NotFound.NoProvision(question, [], []);
        }

        if (!question.Topics.IsEmpty && !question.Asks(QuestionKind.Show))
        {
            var places = passages.ToHashSet<object>(ReferenceEqualityComparer.Instance);
            var documents = passages.Select(p => p.Agreement).Distinct().SelectMany(a => _library.DocumentsOf(a)).Where(d => places.Contains(_library.Passages[d])).ToHashSet();
            var evidence = _finder.Find(question, documents);
            if (evidence.Length > 0 && Sufficiency.Suffices(evidence[0]))
            {
                return AnswerTopic(question, composer, evidence, asOf);
            }
        }

        var agreements = passages.Select(p => p.Agreement).Distinct().ToList();
        return agreements.Count == 1 ? composer.Place.Compose(question, passages) : composer.Prompt.AskWhich(question, agreements);
    }

    // 「第5条は？」 to thousands: by what it is about, else it has to be said of which.
    private Answer AnswerPlaceOfMany(Question question, AnswerComposer composer, DateOnly asOf)
    {
        var evidence = question.Topics.IsEmpty || question.Asks(QuestionKind.Show) ? []
            : _finder.Find(question, null).Where(e => question.References.Any(r => PlaceAnswer.PassagesAt(_library, e.Passage.Agreement, r).Contains(e.Passage))).ToImmutableArray();
        return evidence.Length > 0 && Sufficiency.Suffices(evidence[0])
            ? AnswerTopic(question, composer, evidence, asOf)
            : composer.Prompt.AskWhich(question, question.Agreements.Take(MostLookedUp)
                .Where(a => question.References.Any(r => !PlaceAnswer.PassagesAt(_library, a, r).IsEmpty)));
    }

    private Answer? AnswerFigure(Question question, FigureQuestion figure, AnswerComposer composer) =>
        question.Asks(QuestionKind.Which | QuestionKind.Compare)
            ? null
            : composer.Figures.Compose(question, figure, question.OwnTopic ? [.. _finder.Find(question, null).Where(e => Sufficiency.Suffices(e, question))] : []);

    // 「再委託できるのはどれ？」, 「管轄が東京のものは？」
    private Answer? AnswerList(Question question, AnswerComposer composer)
    {
        if (ListQuestion.Read(question, _library) is not { Agreements.Length: > 1 } list)
        {
            return null;
        }

        if (list.Agreements.Length > MostCompared)
        {
            return list.Pick == ListPick.Lacking ? null : AnswerNearest(question, list, composer);
        }

        var rows = list.Topics.SelectMany(topic => list.IsSifting ? _comparer.CompareHolding(topic, list) : _comparer.Compare(topic, list.Agreements)).ToList();
        var ordered = list.Topics.Length == 1 ? rows : [.. rows.Where(r => r.Quote is not null).DistinctBy(r => (r.Agreement.Id, r.Quote!.Span)), .. rows.Where(r => r.Quote is null)];
        return rows.TrueForAll(row => row.Quote is null) ? AnswerNone(question, list, composer)
            : list.Pick == ListPick.Lacking && !list.IsSifting ? composer.Comparison.ComposeTable(question with { Kind = question.Kind | QuestionKind.Lacks }, rows, list.Agreements.Length)
            : composer.Comparison.ComposeList(question with { Agreements = list.Agreements }, list, ordered, list.Agreements.Length);
    }

    // Of thousands those that are nearest: one search for all, whether all are asked about or all but one.
    private Answer? AnswerNearest(Question question, ListQuestion list, AnswerComposer composer)
    {
        var ids = list.Agreements.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var rows = list.Topics.SelectMany(topic => _comparer.Nearest(topic, _library.Standing, MostCompared)).Where(row => ids.Contains(row.Agreement.Id)).DistinctBy(r => (r.Agreement.Id, r.Quote!.Span)).ToList();
        return rows.Count == 0 ? null : composer.Comparison.ComposeList(question, list, rows, list.Agreements.Length);
    }

    // What is only near to the topic is no provision on it.
    private Answer? AnswerNone(Question question, ListQuestion list, AnswerComposer composer) =>
        list.Topics.All(topic => topic.IsFree) && _finder.Find(question with { Agreements = list.Agreements }, null) is var near && !near.Any(e => e.Coverage >= Sufficiency.LeastCoverageOfWhich)
            ? composer.NotFound.NoProvision(question with { Agreements = list.Agreements, Scope = AgreementScope.All }, near, [])
            : null;

    // 「違約金の定めを比べて」, 「再委託の定めがない契約は？」
    private Answer? AnswerTable(Question question, AnswerComposer composer)
    {
        if (!question.Asks(QuestionKind.Compare | QuestionKind.Which | QuestionKind.Lacks) || question.Agreements.Length < 2 || ComparisonTopics.Of(question) is not { } topic)
        {
            return null;
        }

        if (question.Agreements.Length <= MostCompared)
        {
            return composer.Comparison.ComposeTable(question, _comparer.Compare(topic, question.Agreements), question.Agreements.Length);
        }

        // Which of thousands lack a provision takes reading them all.
        if (question.Asks(QuestionKind.Lacks))
        {
            return composer.Prompt.AskFewer(question);
        }

        return composer.Comparison.ComposeTable(question, _comparer.Nearest(topic, question.Agreements, MostCompared), question.Agreements.Length);
    }

    // 「花山市と青葉県で違うところは？」
    private Answer? AnswerDifferences(Question question, AnswerComposer composer) =>
        question is { Scope: AgreementScope.Named, OwnTopic: false, Agreements.Length: > 1 and <= MostDiffering } && question.Asks(QuestionKind.Compare)
        && _comparer.Differences(question.Agreements) is { IsEmpty: false } differences
            ? composer.Comparison.ComposeDifferences(question, differences)
            : null;

    private Answer AnswerTopic(Question question, AnswerComposer composer, ImmutableArray<Evidence> evidence, DateOnly asOf)
    {
        var sufficient = Sufficient(question, evidence);
        if (sufficient.Count == 0 && question.Scope == AgreementScope.Unstated && question.Topics.All(t => t.Importance < LeastImportance))
        {
            return composer.Prompt.AskTopic(question);
        }

        if (sufficient.Count == 0)
        {
            var elsewhere = question.Agreements.Length < _library.Standing.Length
                ? BestOfEach(_finder.Find(question with { Agreements = _library.Standing }, null).Where(Sufficiency.Suffices))
                : [];
            return composer.NotFound.NoProvision(question, evidence, elsewhere);
        }

        var best = BestOfEach(sufficient);
        var isComparison = question.Asks(QuestionKind.Compare | QuestionKind.Which);
        if (question.IsSharedTitle && !isComparison)
        {
            return composer.Prompt.AskWhich(question, question.Agreements);
        }

        if (question.Scope == AgreementScope.All || (question.Scope is AgreementScope.Named or AgreementScope.Inherited && question.Agreements.Length > 1))
        {
            return question.Agreements.Length > MostCompared
                ? composer.Comparison.ComposeNearest(question, best)
                : composer.Comparison.Compose(question, WithEquals(best, sufficient), Without(question, best), true);
        }

        var comparable = best.Where(e => e.Score >= ComparablyGood * best[0].Score && e.Coverage >= ComparablyGood * best[0].Coverage).ToList();
        if (question.Agreements.Length == 1 || comparable.Count == 1)
        {
            var agreement = best[0].Passage.Agreement;
            return composer.Provision.Compose(question, [.. evidence.Where(e => e.Passage.Agreement == agreement)], asOf);
        }

        return comparable.Count <= MostAgreements && (isComparison || !OneDocument.IsMeant(question.Text))
            ? composer.Comparison.Compose(question, comparable, [], isComparison)
            : composer.Prompt.AskWhich(question, OneDocument.Called(question.Text, [.. comparable.Select(e => e.Passage.Agreement)]));
    }

    // To say of some that they have no provision takes reading each, rather than what is best of all.
    private List<Evidence> Sufficient(Question question, ImmutableArray<Evidence> evidence)
    {
        var isOfEach = question.Scope is AgreementScope.All or AgreementScope.Named && question.Agreements.Length is > EvidenceFinder.MostReadWhole and <= MostCompared;
        var read = isOfEach
            ? question.Agreements.SelectMany(a => _finder.Find(question with { Agreements = [a] }, null)).OrderByDescending(e => e.Score).ThenBy(e => e.Document)
            : evidence.AsEnumerable();
        var sufficient = read.Where(e => Sufficiency.Suffices(e, question)).ToList();

        // Beside each other, what is only near to the topic looks as if it were on it.
        var isBeside = question.Asks(QuestionKind.Compare | QuestionKind.Which) && (question.Scope is AgreementScope.All or AgreementScope.Named) && question.Agreements.Length > 1;
        return isBeside ? TopicComparer.OnTopic(question, sufficient) : sufficient;
    }

    private static ImmutableArray<Agreement> Without(Question question, List<Evidence> having)
    {
        var ids = having.Select(e => e.Passage.Agreement.Id).ToHashSet(StringComparer.Ordinal);
        return [.. question.Agreements.Where(a => !ids.Contains(a.Id))];
    }

    // Two paragraphs of one agreement may answer alike: neither is left out.
    private static List<Evidence> WithEquals(List<Evidence> best, List<Evidence> sufficient) =>
    [
        .. best.SelectMany(b => sufficient
            .Where(e => e.Passage.Agreement == b.Passage.Agreement && e.Score >= EquallyGood * b.Score)
            .Take(MostEquals)),
    ];

    private static List<Evidence> BestOfEach(IEnumerable<Evidence> evidence)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. evidence.Where(e => seen.Add(e.Passage.Agreement.Id))];
    }

    // 「2番」 chooses of what was offered, or else of what stood beside each other last.
    private static ImmutableArray<string> ChoicesOf(Answer answer) =>
        answer.Choices.IsEmpty ? [.. answer.Citations.Select(c => c.Agreement).Distinct().Take(MostCompared)] : answer.Choices;

    private Conversation After(Question question, Answer answer, Conversation before)
    {
        if (question.IsReset && question.Topics.IsEmpty)
        {
            return Conversation.Empty;
        }

        var named = question.Scope is AgreementScope.Named or AgreementScope.Inherited
            ? question.Agreements.Select(a => a.Id)
            : answer.Citations.Select(c => c.Agreement).Distinct();
        ImmutableArray<string> agreements = [.. named];
        var last = question.OwnTopic ? question.Text : before.LastQuestion ?? question.Text;
        var keeps = agreements.Length == 1 || (answer.Status != AnswerStatus.Ambiguous && question.Scope is AgreementScope.Named or AgreementScope.Inherited && agreements.Length <= MostKept);
        return new Conversation(question.Scope == AgreementScope.All || !keeps ? [] : agreements, last)
        {
            LastCited =
            [
                .. answer.Citations
                    .Where(c => c.End > c.Start)
                    .SelectMany(c => _library.PassagesOf(_library.Find(c.Agreement)!).Where(p => p.Span.Contains(c.Start)))
                    .Select(p => p.Key)
                    .Distinct(),
            ],
            Choices = ChoicesOf(answer) is { Length: > 1 } choices ? choices : before.Choices,
        };
    }
}
