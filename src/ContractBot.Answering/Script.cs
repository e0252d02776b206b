namespace ContractBot.Answering;

/// <summary>Which script a unit of Japanese text is written in.</summary>
internal static class Script
{
    /// <summary>Han characters of the basic planes, with the iteration mark.</summary>
    public static bool IsKanji(char unit) => unit is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '々';

    /// <summary>Hiragana.</summary>
    public static bool IsHiragana(char unit) => unit is >= '\u3041' and <= '\u309F';

    /// <summary>Katakana with the long-vowel mark.</summary>
    public static bool IsKatakana(char unit) => unit is >= '\u30A1' and <= '\u30FA' or 'ー';

    /// <summary>Whether <paramref name="text"/> has any kana or Han character.</summary>
    public static bool IsJapanese(string text) => text.Any(unit => IsKanji(unit) || IsHiragana(unit) || IsKatakana(unit));

    /// <summary>Letters and digits of ASCII.</summary>
    public static bool IsAlphanumeric(char unit) => char.IsAsciiLetterOrDigit(unit);

    /// <summary>The katakana of the same sound for a hiragana; other units unchanged.</summary>
    public static char ToKatakana(char unit) => unit is >= '\u3041' and <= '\u3096' ? (char)(unit + 0x60) : unit;
}
