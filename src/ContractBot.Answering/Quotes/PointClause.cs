using ContractBot.Answering.Finding;
using ContractBot.Answering.Questions;
using ContractBot.Text;

namespace ContractBot.Answering.Quotes;

/// <summary>Cuts the clause out of a sentence that answers the question by itself: 「発生から7日以内に報告しなければならない」.</summary>
internal static class PointClause
{
    // Bounds of a clause that reads well, in UTF-16 units.
    private const int Shortest = 8;
    private const int ShortestVerdict = 16;
    private const int Longest = 90;

    private static readonly string[] Joints = ["又は", "及び", "かつ", "若しくは", "並びに", "または", "もしくは"];

    /// <summary>Where that clause stands in the agreement; null where the sentence holds nothing that is asked for.</summary>
    public static TextSpan? Find(Question question, Evidence evidence)
    {
        if (!question.Asks(AskedExpression.Kinds))
        {
            return null;
        }

        var sentence = evidence.Focus.Span;
        var folded = Folding.Fold(sentence.Slice(evidence.Passage.Agreement.Text));
        var asksVerdict = question.Asks(QuestionKind.May | QuestionKind.Must);
        TextSpan? best = null;
        var bestTopics = int.MinValue;
        foreach (var expression in AskedExpression.FindAll(folded, question.Kind))
        {
            var clause = ClauseAround(folded, expression, asksVerdict || question.Asks(QuestionKind.Who) ? ShortestVerdict : Shortest);
            var words = Folding.Compact(folded.AsSpan(clause.Start, clause.Length));
            var topics = question.Topics.Sum(t => t.Pieces.Count(p => WordMatch.Holds(words, p.Surface))) - (IsInBrackets(folded, expression.Start) ? 1 : 0);

            // Of several, the one that speaks of the topic; a verdict stands at the end of its sentence.
            if (topics > bestTopics || (topics == bestTopics && asksVerdict))
            {
                bestTopics = topics;
                best = clause;
            }
        }

        return best is { Length: > 1 and <= Longest } span ? span.Shift(sentence.Start) : null;
    }

    private static TextSpan ClauseAround(string sentence, TextSpan expression, int shortest)
    {
        var start = ClauseStart(sentence, expression.Start);
        var end = ClauseEnd(sentence, expression.End);
        while ((end - start < shortest || JoinsBefore(sentence, start)) && start > 1)
        {
            var wider = ClauseStart(sentence, start - 1);
            if (end - wider > Longest)
            {
                break;
            }

            start = wider;
        }

        while (end - start < shortest && end < sentence.Length && sentence[end] is '、' or ',')
        {
            end = ClauseEnd(sentence, end + 1);
        }

        end = ToPredicate(sentence, start, end);

        while (start < end && (char.IsWhiteSpace(sentence[start]) || sentence[start] is '、' or ','))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(sentence[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    // 「又は説明を求めることができる」 belongs to what stands before.
    private static bool JoinsBefore(string sentence, int start) =>
        Joints.Any(j => sentence.AsSpan(start).TrimStart().StartsWith(j, StringComparison.Ordinal));

    private static bool IsInBrackets(string sentence, int at) => sentence[..at].Count(u => u == '(') > sentence[..at].Count(u => u == ')');

    // 「通知することにより」 leaves the reader waiting: on to the predicate, where it is not far.
    private static int ToPredicate(string sentence, int start, int end)
    {
        var last = end;
        while (last < sentence.Length && sentence[last] is '、' or ',')
        {
            last = ClauseEnd(sentence, last + 1);
        }

        var isWhole = last >= sentence.Length || sentence[last] == '。';
        return isWhole && last - start <= Longest && Script.IsHiragana(sentence[end - 1]) ? last : end;
    }

    // 1,200 is a number; elsewhere ， divides as 、 does.
    private static bool IsInNumber(string sentence, int at) =>
        at > 0 && at + 1 < sentence.Length && char.IsAsciiDigit(sentence[at - 1]) && char.IsAsciiDigit(sentence[at + 1]);

    private static int ClauseStart(string sentence, int at)
    {
        var depth = 0;
        for (var i = at - 1; i >= 0; i--)
        {
            switch (sentence[i])
            {
                case ')':
                    depth++;
                    break;
                case '(' when depth > 0:
                    depth--;
                    break;
                case '、' or '。' or '(' or '\n' when depth == 0:
                case ',' when depth == 0 && !IsInNumber(sentence, i):
                    return i + 1;
            }
        }

        return 0;
    }

    private static int ClauseEnd(string sentence, int at)
    {
        var depth = 0;
        for (var i = at; i < sentence.Length; i++)
        {
            switch (sentence[i])
            {
                case '(':
                    depth++;
                    break;
                case ')' when depth > 0:
                    depth--;
                    break;
                case '、' or '。' or ')' or '\n' when depth == 0:
                case ',' when depth == 0 && !IsInNumber(sentence, i):
                    return i;
            }
        }

        return sentence.Length;
    }
}
