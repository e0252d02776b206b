using System.Globalization;
using System.Text;

namespace ContractBot.Teams.Cards;

/// <summary>A text as it may be shown among other text: without characters that are not seen themselves and change how those around them are read.</summary>
internal static class VisibleText
{
    /// <summary>
    /// <paramref name="text"/> without control characters (line ends and tabs stay), without those that turn the direction of writing
    /// (UAX #9: U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069), without tags and other unseen signs that spell nothing, and with U+FFFD
    /// for half a surrogate pair. Variation selectors and joiners stay, as characters are spelled with them.
    /// </summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') || text.EnumerateRunes().All(rune => IsVisible(rune) && rune != Rune.ReplacementChar))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsVisible(rune))
            {
                visible.Append(rune.ToString());
            }
        }

        return visible.ToString();
    }

    private static bool IsVisible(Rune rune) => rune.Value switch
    {
        '\n' or '\r' or '\t' => true,
        0x200C or 0x200D => true, // joiners: 👨‍👩‍👧
        _ => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format),
    };
}
