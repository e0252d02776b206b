using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;
using ContractBot.Search;

namespace ContractBot.Answering.Finding;

/// <summary>Scores passages for one question, with an explanation of each score.</summary>
internal sealed class EvidenceScore(Question question, TopicScorer topics, TopicScorer? context)
{
    private const double SentenceWeight = 0.35;
    private const double ExpressionWeight = 0.3;
    private const double ExpressionElsewhereWeight = 0.06;
    private const double Bm25Weight = 0.09;
    private const double ContextWeight = 0.15;
    private const double DefinitionWeight = 0.5;
    private const double ItemsWeight = 0.25;
    private const double CaptionInSentence = 0.9;
    private const double LeastEntryImportance = 0.9;
    private const double EntryWeight = 0.3;
    private const double CitedBeforeWeight = 0.12;
    private const double PointedAtWeight = 0.6;
    private const double ConditionWeight = 0.05;
    private const double PartyWeight = 0.05;

    // The first paragraph of an article states the rule, the others add to it.
    private const double FirstParagraphWeight = 0.05;

    // Preambles and signature blocks repeat names and words of the title.
    private const double FrameFactor = 0.8;

    private const int ShortestCaption = 3;
    private const double CaptionUnitWeight = 0.05;
    private const double MostCaptionNamed = 0.35;

    private readonly string _compactQuestion = Folding.Compact(question.Text);

    /// <summary>Scores one passage.</summary>
    public Evidence Score(int document, LibraryPassage passage, PassageMeasure measure, double bm25)
    {
        var sentences = SentenceCutter.Cut(passage);
        var (focus, inSentence, expression) = Focus(sentences, passage);
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
        Add(ExpressionWeight * expression, "the asked-for expression in that sentence");
        if (expression == 0 && question.Asks(AskedExpression.Kinds))
        {
            Add(ExpressionElsewhereWeight * AskedExpression.Fitness(passage.Own, question.Kind), "the asked-for expression elsewhere in the passage");
        }

        Add(Bm25Weight * bm25, "BM25, relative to the best passage");
        Add(KindFit(passage, focus), "fits the kind of question");
        Add(CaptionNamed(passage), "the question holds the caption");
        if (context is not null)
        {
            Add(ContextWeight * PassageMeasure.Of(passage, document, context).Coverage, "topics of the conversation");
        }

        var isEntry = IsEntry(passage, focus);
        Add(isEntry ? EntryWeight : 0, "an entry under the topic's name");
        if (question.CitedBefore.Contains(passage.Key))
        {
            Add(question.PointsBack ? PointedAtWeight : CitedBeforeWeight, "cited in the turn before");
        }

        if (passage.Paragraph is null && passage.Part.Ordinal == 0 && !isEntry && !PassageMeasure.IsHome(topics, passage) && !IsAskedDefinition(passage))
        {
            Add((FrameFactor - 1) * score, "preamble or signature block");
        }

        return new Evidence(
            document, passage, focus, score, measure.Coverage,
            new Explanation((float)score, $"evidence of {passage.Key}", details.ToImmutable()));
    }

    // 「知的財産権の帰属は？」 names the caption 知的財産権の帰属 as it stands.
    private double CaptionNamed(LibraryPassage passage) =>
        passage.Caption.Length >= ShortestCaption && _compactQuestion.Contains(passage.Caption, StringComparison.Ordinal)
            ? Math.Min(MostCaptionNamed, CaptionUnitWeight * passage.Caption.Length)
            : 0;

    private (Sentence Focus, double InSentence, double Expression) Focus(List<Sentence> sentences, LibraryPassage passage)
    {
        var asksExpression = question.Asks(AskedExpression.Kinds);
        var best = (Focus: new Sentence(passage.Span, null, passage.Own), InSentence: 0.0, Expression: 0.0);
        var bestValue = double.MinValue;
        foreach (var sentence in sentences)
        {
            var goesOn = sentence.Item is null && GoesOn(sentence.Compact);
            var inSentence = topics.Mean(t => (Math.Max(topics.Match(t, sentence.Compact, -1), goesOn ? CaptionInSentence * topics.Match(t, passage.Caption, -1) : 0), 0)).Rank;
            var expression = asksExpression ? AskedExpression.Fitness(sentence.Compact, question.Kind) : 0;
            var value = inSentence + (0.5 * expression);
            if (value > bestValue)
            {
                bestValue = value;
                best = (sentence, inSentence, inSentence > 0 ? expression : expression * 0.5);
            }
        }

        return best;
    }

    // 「前項の義務は」 speaks of what the caption names.
    private static bool GoesOn(string sentence) => sentence.Length > 2 && sentence[0] == '前' && sentence.AsSpan(1, Math.Min(4, sentence.Length - 1)).Contains('項');

    private double KindFit(LibraryPassage passage, Sentence focus)
    {
        var fit = passage.Paragraph?.Number == 1 ? FirstParagraphWeight : 0.0;
        if (IsAskedDefinition(passage))
        {
            fit += DefinitionWeight;
        }

        // 一覧 over several agreements lists these, not items.
        if (question.Asks(QuestionKind.List) && !question.Asks(QuestionKind.Compare) && question.Scope != AgreementScope.All && passage.Paragraph is { Items.Length: > 1 })
        {
            fit += ItemsWeight;
        }

        if (question.Asks(QuestionKind.WhatIf) && (focus.Compact.Contains("場合", StringComparison.Ordinal) || focus.Compact.Contains("とき", StringComparison.Ordinal)))
        {
            fit += ConditionWeight;
        }

        if (question.Parties.Length == 1 && focus.Compact.StartsWith(question.Parties[0] + "は", StringComparison.Ordinal))
        {
            fit += PartyWeight;
        }

        return fit;
    }

    // 「(3) 委託期間　令和8年4月1日から…」 · 「工期　令和8年6月1日から…」 above the articles: what stands first is a caption of its own.
    private bool IsEntry(LibraryPassage passage, Sentence focus) =>
        !question.Asks(QuestionKind.May | QuestionKind.Must | QuestionKind.WhatIf)
        && (focus.Item is not null || (passage.Provision is Preamble && !focus.Compact.EndsWith('。')))
        && question.Topics.Any(t => t.Importance >= LeastEntryImportance && TopicScorer.Opens(t, focus.Compact));

    private bool IsAskedDefinition(LibraryPassage passage) =>
        (question.Asks(QuestionKind.Define) || (question.Asks(QuestionKind.Who) && passage.Article is null)) && Defines(passage);

    // 「成果」とは · （以下「成果」という。） · 設計図書（図面及び仕様書をいう。）
    private bool Defines(LibraryPassage passage) =>
        question.Topics.Any(t =>
            passage.Own.Contains($"「{t.Surface}」とは", StringComparison.Ordinal)
            || passage.Own.Contains($"「{t.Surface}」という", StringComparison.Ordinal)
            || passage.Own.Contains($"「{t.Surface}」と総称", StringComparison.Ordinal)
            || IsExplainedInBrackets(passage.Own, t.Surface));

    private static bool IsExplainedInBrackets(string own, string word)
    {
        var at = own.IndexOf(word + "(", StringComparison.Ordinal);
        var end = at < 0 ? -1 : own.IndexOf("をいう。", at, StringComparison.Ordinal);
        return end > 0 && !own.AsSpan(at, end - at).ContainsAny('。', ')');
    }
}
