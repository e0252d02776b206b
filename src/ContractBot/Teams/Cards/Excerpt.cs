using System.Globalization;

namespace ContractBot.Teams.Cards;

/// <summary>The beginning of a text, never cut inside what a reader sees as one character.</summary>
/// <param name="Text">The beginning; ends with <c>…</c> where a sentence was cut.</param>
/// <param name="IsShortened">Whether something was left out.</param>
internal readonly record struct Excerpt(string Text, bool IsShortened)
{
    private const char Ellipsis = '…';

    /// <summary>
    /// <paramref name="text"/>, or its beginning with <c>…</c> at the end; at most <paramref name="limit"/> (at least 1) UTF-16 units long.
    /// A text element that alone exceeds the limit (a letter under a heap of combining marks) is left out whole.
    /// </summary>
    public static string Limit(string text, int limit) =>
        text.Length <= limit ? text : text[..ElementBoundary(text, limit - 1)] + Ellipsis;

    /// <summary>
    /// The beginning of <paramref name="text"/>, at most <paramref name="limit"/> UTF-16 units long: whole sentences where at least a third
    /// of the limit is kept so, else as <see cref="Limit"/> does.
    /// </summary>
    public static Excerpt Sentences(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return new(text, false);
        }

        var end = text.AsSpan(0, limit).LastIndexOfAny('。', '\n') + 1;
        return new(end > limit / 3 && ElementBoundary(text, end) == end ? text[..end].TrimEnd('\n') : Limit(text, limit), true);
    }

    /// <summary>The last boundary between text elements (UAX #29 grapheme clusters) at or before <paramref name="limit"/>.</summary>
    private static int ElementBoundary(string text, int limit)
    {
        var end = 0;
        while (end < text.Length)
        {
            var next = end + StringInfo.GetNextTextElementLength(text, end);
            if (next > limit)
            {
                break;
            }

            end = next;
        }

        return end;
    }
}
