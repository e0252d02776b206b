using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>
/// A copy of the agreement's text, unit for unit, in which one set of patterns suffices: half-width, one kind of comma and full stop,
/// and a mark in place of what brackets hold, so that <c>乙（以下「再受託者」という。）は</c> reads as 乙は.
/// </summary>
internal static class MaskedText
{
    /// <summary>Stands for each unit between brackets, and for the brackets.</summary>
    public const char Mark = '\u25C7';

    // A bracket left open by mistake must not swallow the rest of the agreement.
    private const int LongestBracket = 1500;

    /// <summary>The masked copy of <paramref name="text"/>, as long as it.</summary>
    public static string Of(string text)
    {
        var masked = text.ToCharArray();
        var open = new Stack<int>();
        for (var i = 0; i < masked.Length; i++)
        {
            masked[i] = Widths.ToHalfWidth(masked[i]) switch
            {
                ',' or '､' => '、',
                '｡' => '。',
                var unit => unit,
            };
            switch (masked[i])
            {
                case '(' or '「' or '『' or '〔':
                    open.Push(i);
                    break;
                case ')' or '」' or '』' or '〕' when open.TryPeek(out var start) && Closes(masked[start], masked[i]):
                    open.Pop();
                    if (i - start <= LongestBracket)
                    {
                        // Quotation marks inside a bracket are marked already; marking them again does no harm.
                        masked.AsSpan(start, i - start + 1).Fill(Mark);
                    }

                    break;
                case ')':
                    MarkBack(masked, i);
                    break;
                case '\n':
                    open.Clear();
                    break;
                default:
                    break;
            }
        }

        return new string(masked);
    }

    /// <summary>
    /// A closing bracket without its opening one ends what was meant to be inside: <c>個人情報（…をいう。）により…をいう。以下同じ。）について</c>.
    /// Marks from the first bracket of the sentence on.
    /// </summary>
    private static void MarkBack(char[] masked, int close)
    {
        if (close == 0 || masked[close - 1] != '。')
        {
            return;
        }

        var first = -1;
        for (var i = close - 2; i >= 0 && close - i <= LongestBracket && masked[i] != '\n'; i--)
        {
            if (masked[i] == '。' && i > 0 && masked[i - 1] is not ('う' or 'む'))
            {
                break;
            }

            first = masked[i] == Mark && masked[i + 1] == Mark ? i : first;
        }

        if (first >= 0)
        {
            masked.AsSpan(first, close - first + 1).Fill(Mark);
        }
    }

    private static bool Closes(char open, char close) => (open, close) is ('(', ')') or ('「', '」') or ('『', '』') or ('〔', '〕') or (Mark, _);
}
