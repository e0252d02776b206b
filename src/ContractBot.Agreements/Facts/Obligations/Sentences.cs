using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>Cuts a provision's own words into sentences: <c>…とする。ただし、…。</c> gives two.</summary>
internal static class Sentences
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

        while (end > start && char.IsWhiteSpace(masked[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
