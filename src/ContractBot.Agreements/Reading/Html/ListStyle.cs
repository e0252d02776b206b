using System.Globalization;
using System.Text;

namespace ContractBot.Agreements.Reading.Html;

/// <summary>A list's marker for a number, by the name that CSS gives the style.</summary>
/// <remarks>Source: CSS Counter Styles Level 3, 6 Simple Predefined Counter Styles and 7 Complex Predefined Counter Styles, with their suffixes.</remarks>
internal static class ListStyle
{
    private const string Katakana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱヲン";
    private const string KatakanaIroha = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";
    private const string Hiragana = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん";
    private const string HiraganaIroha = "いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひもせす";
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

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
        "lower-roman" => RomanNumeral(number),
        "upper-roman" => RomanNumeral(number)?.ToUpperInvariant(),
        "katakana" => Alphabetic(Katakana, number),
        "katakana-iroha" => Alphabetic(KatakanaIroha, number),
        "hiragana" => Alphabetic(Hiragana, number),
        "hiragana-iroha" => Alphabetic(HiraganaIroha, number),
        "cjk-ideographic" or "japanese-informal" => Kanji(number, "〇一二三四五六七八九", "千百十", false),
        "japanese-formal" => Kanji(number, "零壱弐参四伍六七八九", "阡百拾", true),
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

    private static string? RomanNumeral(int number)
    {
        if (number is < 1 or > 3999)
        {
            return null;
        }

        var written = new StringBuilder();
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value; number -= value)
            {
                written.Append(letters);
            }
        }

        return written.ToString();
    }

    private static string? Kanji(int number, string digits, string places, bool writesOnes)
    {
        if (number is < 0 or > 9999)
        {
            return null;
        }

        if (number == 0)
        {
            return digits[..1];
        }

        var written = new StringBuilder();
        var place = 1000;
        foreach (var sign in places)
        {
            var digit = number / place % 10;
            written.Append(digit > 1 || (digit == 1 && writesOnes) ? digits[digit].ToString() : "").Append(digit > 0 ? sign.ToString() : "");
            place /= 10;
        }

        return number % 10 > 0 ? written.Append(digits[number % 10]).ToString() : written.ToString();
    }
}
