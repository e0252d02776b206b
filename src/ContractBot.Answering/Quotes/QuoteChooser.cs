using ContractBot.Agreements;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;
using ContractBot.Text;

namespace ContractBot.Answering.Quotes;

/// <summary>Decides how much of a passage is quoted: all of a short one; of a long one what matters, never without its provisos.</summary>
internal static class QuoteChooser
{
    // Longest passage, in UTF-16 units, that is quoted whole without a reason, and with one.
    private const int ShortPassage = 320;
    private const int LongestPassage = 1_200;

    private static readonly string[] Continuations = ["ただし", "但し", "なお", "この場合", "その場合", "その際", "また、", "当該計画", "以下同じ"];
    private static readonly string[] ItemCalls = ["次の", "次に", "各号", "以下の", "下記", "左の"];

    /// <summary>What to quote of <paramref name="evidence"/>, in the order of the text; at least one quotation.</summary>
    public static List<VerifiedQuote> Choose(Question question, Evidence evidence)
    {
        var passage = evidence.Passage;
        if (passage.Paragraph is not { } paragraph)
        {
            return [QuoteVerifier.Quote(passage.Agreement, passage.Provision, passage.Span.Length <= LongestPassage ? passage.Span : evidence.Focus.Span)];
        }

        if (evidence.Focus.Item is { } item && (passage.Span.Length > ShortPassage || question.Asks(QuestionKind.Define)) && !question.Asks(QuestionKind.List | QuestionKind.Except))
        {
            return WithItem(question, passage, paragraph, item);
        }

        if (passage.Span.Length <= ShortPassage || (paragraph.Items.Length > 0 && passage.Span.Length <= LongestPassage))
        {
            return [Whole(passage)];
        }

        return [QuoteVerifier.Quote(passage.Agreement, paragraph, WithProvisos(SentenceCutter.Cut(passage), evidence.Focus))];
    }

    /// <summary>The whole of <paramref name="passage"/>.</summary>
    public static VerifiedQuote Whole(LibraryPassage passage) => QuoteVerifier.Quote(passage.Agreement, passage.Provision, passage.Span);

    private static List<VerifiedQuote> WithItem(Question question, LibraryPassage passage, Paragraph paragraph, Item item)
    {
        var quotes = new List<VerifiedQuote>();
        var top = paragraph.Items.First(i => i.Span.Contains(item.Span));
        if (!question.Asks(QuestionKind.Define))
        {
            var sentences = SentenceCutter.Cut(passage);
            var calling = CallingItems(sentences) ?? sentences.FindLast(s => s.Item is null)!;
            quotes.Add(QuoteVerifier.Quote(passage.Agreement, paragraph, WithProvisos(sentences, calling)));
        }

        var end = top.SubItems.Length > 0 ? top.SubItems.Max(s => s.Chapeau.End) : top.Chapeau.End;
        quotes.Add(QuoteVerifier.Quote(passage.Agreement, top, new TextSpan(top.Chapeau.Start, end)));
        return quotes;
    }

    /// <summary>The sentence with the provisos that follow it, and the one before where it is a proviso itself.</summary>
    public static TextSpan WithProvisos(List<Sentence> sentences, Sentence focus)
    {
        var chapeau = sentences.FindAll(s => s.Item is null);
        var first = chapeau.FindIndex(s => s.Span == focus.Span);
        if (first < 0)
        {
            return focus.Span;
        }

        var last = first;
        while (first > 0 && Continues(chapeau[first]))
        {
            first--;
        }

        while (last + 1 < chapeau.Count && Continues(chapeau[last + 1]))
        {
            last++;
        }

        return new TextSpan(chapeau[first].Span.Start, chapeau[last].Span.End);
    }

    /// <summary>The sentence above the items that calls them: 「次の各号に掲げる行為をしてはならない」; null where none does.</summary>
    public static Sentence? CallingItems(List<Sentence> sentences) =>
        sentences.FindLast(s => s.Item is null && ItemCalls.Any(c => s.Compact.Contains(c, StringComparison.Ordinal)));

    /// <summary>Whether a sentence continues the one before and cannot be read without it.</summary>
    public static bool Continues(Sentence sentence) => Continuations.Any(c => sentence.Compact.StartsWith(c, StringComparison.Ordinal));
}
