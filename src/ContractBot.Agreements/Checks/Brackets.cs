using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>括弧の不対応: a bracket that is not closed, or not opened, within its paragraph.</summary>
internal static partial class Brackets
{
    private const string Openers = "([「『【〔";
    private const string Closers = ")]」』】〕";
    private const int Shown = 30;

    /// <summary>The defects, at most one for each paragraph. Brackets that open in one paragraph and close in another of the article are a long quotation.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        foreach (var part in text.Agreement.Parts)
        {
            if (part.Preamble is { } preamble && FirstFault(text.Folded, preamble.Span) is { } inPreamble)
            {
                yield return Tell(text, inPreamble, preamble.Span);
            }

            foreach (var article in part.AllArticles())
            {
                if (FirstFault(text.Folded, article.Span) is null)
                {
                    continue;
                }

                foreach (var paragraph in article.Paragraphs)
                {
                    if (FirstFault(text.Folded, paragraph.Span) is { } fault)
                    {
                        yield return Tell(text, fault, paragraph.Span);
                    }
                }
            }
        }
    }

    private static Defect Tell(CheckedText text, int fault, TextSpan within)
    {
        var opens = Openers.Contains(text.Folded[fault]);
        var span = opens
            ? new TextSpan(fault, Math.Min(within.End, fault + Shown))
            : new TextSpan(Math.Max(within.Start, fault + 1 - Shown), fault + 1);
        var line = opens ? text.Agreement.Text.IndexOf('\n', span.Start, span.Length) : text.Agreement.Text.LastIndexOf('\n', span.End - 1, span.Length);
        span = line < 0 ? span : opens ? new TextSpan(span.Start, line) : new TextSpan(line + 1, span.End);
        return text.At(opens ? Finding.UnclosedBracket : Finding.UnopenedBracket, span, text.Agreement.Text[fault].ToString());
    }

    /// <summary>Offset of the first bracket without a fellow; null where all are paired.</summary>
    private static int? FirstFault(string folded, TextSpan span)
    {
        var open = new Stack<int>();
        for (var i = span.Start; i < span.End; i++)
        {
            if (Openers.Contains(folded[i]))
            {
                open.Push(i);
            }
            else if (Closers.IndexOf(folded[i]) is >= 0 and var kind)
            {
                if (!open.Any(o => folded[o] == Openers[kind]))
                {
                    if (IsListSign(folded, span.Start, i))
                    {
                        continue;
                    }

                    return i;
                }

                var last = open.Pop();
                if (folded[last] != Openers[kind])
                {
                    return last;
                }
            }
        }

        return open.Count > 0 ? open.Last() : null;
    }

    private static bool IsListSign(string folded, int from, int at) =>
        folded[at] == ')' && ListSign().IsMatch(folded[Math.Max(from, at - 4)..at]);

    // 1) · ア) · iv) · ⅰ): the sign of a list, at the start, after a space or stop, or after the place that it belongs to (第7条第1項ハ))
    [GeneratedRegex(@"(?:\A|[\s、。:項号条])(?:[0-9]{1,2}|[a-zA-Z]{1,3}|[ア-ン一二三四五六七八九十])\z|[\u2160-\u217F]\z")]
    private static partial Regex ListSign();
}
