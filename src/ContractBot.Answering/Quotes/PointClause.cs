using System.Text.RegularExpressions;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Questions;
using ContractBot.Text;

namespace ContractBot.Answering.Quotes;

/// <summary>
/// Chooses the words that answer by themselves, for the first line of an answer: 「発生から7日以内に報告しなければならない」.
/// Whoever reads nothing else must not be misled: a verdict keeps its subject, conditions and provisos, a clause keeps every
/// expression of the asked kind, and where that gets too long there is none.
/// </summary>
internal static class PointClause
{
    // Bounds in UTF-16 units: a sentence that is always led with whole, a clause or a sentence that still reads well, and the most that any may have.
    private const int ShortSentence = 80;
    private const int ReadableLength = 120;
    private const int Longest = 160;

    // A clause that is most of its sentence leaves out its subject and little else.
    private const double MostOfSentence = 0.6;

    // How much of the question's topics the sentence has to speak of; less where it is all that the passage says.
    private const double LeastInFocus = 0.5;
    private const double LeastInOnly = 0.25;

    private const QuestionKind Verdicts = QuestionKind.May | QuestionKind.Must;
    private const QuestionKind Expressions = AskedExpression.Kinds & ~Verdicts & ~QuestionKind.Who;
    private const QuestionKind WithoutLead = QuestionKind.Exists | QuestionKind.List | QuestionKind.Show | QuestionKind.Compare | QuestionKind.Which;

    // An item that ends so is a case of the rule above it, and says nothing alone.
    private static readonly string[] ConditionEnds = ["場合", "とき", "こと", "もの", "者"];

    private static readonly string[] Additions = ["なお、", "また、"];
    private const int AdditionLength = 3;

    private static readonly string[] ItemCalls = ["次の", "次に掲げる", "各号", "以下の", "下記", "左の"];

    /// <summary>Where those words stand in the agreement; null where the first line had better say only that there is a provision.</summary>
    /// <param name="question">The question.</param>
    /// <param name="evidence">The best evidence.</param>
    /// <param name="isSure">Whether it is clearly better than all other: a question that asks for no expression gets its sentence only then.</param>
    public static TextSpan? Find(Question question, Evidence evidence, bool isSure)
    {
        var text = evidence.Passage.Agreement.Text;
        var sentences = SentenceCutter.Cut(evidence.Passage);
        var span = Choose(question, evidence, sentences, isSure);
        return span is { } chosen && IsPrintable(chosen.Slice(text)) ? WithoutStop(chosen, text) : null;
    }

    private static TextSpan? Choose(Question question, Evidence evidence, List<Sentence> sentences, bool isSure)
    {
        var focus = evidence.Focus;
        if (question.Asks(QuestionKind.Define) && sentences.Find(s => Definition.IsOf(question, s.Compact)) is { } defining)
        {
            return Within(defining.Span, Longest);
        }

        var folded = Folding.Fold(focus.Span.Slice(evidence.Passage.Agreement.Text));
        if (question.Asks(Expressions))
        {
            return Expression(question, sentences, focus, folded);
        }

        var isOnly = sentences.All(s => s == focus || QuoteChooser.Continues(s));
        if (evidence.Passage.Paragraph is null || evidence.InFocus < (isOnly ? LeastInOnly : LeastInFocus) || !folded.EndsWith('。')
            || (focus.Item is not null && !ItemsStandAlone(sentences)))
        {
            return null;
        }

        if (question.Asks(Verdicts | QuestionKind.Who))
        {
            return question.Asks(QuestionKind.Who) || AskedExpression.FindAll(folded, question.Kind, null).Count > 0
                ? Within(QuoteChooser.WithProvisos(sentences, focus), Longest)
                : null;
        }

        return !isSure || (question.Asks(WithoutLead) && !question.Asks(QuestionKind.WhatIf)) || CallsItems(focus) || focus.Span.Length > ReadableLength
            ? null
            : Within(QuoteChooser.WithProvisos(sentences, focus), Longest) ?? (QuoteChooser.Continues(focus) ? null : focus.Span);
    }

    private static TextSpan? Expression(Question question, List<Sentence> sentences, Sentence focus, string folded)
    {
        var expressions = AskedExpression.FindAll(folded, question.Kind, AskedUnit.Of(question.Text));
        if (expressions.Count == 0 || (focus.Item is not null && ConditionEnds.Any(e => focus.Compact.TrimEnd('。').EndsWith(e, StringComparison.Ordinal))))
        {
            return null;
        }

        // 「ただし、…」 hangs on the rule before it, and 「この限りでない」 says nothing without it.
        if (focus.Item is null && QuoteChooser.Continues(focus) && !focus.Compact.StartsWith("なお", StringComparison.Ordinal))
        {
            var whole = Within(QuoteChooser.WithProvisos(sentences, focus), Longest);
            if (whole is not null || focus.Compact.Contains("この限り", StringComparison.Ordinal))
            {
                return whole;
            }
        }

        if (folded.Length <= ShortSentence)
        {
            return focus.Span;
        }

        var clause = ClauseOf(folded, expressions[0].Start, expressions[^1].End);
        if (clause.Length > MostOfSentence * folded.Length && folded.Length <= Longest)
        {
            return focus.Span;
        }

        return clause.Length <= ReadableLength && Segment.IsBalanced(clause.Slice(folded)) ? clause.Shift(focus.Span.Start) : Within(focus.Span, Longest);
    }

    // From the clause that holds the first expression, with its condition, to the predicate after the last.
    private static TextSpan ClauseOf(string sentence, int from, int to)
    {
        var segments = Segment.Cut(sentence);
        var first = segments.FindLastIndex(s => s.Start <= from);
        var last = segments.FindIndex(s => s.End >= to);
        while (first > 0 && Segment.HangsOn(segments[first].Slice(sentence), segments[first - 1].Slice(sentence)))
        {
            first--;
        }

        while (last + 1 < segments.Count && !Segment.EndsInPredicate(segments[last].Slice(sentence)))
        {
            last++;
        }

        var (start, end) = (segments[first].Start, segments[last].End);
        while (start < end && (char.IsWhiteSpace(sentence[start]) || sentence[start] is '、' or ','))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(sentence[end - 1]) || sentence[end - 1] is '、' or ','))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    // 「…の帰属は、次のとおりとする」: each item is a rule of its own.
    private static bool ItemsStandAlone(List<Sentence> sentences) =>
        sentences.FindLast(s => s.Item is null) is { } call && Regex.IsMatch(call.Compact, "(?:とおり|ところによる|ところにより|によるもの)");

    private static TextSpan? Within(TextSpan span, int longest) => span.Length <= longest ? span : null;

    private static bool CallsItems(Sentence sentence) => ItemCalls.Any(c => sentence.Compact.Contains(c, StringComparison.Ordinal));

    private static bool IsPrintable(string words) => words.Length > 1 && !words.Contains('\n', StringComparison.Ordinal) && Segment.IsBalanced(words);

    // 「なお、…」 begins behind the word.
    private static TextSpan WithoutStop(TextSpan span, string text)
    {
        var start = span.Slice(text) is var words && Additions.Any(a => words.StartsWith(a, StringComparison.Ordinal)) ? span.Start + AdditionLength : span.Start;
        return new TextSpan(start, text[span.End - 1] == '。' ? span.End - 1 : span.End);
    }
}
