using System.Text.RegularExpressions;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;
using ContractBot.Text;

namespace ContractBot.Answering.Composition;

/// <summary>The rule that is said first where no clause of it answers by itself: its whole sentence, so that no condition is lost.</summary>
internal static partial class RuleLead
{
    // A sentence that still reads in one breath, and a proviso; the rule above items, and an item.
    private const int LongestSentence = 220;
    private const int LongestProviso = 160;
    private const int LongestItem = 120;

    // From which weight on a word means the topic itself.
    private const double SameMeaning = 0.7;

    // How much of the question's topics the sentence has to speak of to be said, and to be said as the answer.
    private const double LeastInFocus = 0.25;
    private const double LeastInAnswer = 0.5;

    // A number or a day that the sentence does not have is not answered by it.
    private const QuestionKind Expressions = AskedExpression.Kinds & ~(QuestionKind.May | QuestionKind.Must | QuestionKind.Who);

    // 「なお、…」 and 「また、…」 can be read without what goes before, and better begin behind the word.
    private static readonly string[] Additions = ["なお、", "また、"];

    /// <summary>Where the sentence stands, without its stop; null where it had better be read in full below.</summary>
    public static TextSpan? Find(Question question, Evidence evidence)
    {
        var text = evidence.Passage.Agreement.Text;
        var focus = evidence.Focus;
        if (focus.Item is not null || evidence.InFocus < LeastInFocus || (evidence.Passage.Paragraph is null && question.Asks(QuestionKind.Show)))
        {
            return null;
        }

        var span = QuoteChooser.Continues(focus) && !Additions.Any(a => focus.Compact.StartsWith(a, StringComparison.Ordinal))
            ? QuoteChooser.WithProvisos(SentenceCutter.Cut(evidence.Passage), focus)
            : focus.Span;

        // What ends the paragraph has said all.
        return Sayable(text, span, LongestSentence, needsStop: span.End < evidence.Passage.Span.End);
    }

    /// <summary>Whether that sentence answers <paramref name="question"/> rather than being where the answer is to be read.</summary>
    public static bool Answers(Question question, Evidence evidence) =>
        evidence.Passage.Paragraph is not null && evidence.InFocus >= LeastInAnswer
        && (!question.Asks(Expressions)
            || AskedExpression.FindAll(Folding.Fold(evidence.Focus.Span.Slice(evidence.Passage.Agreement.Text)), question.Kind, AskedUnit.Of(question.Text)).Count > 0);

    /// <summary>
    /// Where the rule stands that calls the item that answers, and the item; null where the rule is too long to be said or calls no items,
    /// the item null where it is too long or stands under another.
    /// </summary>
    public static (TextSpan Rule, TextSpan? Item)? WithItem(Evidence evidence)
    {
        if (evidence.Focus.Item is not { } item || evidence.Passage.Paragraph is not { } paragraph)
        {
            return null;
        }

        var text = evidence.Passage.Agreement.Text;
        var sentences = SentenceCutter.Cut(evidence.Passage);
        if (QuoteChooser.CallingItems(sentences) is not { } calling || Sayable(text, QuoteChooser.WithProvisos(sentences, calling), LongestSentence) is not { } rule)
        {
            return null;
        }

        return (rule, paragraph.Items.Contains(item) && item.SubItems.IsEmpty ? Sayable(text, evidence.Focus.Span, LongestItem, needsStop: false) : null);
    }

    /// <summary>「残代金　令和8年4月30日」 among the lines of a paragraph that lists such: the one whose name the question calls; null where none is.</summary>
    public static TextSpan? Entry(Question question, Evidence evidence)
    {
        var text = evidence.Passage.Agreement.Text;
        foreach (var line in Line().EnumerateMatches(evidence.Focus.Span.Slice(text)))
        {
            var span = new TextSpan(line.Index, line.Index + line.Length).Shift(evidence.Focus.Span.Start);
            var entry = EntryPattern().Match(span.Slice(text));
            if (entry.Success && Calls(question, Folding.Compact(entry.Groups["name"].Value)))
            {
                return span;
            }
        }

        return null;
    }

    private static bool Calls(Question question, string name) =>
        question.Topics.Any(t => t.Importance >= Question.LeastImportance && (name.Contains(t.Surface, StringComparison.Ordinal)
            || t.Pieces.Any(p => p.Alternatives.Any(a => a.Weight >= SameMeaning && name.Contains(a.Word, StringComparison.Ordinal)))));

    /// <summary>The ただし that follows on <paramref name="rule"/>, without its stop, where it is short enough to be said.</summary>
    public static TextSpan? ProvisoOf(LibraryPassage passage, TextSpan rule)
    {
        var sentences = SentenceCutter.Cut(passage);
        var at = sentences.FindIndex(s => s.Span.Contains(new TextSpan(rule.End - 1, rule.End))) + 1;
        return at > 0 && at < sentences.Count ? Sayable(passage.Agreement.Text, sentences[at].Span, LongestProviso) : null;
    }

    private static TextSpan? Sayable(string text, TextSpan span, int longest, bool needsStop = true)
    {
        var words = span.Slice(text);
        var addition = Additions.FirstOrDefault(a => words.StartsWith(a, StringComparison.Ordinal))?.Length ?? 0;
        var end = words.Length > 1 && words[^1] == '。' ? span.End - 1 : span.End;
        return span.Length > 1 && span.Length <= longest && (end < span.End || !needsStop) && !words.Contains('\n', StringComparison.Ordinal) && Segment.IsBalanced(words)
            ? new TextSpan(span.Start + addition, end)
            : null;
    }

    [GeneratedRegex("[^\\n]+")]
    private static partial Regex Line();

    // 面積　553.5㎡ · 残代金：令和8年4月30日迄　750,000円
    [GeneratedRegex("\\A[ 　]*(?<name>[^ 　:：、。\\n]{1,16})[ 　]*[ 　:：][^、。\\n]{1,60}\\z")]
    private static partial Regex EntryPattern();
}
