using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;
using ContractBot.Search;

namespace ContractBot.Answering.Finding;

/// <summary>Scores passages for one question, with an explanation of each score.</summary>
internal sealed class EvidenceScore(Question question, TopicScorer topics, TopicScorer? context)
{
    private const double SentenceWeight = 0.35;

    // Within one agreement its own word is meant; agreements among each other choose their words freely.
    private const double ExactWeight = 0.2;

    private const double ExpressionWeight = 0.35;
    private const double UnitWeight = 0.55;
    private const double ExpressionElsewhereWeight = 0.06;
    private const double Bm25Weight = 0.09;
    private const double ContextWeight = 0.15;
    private const double DefinitionWeight = 0.5;
    private const double UnaskedDefinitionWeight = -0.2;
    private const double ItemsWeight = 0.25;
    private const double CaptionInSentence = 0.9;
    private const double LeastEntryImportance = 0.9;
    private const double EntryWeight = 0.3;
    private const double CitedBeforeWeight = 0.12;
    private const double PointedAtWeight = 0.6;
    private const double ConditionWeight = 0.05;
    private const double PartyWeight = 0.18;
    private const double OtherPartyWeight = -0.08;
    private const double OccasionWeight = 0.2;
    private const double BesideCondition = 0.5;
    private const double DutyWeight = 0.06;
    private const double PurposeWeight = 0.3;
    private const double ExceptionsWeight = 0.15;
    private const double ContinuedFactor = 0.95;

    // The first paragraph of an article states the rule, the others add to it.
    private const double FirstParagraphWeight = 0.08;

    // Preambles and signature blocks repeat names and words of the title.
    private const double FrameFactor = 0.8;

    private static readonly string[] DutyEnds = ["なければならない。", "なければならぬ。", "ねばならない。", "うものとする。", "するものとする。", "すものとする。", "けるものとする。"];
    private static readonly string[] OccasionWords = ["場合", "とき", "たら", "だら"];
    private static readonly string[] PurposeCaptions = ["目的", "趣旨"];
    private static readonly string[] AskedExceptions =
        ["当たらない", "あたらない", "含まれない", "含まない", "該当しない", "対象にならない", "対象外", "例外", "除外", "除かれ"];

    private static readonly string[] Exceptions =
        ["含まれない", "含まない", "該当しない", "この限りで", "適用しない", "適用されない", "除くものとする", "対象としない", "除外"];

    private const int ShortestCaption = 3;
    private const double CaptionUnitWeight = 0.05;
    private const double MostCaptionNamed = 0.35;

    private readonly AskedUnit? _unit = AskedUnit.Of(question.Text);
    private readonly string _compactQuestion = Folding.Compact(question.Text);

    /// <summary>Scores one passage.</summary>
    public Evidence Score(int document, LibraryPassage passage, PassageWords words, PassageMeasure measure, double bm25)
    {
        var sentences = SentenceCutter.Cut(passage);
        var (focus, inSentence, exact, expression) = Focus(sentences, passage, words);
        var details = ImmutableArray.CreateBuilder<Explanation>();
        var score = 0.0;
        void Add(double value, string description)
        {
            if (value != 0)
            {
                score += value;
                details.Add(new Explanation((float)value, description, []));
            }
        }

        Add(measure.Rank, "topics in the passage");
        Add(SentenceWeight * inSentence, "topics in its best sentence");
        var isEntry = IsEntry(passage, focus);
        if (question.Agreements.Length == 1 && (passage.Paragraph is not null || isEntry))
        {
            Add(ExactWeight * exact, "the question's own words in that sentence");
        }

        Add((_unit is null ? ExpressionWeight : UnitWeight) * expression, "the asked-for expression in that sentence");
        if (expression == 0 && question.Asks(AskedExpression.Kinds))
        {
            Add(ExpressionElsewhereWeight * AskedExpression.Fitness(words.Own, question.Kind, _unit), "the asked-for expression elsewhere in the passage");
        }

        Add(Bm25Weight * bm25, "BM25, relative to the best passage");
        Add(KindFit(passage, words, focus), "fits the kind of question");
        Add(CaptionNamed(words.Caption), "the question holds the caption");
        if (context is not null)
        {
            Add(ContextWeight * PassageMeasure.Of(passage, words, document, context).Coverage, "topics of the conversation");
        }

        Add(isEntry ? EntryWeight : 0, "an entry under the topic's name");
        if (question.CitedBefore.Contains(passage.Key))
        {
            Add(question.PointsBack ? PointedAtWeight : CitedBeforeWeight, "cited in the turn before");
        }

        if (passage.Paragraph is null && passage.Part.Ordinal == 0 && !isEntry && !PassageMeasure.IsHome(topics, passage) && !IsAskedDefinition(passage, words))
        {
            Add((FrameFactor - 1) * score, "preamble or signature block");
        }

        return new Evidence(
            document, passage, focus, inSentence, score, measure.Coverage, measure.InKey,
            new Explanation((float)score, $"evidence of {passage.Key}", details.ToImmutable()));
    }

