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
    private const double Bm25Weight = 0.3;
    private const double ContextWeight = 0.15;
    private const double DefinitionWeight = 0.5;
    private const double UnaskedDefinitionWeight = -0.2;
    private const double ItemsWeight = 0.3;
    private const double CaptionInSentence = 0.9;
    private const double LeastEntryImportance = 0.9;
    private const double EntryWeight = 0.3;

    // An entry above the articles has no article around it that could speak of the topic as well.
    private const double AloneWeight = 0.4;
    private const double CitedBeforeWeight = 0.12;
    private const double PointedAtWeight = 0.6;
    private const double ConditionWeight = 0.05;
    private const double PartyWeight = 0.18;
    private const double OtherPartyWeight = -0.08;
    private const double OccasionWeight = 0.22;
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
    private static readonly string[] Exceptions =
        ["含まれない", "含まない", "該当しない", "この限りで", "適用しない", "適用されない", "除くものとする", "対象としない", "除外"];

    private const int ShortestCaption = 3;
    private const double CaptionUnitWeight = 0.05;
    private const double MostCaptionNamed = 0.35;
    private const double SameMeaning = 0.7;
    private const double CaptionMeantWeight = 0.12;
    private const double CaptionHeadWeight = 0.08;
    private const double NegationWeight = 0.15;
    private const double UnaskedNegationWeight = 0.08;
    private const double LengthWeight = 0.2;
    private const int LongestListed = 40;
    private const double ListedFactor = 0.4;
    private const double AsideFactor = 0.6;
    private const double SurelyAbout = 0.85;
    private const double LeastAbove = 0.5;
    private const double LimitWeight = 0.1;
    private const double PlainDutyWeight = 0.1;
    private const double AboutRuleWeight = 0.1;
    private const double OtherActorWeight = 0.1;
    private const double LeastMatchWeight = 0.1;

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
        Add(OwnKindWeight(expression), "an expression of just the asked kind");
        if (expression == 0 && question.Asks(AskedExpression.Kinds))
        {
            Add(ExpressionElsewhereWeight * AskedExpression.Fitness(words.Own, question.Kind, _unit), "the asked-for expression elsewhere in the passage");
        }

        Add(Bm25Weight * bm25, "BM25, relative to the best passage");
        Add(KindFit(passage, words, focus), "fits the kind of question");
        Add(CaptionNamed(words.Caption), "the question holds the caption");
        Add(CaptionHeadNamed(words.Caption), "the question holds what the caption ends in");
        Add(NegationFit(focus), "denied as in the question");
        Add(question.Kind == QuestionKind.May && MainClause.IsPlainDuty(focus.Compact) ? -PlainDutyWeight : 0, "a duty where a permission is asked for");
        Add(SubjectFit(passage, focus), "its subject");
        Add(LeastMatchWeight * measure.Least, "all topics in its own words");
        if (context is not null)
        {
            Add(ContextWeight * PassageMeasure.Of(passage, words, document, context).Coverage, "topics of the conversation");
        }

        Add(isEntry ? EntryWeight + (passage.Article is null ? AloneWeight : 0) : 0, "an entry under the topic's name");
        if (question.CitedBefore.Contains(passage.Key))
        {
            Add(question.PointsBack ? PointedAtWeight : CitedBeforeWeight, "cited in the turn before");
        }

        if (passage.Paragraph is null && passage.Part.Ordinal == 0 && !isEntry && !PassageMeasure.IsHome(topics, passage) && !IsAskedDefinition(passage, words))
        {
            Add((FrameFactor - 1) * score, "preamble or signature block");
        }

        var listed = IsOnlyListed(passage, words, focus) ? ListedFactor : IsAside(passage, words, measure) ? AsideFactor : 1;
        return new Evidence(
            document, passage, focus, inSentence, score, measure.Coverage * listed, measure.InKey * listed,
            new Explanation((float)score, $"evidence of {passage.Key}", details.ToImmutable()));
    }

    // 「知的財産権の帰属は？」 names the caption 知的財産権の帰属 as it stands; an English question can only mean it.
    private double CaptionNamed(string caption) =>
        caption.Length >= ShortestCaption && _compactQuestion.Contains(caption, StringComparison.Ordinal)
            ? Math.Min(MostCaptionNamed, CaptionUnitWeight * caption.Length)
            : caption.Length > 1 && question.Topics.Any(t => topics.IsKey(t) && t.Pieces.Length == 1 && t.Surface.All(char.IsAscii) && t.Pieces[0].Alternatives.Any(a => a.Weight >= SameMeaning && a.Word == caption))
                ? CaptionMeantWeight
                : 0;

    // 「(7) 準拠法・裁判管轄」 among what is looked at when a service is chosen says nothing of where to sue.
    private bool IsOnlyListed(LibraryPassage passage, PassageWords words, Sentence focus)
    {
        if (passage.Part.Ordinal == 0 || focus.Item is null || focus.Compact.Length > LongestListed || passage.Paragraph is not { } paragraph
            || focus.Compact.Any(c => char.IsAsciiDigit(c) || c is '。' or ':'))
        {
            return false;
        }

        var above = Folding.Compact(paragraph.Chapeau.Slice(passage.Agreement.Text)) + words.Caption + words.Headings;
        return topics.Topics.All(t => topics.Match(t.Topic, above, -1) < LeastAbove);
    }

    // An attachment is about what it is headed with: 「契約に定める準拠法・裁判管轄を選定条件に含めること」 is no clause on jurisdiction.
    private bool IsAside(LibraryPassage passage, PassageWords words, PassageMeasure measure) =>
        passage.Part.Ordinal > 0 && measure.Coverage < SurelyAbout && (question.Kind & ~QuestionKind.Exists) == 0
        && topics.Topics.All(t => topics.Match(t.Topic, words.Caption, -1) < LeastAbove && topics.Match(t.Topic, words.Headings, -1) < LeastAbove);

    // Durations and numbers stand in few sentences, limits of time in more.
    private double OwnKindWeight(double expression) => expression < 1 ? 0
        : question.Asks(QuestionKind.HowLong | QuestionKind.HowMany) ? LengthWeight
        : question.Asks(QuestionKind.When) ? LimitWeight
        : 0;

    // 「再委託先は、…」 binds somebody else than who asks; 「前項の規定は、…」 and 「前項の違約金を…」 speak of what is ruled before.
    private double SubjectFit(LibraryPassage passage, Sentence focus)
    {
        if (MainClause.IsAboutRule(focus.Compact) || question.Topics.Any(t => topics.IsKey(t) && MainClause.TakesUp(focus.Compact, t.Surface)))
        {
            return -AboutRuleWeight;
        }

        return MainClause.OtherActor(focus.Compact) is { } actor
            && !passage.Agreement.Parties.Any(p => p.ShortNames.Any(actor.EndsWith) || p.ShortNames.Any(actor.StartsWith))
            && !_compactQuestion.Contains(actor, StringComparison.Ordinal)
                ? -OtherActorWeight
                : 0;
    }

    // 支払 of 「支払が遅れたら？」 is what the caption 委託費の支払 is about, and not 過払金の返還.
    private double CaptionHeadNamed(string caption)
    {
        var end = caption.EndsWith('等') ? caption.Length - 1 : caption.Length;
        var start = end;
        while (start > 0 && !Script.IsHiragana(caption[start - 1]) && !"・()".Contains(caption[start - 1]))
        {
            start--;
        }

        return end - start >= 2 && _compactQuestion.Contains(caption[start..end], StringComparison.Ordinal) ? CaptionHeadWeight : 0;
    }

    // 「提出しなかったら？」 asks for 「提出しないときは」; 「催告がいるのはどんなとき？」 not for 「何らの催告なしに」.
    private double NegationFit(Sentence focus)
    {
        if (Negation.IsInOccasion(_compactQuestion))
        {
            return Negation.IsInOccasion(focus.Compact) ? NegationWeight : 0;
        }

        if (question.Asks(QuestionKind.WhatIf) && !Negation.IsOfLack(_compactQuestion) && Negation.IsInOccasion(focus.Compact))
        {
            return -UnaskedNegationWeight;
        }

        return question.Asks(QuestionKind.WhatIf | QuestionKind.List)
            && question.Topics.Any(t => topics.IsKey(t) && Negation.Denies(focus.Compact, t.Surface) && !Negation.Denies(_compactQuestion, t.Surface))
            ? -NegationWeight
            : 0;
    }

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
        if (IsAskedDefinition(passage, words) || IsDefinedEntry(words, focus))
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

        if (question.Asks(QuestionKind.Except) && Exceptions.Any(e => words.Own.Contains(e, StringComparison.Ordinal)))
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
        && question.Topics.Any(t => t.Importance >= LeastEntryImportance && TopicScorer.Opens(t, focus.Compact, Folding.Fold(focus.Span.Slice(passage.Agreement.Text))));

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

    // 「(7) 利用者　…」 under the caption 定義.
    private bool IsDefinedEntry(PassageWords words, Sentence focus) =>
        question.Asks(QuestionKind.Define) && words.Caption.Contains("定義", StringComparison.Ordinal) && question.Topics.Any(t => t.Importance >= LeastEntryImportance && Definition.Opens(t.Surface, focus.Compact));

    private bool IsAskedDefinition(LibraryPassage passage, PassageWords words) =>
        (question.Asks(QuestionKind.Define) || (question.Asks(QuestionKind.Who) && passage.Article is null)) && Definition.IsOf(question, words.Own);
}
