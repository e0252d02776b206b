using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Parsing;

/// <summary>ページ記号: a line that belongs to the page, not to the agreement.</summary>
internal static partial class PageMark
{
    /// <summary>Whether the line, trimmed and folded to half-width, is a page mark.</summary>
    public static bool IsMatch(string folded) => folded.Length <= 20 && Pattern().IsMatch(folded);

    /// <summary>Whether the line is a number alone, which may be a page's.</summary>
    public static bool IsLoneNumber(string folded) => folded.Length is > 0 and <= 4 && folded.All(char.IsAsciiDigit);

    // (案) · 【案】 · （写） · - 3 - · ―３― · 3/12 · 3 / 12 ページ · 3ページ · p. 3 · Page 3 of 5
    [GeneratedRegex(@"^(?:[(\[【〔](?:案|写|写し|ひな形|雛形|見本)[)\]】〕]|案|[-‐‑–—―ー─~〜]\s*[0-9]{1,4}\s*[-‐‑–—―ー─~〜]|[0-9]{1,4}\s*/\s*[0-9]{1,4}(?:\s*(?:ページ|頁))?|[0-9]{1,4}\s*(?:ページ|頁)|[Pp](?:age|AGE)?\.?\s*[0-9]{1,4}(?:\s*(?:/|of)\s*[0-9]{1,4})?)$")]
    private static partial Regex Pattern();
}