    // 「知的財産権の帰属は？」 names the caption 知的財産権の帰属 as it stands.
    private double CaptionNamed(string caption) =>
        caption.Length >= ShortestCaption && _compactQuestion.Contains(caption, StringComparison.Ordinal)
            ? Math.Min(MostCaptionNamed, CaptionUnitWeight * caption.Length)
            : 0;

    private (Sentence Focus, double InSentence, double Exact, double Expression) Focus(List<Sentence> sentences, LibraryPassage passage, PassageWords words)
    {
        var asksExpression = question.Asks(AskedExpression.Kinds);
        var best = (Focus: new Sentence(passage.Span, null, words.Own), InSentence: 0.0, Exact: 0.0, Expression: 0.0);
        var bestValue = double.MinValue;
        Sentence? previous = null;
        foreach (var sentence in sentences)
        {
            // 「ただし、…」 speaks of what the sentence before speaks of.
            var together = previous is not null && QuoteChooser.Continues(sentence) ? previous.Compact + sentence.Compact : sentence.Compact;
            var caption = sentence.Item is null && GoesOn(sentence.Compact) ? words.Caption : "";
            var inSentence = Math.Max(InWords(sentence.Compact, caption), ContinuedFactor * InWords(together, caption));
            previous = sentence;
            var expression = asksExpression ? AskedExpression.Fitness(sentence.Compact, question.Kind, _unit) : 0;
            var value = inSentence + (0.5 * expression) + Occasion(sentence);
            if (value > bestValue)
            {
                bestValue = value;
                best = (sentence, inSentence, topics.Mean(t => (TopicScorer.HoldsItself(t, together), 0)).Rank, inSentence > 0 ? expression : expression * 0.5);
            }
        }

        return best;
    }

    // 「前項の義務は」, 「第1項及び第2項の規定については」 speak of what the caption names.
    private static bool GoesOn(string sentence) =>
        sentence.Length > 2 && sentence[0] is '前' or '第' && sentence.AsSpan(1, Math.Min(4, sentence.Length - 1)).Contains('項');

    private double InWords(string compact, string caption) =>
        topics.Mean(t => (Math.Max(topics.Match(t, compact, -1), CaptionInSentence * topics.Match(t, caption, -1)), 0)).Rank;

