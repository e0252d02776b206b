using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>Writes a number in one of Word's formats (ECMA-376 part 1, 17.18.59, ST_NumberFormat).</summary>
internal static class NumberFormat
{
    private const string Aiueo = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private const string Iroha = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";

    // There is no half-width ヰ and ヱ.
    private const string HalfAiueo = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";
    private const string HalfIroha = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ";
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿";
    private const string LowerLetters = "abcdefghijklmnopqrstuvwxyz";
    private const string KanjiDigits = "〇一二三四五六七八九";
    private const string LegalDigits = "〇壱弐参四伍六七八九";
    private const int LargestWritten = 3999;

    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    private static readonly FrozenDictionary<string, Func<int, string?>> Formats = new Dictionary<string, Func<int, string?>>
    {
        ["decimalFullWidth"] = n => InDigits(n, "０１２３４５６７８９"),
        ["decimalFullWidth2"] = n => InDigits(n, "０１２３４５６７８９"),
        ["decimalZero"] = n => n.ToString("00", CultureInfo.InvariantCulture),
        ["numberInDash"] = n => $"- {Decimal(n)} -",
        ["lowerRoman"] = InRoman,
        ["upperRoman"] = n => InRoman(n).ToUpperInvariant(),
        ["lowerLetter"] = n => Repeated(n, LowerLetters),
        ["upperLetter"] = n => Repeated(n, LowerLetters).ToUpperInvariant(),
        ["aiueo"] = n => Repeated(n, HalfAiueo),
        ["aiueoFullWidth"] = n => Repeated(n, Aiueo),
        ["iroha"] = n => Repeated(n, HalfIroha),
        ["irohaFullWidth"] = n => Repeated(n, Iroha),
        ["decimalEnclosedCircle"] = n => One(n, Circled),
        ["decimalEnclosedCircleChinese"] = n => One(n, Circled),
        ["decimalEnclosedParen"] = n => One(n, "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"),
        ["decimalEnclosedFullstop"] = n => One(n, "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"),
        ["ideographEnclosedCircle"] = n => One(n, "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"),
        ["ideographTraditional"] = n => One(n, "甲乙丙丁戊己庚辛壬癸"),
        ["ideographZodiac"] = n => One(n, "子丑寅卯辰巳午未申酉戌亥"),
        ["ideographDigital"] = n => InDigits(n, KanjiDigits),
        ["japaneseDigitalTenThousand"] = n => InDigits(n, KanjiDigits),
        ["taiwaneseDigital"] = n => InDigits(n, KanjiDigits),
        ["japaneseCounting"] = n => Counting(n, KanjiDigits, "千百十", false),
        ["chineseCounting"] = n => Counting(n, KanjiDigits, "千百十", false),
        ["chineseCountingThousand"] = n => Counting(n, KanjiDigits, "千百十", false),
        ["taiwaneseCounting"] = n => Counting(n, KanjiDigits, "千百十", false),
        ["taiwaneseCountingThousand"] = n => Counting(n, KanjiDigits, "千百十", false),
        ["japaneseLegal"] = n => Counting(n, LegalDigits, "阡百拾", true),
        ["none"] = _ => "",
        ["bullet"] = _ => "",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The number in the format; in plain digits where the format is unknown or has no sign for the number.</summary>
    public static string Write(int number, string format) =>
        Formats.TryGetValue(format, out var write) && (number is > 0 and <= LargestWritten || format is "none" or "bullet")
            ? write(number) ?? Decimal(number)
            : Decimal(number);

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string InDigits(int number, string digits) => string.Concat(Decimal(number).Select(digit => digits[digit - '0']));

    private static string? One(int number, string signs) => number <= signs.Length ? signs[number - 1].ToString() : null;

    // After the last sign come doubled ones, then tripled ones.
    private static string Repeated(int number, string signs) => new(signs[(number - 1) % signs.Length], 1 + ((number - 1) / signs.Length));

    private static string InRoman(int number)
    {
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

    /// <summary>Up to 3999 with signs for the powers of ten; a one stands before them in the legal form only.</summary>
    private static string Counting(int number, string digits, string powers, bool withOnes)
    {
        var written = new StringBuilder();
        var power = 1000;
        for (var i = 0; i <= powers.Length; i++, power /= 10)
        {
            var digit = number / power % 10;
            if (digit == 0)
            {
                continue;
            }

            if (i == powers.Length || digit > 1 || withOnes)
            {
                written.Append(digits[digit]);
            }

            if (i < powers.Length)
            {
                written.Append(powers[i]);
            }
        }

        return written.ToString();
    }
}
