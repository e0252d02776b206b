using System.Text;

namespace ContractBot.Kuromoji.Filters;

/// <summary>
/// Lower-cases code point by code point, in no language's way; as Lucene's <c>LowerCaseFilter</c>, with the letters of
/// Unicode 13 that Java 17 knows: an index must not change with the runtime.
/// </summary>
internal static class LowerCaseFilter
{
    private const int CapitalIWithDot = 0x130;

    /// <summary>The lower-cased term; the same string where nothing changes.</summary>
    public static string Lower(string term)
    {
        for (var i = 0; i < term.Length; i++)
        {
            var unit = term[i];
            // Kana and kanji have no case; nearly all terms end here.
            if (unit is (>= 'A' and <= 'Z') or (>= '\u00C0' and < '\u3000') or >= '\uA000')
            {
                return LowerFrom(term, i);
            }
        }

        return term;
    }

    /// <summary>The lower-case form of a code point, or the code point itself.</summary>
    public static Rune Lower(Rune letter) =>
        letter.Value == CapitalIWithDot ? new Rune('i')
        : IsNewerThanUnicode13(letter.Value) ? letter
        : Rune.ToLowerInvariant(letter);

    private static string LowerFrom(string term, int start)
    {
        var lowered = new StringBuilder(term, 0, start, term.Length);
        for (var i = start; i < term.Length;)
        {
            if (Rune.TryGetRuneAt(term, i, out var letter))
            {
                lowered.Append(Lower(letter));
                i += letter.Utf16SequenceLength;
            }
            else
            {
                // Half of a surrogate pair: no character, so no case.
                lowered.Append(term[i++]);
            }
        }

        return lowered.Equals(term) ? term : lowered.ToString();
    }

    /// <summary>The capitals that came with Unicode 14 to 16.</summary>
    private static bool IsNewerThanUnicode13(int letter) => letter is
        0x1C89 or 0x2C2F or 0xA7C0 or (>= 0xA7CB and <= 0xA7DC) or (>= 0x10570 and <= 0x10595) or (>= 0x10D50 and <= 0x10D65);
}
