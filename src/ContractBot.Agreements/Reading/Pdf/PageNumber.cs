using System.Globalization;
using System.Text.RegularExpressions;
using ContractBot.Agreements.Parsing;
using ContractBot.Text;

namespace ContractBot.Agreements.Reading.Pdf;

/// <summary>ページ番号: the number in a line at a page's edge.</summary>
internal static partial class PageNumber
{
    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"];

    /// <summary>Whether the line, folded to half-width, can be nothing but a page's number.</summary>
    public static bool IsPlain(string folded) => PageMark.IsLoneNumber(folded) || Marked().IsMatch(folded);

    /// <summary>
    /// The line with each number replaced by <c>#</c>, and its first number; null where it has none. A line that is a number alone
    /// may have it in Japanese or Roman numerals.
    /// </summary>
    public static (string Form, int Number)? Read(string folded)
    {
        if (Digits().Match(folded) is { Success: true } digits && int.TryParse(digits.Value, CultureInfo.InvariantCulture, out var number))
        {
            return (Digits().Replace(folded, "#"), number);
        }

        var bare = folded.Trim(' ', '-', '‐', '–', '—', '―', 'ー', '─', '(', ')', '~', '〜').ToLowerInvariant();
        return Array.IndexOf(Roman, bare) is >= 0 and var roman ? ("roman", roman + 1)
            : bare.Length is > 0 and <= 4 && KanjiNumber.TryParse(bare, out var kanji) && kanji is > 0 and < 10_000 ? ("kanji", (int)kanji)
            : null;
    }

    // - 3 - · ―３― · 3/12 · 3 / 12 ページ · 3ページ · p. 3 · Page 3 of 5 · 第3頁
    [GeneratedRegex(@"\A(?:[-‐‑–—―ー─~〜]\s*[0-9]{1,4}\s*[-‐‑–—―ー─~〜]|[0-9]{1,4}\s*/\s*[0-9]{1,4}(?:\s*(?:ページ|頁))?|第?\s*[0-9]{1,4}\s*(?:ページ|頁)|[Pp](?:age|AGE)?\.?\s*[0-9]{1,4}(?:\s*(?:/|of)\s*[0-9]{1,4})?)\z")]
    private static partial Regex Marked();

    [GeneratedRegex("[0-9]{1,4}")]
    private static partial Regex Digits();
}
