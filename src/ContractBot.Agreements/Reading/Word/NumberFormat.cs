using System.Collections.Frozen;
using System.Globalization;
using ContractBot.Text;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>Writes a number in one of Word's formats (ECMA-376 part 1, 17.18.59, ST_NumberFormat).</summary>
internal static class NumberFormat
{
    // There is no half-width ヰ and ヱ.
    private const string HalfAiueo = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";
    private const string HalfIroha = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ";
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿";
    private const string LowerLetters = "abcdefghijklmnopqrstuvwxyz";
    private const string KanjiDigits = "〇一二三四五六七八九";

    private static readonly FrozenDictionary<string, Func<int, string?>> Formats = new Dictionary<string, Func<int, string?>>
    {
        ["decimalFullWidth"] = n => InDigits(n, "０１２３４５６７８９"),
        ["decimalFullWidth2"] = n => InDigits(n, "０１２３４５６７８９"),
        ["decimalZero"] = n => n.ToString("00", CultureInfo.InvariantCulture),
        ["numberInDash"] = n => $"- {Decimal(n)} -",
        ["lowerRoman"] = RomanNumber.Format,
        ["upperRoman"] = n => RomanNumber.Format(n).ToUpperInvariant(),
        ["lowerLetter"] = n => Repeated(n, LowerLetters),
        ["upperLetter"] = n => Repeated(n, LowerLetters).ToUpperInvariant(),
        ["aiueo"] = n => Repeated(n, HalfAiueo),
        ["aiueoFullWidth"] = n => Repeated(n, KanaOrder.Gojuon),
        ["iroha"] = n => Repeated(n, HalfIroha),
        ["irohaFullWidth"] = n => Repeated(n, KanaOrder.Iroha + "ン"),
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
        ["japaneseCounting"] = KanjiNumber.Format,
        ["chineseCounting"] = KanjiNumber.Format,
        ["chineseCountingThousand"] = KanjiNumber.Format,
        ["taiwaneseCounting"] = KanjiNumber.Format,
        ["taiwaneseCountingThousand"] = KanjiNumber.Format,
        ["japaneseLegal"] = KanjiNumber.FormatFormal,
        ["none"] = _ => "",
        ["bullet"] = _ => "",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The number in the format; in plain digits where the format is unknown or has no sign for the number.</summary>
    public static string Write(int number, string format) =>
        Formats.TryGetValue(format, out var write) && (number is > 0 and <= RomanNumber.Largest || format is "none" or "bullet")
            ? write(number) ?? Decimal(number)
            : Decimal(number);

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string InDigits(int number, string digits) => string.Concat(Decimal(number).Select(digit => digits[digit - '0']));

    private static string? One(int number, string signs) => number <= signs.Length ? signs[number - 1].ToString() : null;

    // After the last sign come doubled ones, then tripled ones.
    private static string Repeated(int number, string signs) => new(signs[(number - 1) % signs.Length], 1 + ((number - 1) / signs.Length));
}