    private double KindFit(LibraryPassage passage, PassageWords words, Sentence focus)
    {
        var fit = passage.Paragraph?.Number == 1 ? FirstParagraphWeight : 0.0;
        if (IsAskedDefinition(passage, words))
        {
            fit += DefinitionWeight;
        }
        else if (!question.Asks(QuestionKind.Define | QuestionKind.Who | QuestionKind.List) && question.Topics.Any(t => focus.Compact.Contains($"「{t.Surface}」とは", StringComparison.Ordinal)))
        {
            // What a word means says nothing of what becomes of the thing.
            fit += UnaskedDefinitionWeight;
        }

        // 一覧 over several agreements lists these, not items.
        if (question.Asks(QuestionKind.List) && !question.Asks(QuestionKind.Compare) && question.Scope != AgreementScope.All && passage.Paragraph is { Items.Length: > 1 })
        {
            fit += ItemsWeight;
        }

        if (question.Asks(QuestionKind.WhatIf) && IsOccasion(focus))
        {
            fit += ConditionWeight;
        }

        fit += Occasion(focus);
        if (question.Asks(QuestionKind.WhatIf | QuestionKind.How) && IsOccasion(focus) && DutyEnds.Any(e => focus.Compact.EndsWith(e, StringComparison.Ordinal)))
        {
            fit += DutyWeight;
        }

        // 「何のための契約？」: the article that is called so says it without the word.
        if (question.Asks(QuestionKind.Why) && PurposeCaptions.Any(c => words.Caption.EndsWith(c, StringComparison.Ordinal)))
        {
            fit += PurposeWeight;
        }

        if (AsksExceptions() && Exceptions.Any(e => words.Own.Contains(e, StringComparison.Ordinal)))
        {
            fit += ExceptionsWeight;
        }

        if (question.Parties.Length == 1 && focus.Item is null)
        {
            fit += focus.Compact.StartsWith(question.Parties[0] + "は", StringComparison.Ordinal) || words.Caption.StartsWith(question.Parties[0] + "の", StringComparison.Ordinal) ? PartyWeight
                : passage.Agreement.Parties.Any(p => focus.Compact.StartsWith(p.ShortName + "は", StringComparison.Ordinal)) ? OtherPartyWeight
                : 0;
        }

        return fit;
    }

    // 「(3) 委託期間　令和8年4月1日から…」 · 「工期　令和8年6月1日から…」 above the articles: what stands first is a caption of its own.
    private bool IsEntry(LibraryPassage passage, Sentence focus) =>
        !question.Asks(QuestionKind.May | QuestionKind.Must | QuestionKind.WhatIf)
        && (focus.Item is not null || (passage.Provision is Preamble && !focus.Compact.EndsWith('。')))
        && question.Topics.Any(t => t.Importance >= LeastEntryImportance && TopicScorer.Opens(t, focus.Compact));

    // 「作業場所を変えるときは？」 asks about the sentence that says 変更する場合: the last word before とき tells the occasion.
    private double Occasion(Sentence sentence)
    {
        if (!question.Asks(QuestionKind.WhatIf) || question.Topics.Length < 2 || !IsOccasion(sentence))
        {
            return 0;
        }

        var asked = OccasionTopic();
        var end = Math.Max(sentence.Compact.LastIndexOf("場合", StringComparison.Ordinal), sentence.Compact.LastIndexOf("とき", StringComparison.Ordinal));
        var inCondition = topics.Match(asked, sentence.Compact[..end], -1);
        var rest = sentence.Compact[end..];

        // 「…を運搬する場合は、漏えいを防止するため」 is to keep it from happening: it does not say what follows when it has happened.
        return OccasionWeight * Math.Max(inCondition, rest.Contains("防止", StringComparison.Ordinal) ? 0 : BesideCondition * topics.Match(asked, rest, -1));
    }

    // 倒産 of 「倒産した場合の解除は？」; where no such word divides the question, the last topic.
    private Topic OccasionTopic()
    {
        var folded = Folding.Fold(question.Text);
        var at = OccasionWords.Select(w => folded.IndexOf(w, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(folded.Length).Min();
        return question.Topics.LastOrDefault(t => t.Span.Start < at) ?? question.Topics[^1];
    }

    private static bool IsOccasion(Sentence sentence) =>
        sentence.Compact.Contains("場合", StringComparison.Ordinal) || sentence.Compact.Contains("とき", StringComparison.Ordinal);

    // 「秘密情報に当たらないものは？」
    private bool AsksExceptions() => AskedExceptions.Any(e => _compactQuestion.Contains(e, StringComparison.Ordinal));

    private bool IsAskedDefinition(LibraryPassage passage, PassageWords words) =>
        (question.Asks(QuestionKind.Define) || (question.Asks(QuestionKind.Who) && passage.Article is null)) && Definition.IsOf(question, words.Own);
}
