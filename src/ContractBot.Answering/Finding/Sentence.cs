using ContractBot.Agreements;
using ContractBot.Answering.Library;
using ContractBot.Text;

namespace ContractBot.Answering.Finding;

/// <summary>A sentence of a passage, or one of its items.</summary>
/// <param name="Span">In the cleaned text.</param>
/// <param name="Item">The item whose words it is; null in the chapeau.</param>
/// <param name="Compact">Its words, compact.</param>
internal sealed record Sentence(TextSpan Span, Item? Item, string Compact);

/// <summary>Cuts passages into sentences.</summary>
internal static class SentenceCutter
{
    // In UTF-16 units.
    private const int LongestHeading = 16;

    /// <summary>The sentences of <paramref name="passage"/> in order: those of the chapeau, then each item and sub-item.</summary>
    public static List<Sentence> Cut(LibraryPassage passage)
    {
        var sentences = new List<Sentence>();
        var text = passage.Agreement.Text;
        if (passage.Paragraph is not { } paragraph)
        {
            AddSentences(sentences, text, passage.Span, null, atLines: true);
            return sentences;
        }

        AddSentences(sentences, text, paragraph.Chapeau, null, atLines: false);
        foreach (var item in paragraph.Items)
        {
            AddItem(sentences, text, item);
        }

        return sentences;
    }

    private static void AddItem(List<Sentence> sentences, string text, Item item)
    {
        AddSentence(sentences, text, item.Chapeau, item);
        foreach (var subItem in item.SubItems)
        {
            AddItem(sentences, text, subItem);
        }
    }

    private static void AddSentences(List<Sentence> sentences, string text, TextSpan span, Item? item, bool atLines)
    {
        var start = span.Start;
        var depth = 0;
        for (var at = span.Start; at < span.End; at++)
        {
            depth += text[at] switch
            {
                '（' or '(' or '「' or '『' => 1,
                '）' or ')' or '」' or '』' => -1,
                _ => 0,
            };
            if ((text[at] == '。' && depth <= 0) || (atLines && text[at] == '\n' && !IsHeading(text, new TextSpan(start, at), span.End)))
            {
                AddSentence(sentences, text, new TextSpan(start, at + 1), item);
                start = at + 1;
            }
        }

        AddSentence(sentences, text, new TextSpan(start, span.End), item);
    }

    // 「水道代」 alone in its line, and a sentence in the next: it is the heading of that sentence.
    private static bool IsHeading(string text, TextSpan line, int end)
    {
        var words = line.Slice(text).Trim();
        if (words.Length is 0 or > LongestHeading || words.Any(c => char.IsDigit(c) || char.IsWhiteSpace(c) || c is '。' or '、' or '：' or ':' or '」' or ')' or '）'))
        {
            return false;
        }

        var next = text.AsSpan(line.End + 1, Math.Max(0, end - line.End - 1));
        var stop = next.IndexOf('\n');
        return (stop < 0 ? next : next[..stop]).Contains('。');
    }

    private static void AddSentence(List<Sentence> sentences, string text, TextSpan span, Item? item)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            sentences.Add(new Sentence(new TextSpan(start, end), item, Folding.Compact(text.AsSpan(start, end - start))));
        }
    }
}
