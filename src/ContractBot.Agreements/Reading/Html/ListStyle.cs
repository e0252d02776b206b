using System.Globalization;
using ContractBot.Text;

namespace ContractBot.Agreements.Reading.Html;

/// <summary>A list's marker for a number, by the name that CSS gives the style.</summary>
/// <remarks>Source: CSS Counter Styles Level 3, 6 Simple Predefined Counter Styles and 7 Complex Predefined Counter Styles, with their suffixes.</remarks>
internal static class ListStyle
{
    // CSS counts with ヰ and ヱ, which nobody else does today.
    private const string Katakana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱヲン";
    private const string Hiragana = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん";
    private const string HiraganaIroha = "いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひもせす";
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Whether the word names a style that <see cref="Marker"/> writes.</summary>
    public static bool IsKnown(string style) => style is "none" or "disc" or "circle" or "square" or "decimal" or "decimal-leading-zero" || Write(style, 1) is not null;

    /// <summary>The marker with what stands between it and the text: <c>1. </c>, <c>ア、</c>; <c>・</c> for a bullet, empty for <c>none</c>.</summary>
    public static string Marker(string style, int number) => style switch
    {
        "none" => "",
        "disc" or "circle" or "square" => "・",
        "decimal-leading-zero" => number.ToString("00", CultureInfo.InvariantCulture) + ". ",
        _ when style.Length > 1 && style[0] is '"' or '\'' => style.Trim('"', '\''),
        _ => (Write(style, number) ?? number.ToString(CultureInfo.InvariantCulture)) + (IsJapanese(style) ? "、" : ". "),
    };

    private static bool IsJapanese(string style) =>
        style is "katakana" or "katakana-iroha" or "hiragana" or "hiragana-iroha" or "cjk-ideographic" or "cjk-decimal" or "japanese-informal" or "japanese-formal";

    // Null where the style is unknown or has no sign for the number.
    private static string? Write(string style, int number) => style switch
    {
        "lower-alpha" or "lower-latin" => Alphabetic(Latin, number),
        "upper-alpha" or "upper-latin" => Alphabetic(Latin, number)?.ToUpperInvariant(),
        "lower-roman" when number is >= 1 and <= RomanNumber.Largest => RomanNumber.Format(number),
        "upper-roman" when number is >= 1 and <= RomanNumber.Largest => RomanNumber.Format(number).ToUpperInvariant(),
        "katakana" => Alphabetic(Katakana, number),
        "katakana-iroha" => Alphabetic(KanaOrder.Iroha, number),
        "hiragana" => Alphabetic(Hiragana, number),
        "hiragana-iroha" => Alphabetic(HiraganaIroha, number),
        "cjk-ideographic" or "japanese-informal" when number is >= 0 and <= 9_999 => KanjiNumber.Format(number),
        "japanese-formal" when number is >= 0 and <= 9_999 => KanjiNumber.FormatFormal(number),
        "cjk-decimal" when number >= 0 => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => "〇一二三四五六七八九"[digit - '0'])),
        _ => null,
    };

    private static string? Alphabetic(string letters, int number)
    {
        var written = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / letters.Length)
        {
            written = letters[(rest - 1) % letters.Length] + written;
        }

        return written.Length == 0 ? null : written;
    }
}
