using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>Cuts a provision's own words into sentences: <c>…とする。ただし、…。</c> gives two.</summary>
internal static partial class Sentences
{
    /// <summary>The sentences of <paramref name="span"/> of a masked text, each without its full stop and the white space around it.</summary>
    public static IEnumerable<TextSpan> Of(string masked, TextSpan span)
    {
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && masked[i] != '。')
            {
                continue;
            }

            if (Trimmed(masked, start, i) is { IsEmpty: false } sentence)
            {
                yield return sentence;
            }

            start = i + 1;
        }
    }

    private static TextSpan Trimmed(string masked, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(masked[start]))
        {
            start++;
        }

        // A caption that is repeated on the line above the words: no hiragana, no stop.
        if (CaptionLine().Match(masked, start, end - start) is { Success: true } caption)
        {
            start += caption.Length;
        }

        while (end > start && char.IsWhiteSpace(masked[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    // 損害賠償 · 権利譲渡禁止
    [GeneratedRegex(@"\G[\u4E00-\u9FFF\u30A1-\u30FC]{2,16}\n\s*(?=\S)")]
    private static partial Regex CaptionLine();
}
