using ContractBot.Answering.Finding;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;
using ContractBot.Text;

namespace ContractBot.Answering.Composition;

/// <summary>The rule that is said first where no clause of it answers by itself: its whole sentence, so that no condition is lost.</summary>
internal static class RuleLead
{
    // A sentence that still reads in one breath, and a proviso.
    private const int LongestSentence = 220;
    private const int LongestProviso = 160;

    // How much of the question's topics the sentence has to speak of.
    private const double LeastInFocus = 0.5;

    // A number or a day that the sentence does not have is not answered by it.
    private const QuestionKind Expressions = AskedExpression.Kinds & ~(QuestionKind.May | QuestionKind.Must | QuestionKind.Who);

    /// <summary>Where the sentence stands, without its stop; null where it had better be read in full below.</summary>
    /// <param name="question">The question.</param>
    /// <param name="evidence">The best evidence.</param>
    /// <param name="isSure">Whether it is clearly better than all other.</param>
    public static TextSpan? Find(Question question, Evidence evidence, bool isSure)
    {
        var text = evidence.Passage.Agreement.Text;
        var focus = evidence.Focus;
        var words = focus.Span.Slice(text);
        return isSure && evidence.Passage.Paragraph is not null && focus.Item is null && evidence.InFocus >= LeastInFocus
            && focus.Span.Length is > 1 and <= LongestSentence && words[^1] == '。' && !words.Contains('\n', StringComparison.Ordinal) && Segment.IsBalanced(words)
            && !QuoteChooser.Continues(focus)
            && (!question.Asks(Expressions) || AskedExpression.FindAll(Folding.Fold(words), question.Kind, AskedUnit.Of(question.Text)).Count > 0)
                ? new TextSpan(focus.Span.Start, focus.Span.End - 1)
                : null;
    }

    /// <summary>The ただし that follows on <paramref name="rule"/>, without its stop, where it is short enough to be said.</summary>
    public static TextSpan? ProvisoOf(LibraryPassage passage, TextSpan rule)
    {
        var sentences = SentenceCutter.Cut(passage);
        var at = sentences.FindIndex(s => s.Span.Contains(new TextSpan(rule.End - 1, rule.End))) + 1;
        var text = passage.Agreement.Text;
        return at > 0 && at < sentences.Count && sentences[at].Span is { Length: > 1 and <= LongestProviso } span && text[span.End - 1] == '。'
            && span.Slice(text) is var words && !words.Contains('\n', StringComparison.Ordinal) && Segment.IsBalanced(words)
                ? new TextSpan(span.Start, span.End - 1)
                : null;
    }
}
