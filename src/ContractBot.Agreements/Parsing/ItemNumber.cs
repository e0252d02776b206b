using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>号番号: the sign that opens an item or a sub-item. Which signs make a list is for <see cref="ItemLists"/> to say.</summary>
internal static partial class ItemNumber
{
    /// <summary>One way to read a sign.</summary>
    /// <param name="Length">Units that the sign takes, without the space after it.</param>
    /// <param name="Number">Its place in its list.</param>
    /// <param name="Style">The list's kind.</param>
    public readonly record struct Match(int Length, int Number, ItemStyle Style);

    private const string GojuonOrder = KanaOrder.Gojuon;
    private const string IrohaOrder = KanaOrder.Iroha + "ン";
    private const string HalfWidthOrder = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    private const string RomanNumerals = "ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ";
    private static readonly string[] RomanLetters = [.. Enumerable.Range(1, 20).Select(RomanNumber.Format)];

    /// <summary>All readings of the sign at the start of a folded line: イ is the second of アイウ and the first of イロハ.</summary>
    public static IReadOnlyList<Match> Read(string folded)
    {
        if (folded.Length < 2)
        {
            return [];
        }

        if (folded[0] is >= '①' and <= '⑳')
        {
            return [new Match(1, folded[0] - '①' + 1, ItemStyle.Circled)];
        }

        if (folded[0] is >= '⑴' and <= '⒇')
        {
            return [new Match(1, folded[0] - '⑴' + 1, ItemStyle.BracketedDigit)];
        }

        if (folded[0] is >= 'ぁ' and <= 'ん' or >= '一' and not ('一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十') and <= '鿿')
        {
            return [];
        }

        if (RomanNumerals.Contains(folded[0]))
        {
            return [new Match(folded[1] is ')' or '.' ? 2 : 1, RomanNumerals.IndexOf(folded[0]) + 1, ItemStyle.Roman)];
        }

        return Bracketed().Match(folded) is { Success: true } bracketed ? Readings(bracketed, folded, true)
            : Open().Match(folded) is { Success: true } open ? Readings(open, folded, false)
            : [];
    }

    private static List<Match> Readings(System.Text.RegularExpressions.Match match, string folded, bool bracketed)
    {
        var sign = match.Groups["sign"].Value;
        var length = match.Length;
        var half = match.Groups["half"].Success;
        if (KanjiNumber.TryParse(sign, out var number))
        {
            var style = !char.IsAsciiDigit(sign[0])
                ? bracketed ? ItemStyle.BracketedKanji : ItemStyle.Kanji
                : bracketed ? ItemStyle.BracketedDigit : half ? ItemStyle.HalfBracketedDigit : ItemStyle.Digit;
            var counts = style == ItemStyle.Digit && ParagraphNumber.Read(folded) is null;
            return number is > 0 and < 100 && !counts ? [new Match(length, number, style)] : [];
        }

        List<Match> readings = [];
        if (char.IsAsciiLetter(sign[0]))
        {
            // (i) is the first of (i) (ii) and the ninth of (a) (b).
            if (Array.IndexOf(RomanLetters, sign) is >= 0 and var roman)
            {
                readings.Add(new Match(length, roman + 1, bracketed ? ItemStyle.BracketedRoman : ItemStyle.Roman));
            }

            if (sign.Length == 1)
            {
                readings.Add(new Match(length, char.ToLowerInvariant(sign[0]) - 'a' + 1, bracketed ? ItemStyle.BracketedLetter : ItemStyle.Letter));
            }

            return readings;
        }

        var kana = FullWidthKana(sign[0]);
        if (IrohaOrder.IndexOf(kana, StringComparison.Ordinal) is >= 0 and var iroha)
        {
            readings.Add(new Match(length, iroha + 1, bracketed ? ItemStyle.BracketedIroha : ItemStyle.Iroha));
        }

        if (GojuonOrder.IndexOf(kana, StringComparison.Ordinal) is >= 0 and var gojuon)
        {
            readings.Add(new Match(length, gojuon + 1, bracketed ? ItemStyle.BracketedGojuon : ItemStyle.Gojuon));
        }

        return readings;
    }

    private static char FullWidthKana(char unit) => unit is >= 'ｱ' and <= 'ﾝ' ? HalfWidthOrder[unit - 'ｱ'] : unit;

    // (1) · （１） · ( 2 ) · (ア) · （一） · (a) · (ii)
    [GeneratedRegex(@"\A[(〔\[] ?(?<sign>[0-9]{1,2}|[一二三四五六七八九十]{1,3}|[ア-ヶｱ-ﾝ]|[ivx]{1,5}|[a-zA-Z]) ?[)〕\]](?![のをにはがと、，及又並])(?!から|まで)")]
    private static partial Regex Bracketed();

    // 1) · ア 翻訳 · イ．子会社 · 一　甲が · 二、乙が · a. · 1. · 1 甲の
    [GeneratedRegex(@"\A(?<sign>[0-9]{1,2}|[一二三四五六七八九十]{1,3}|[ア-ヶｱ-ﾝ]|[ivx]{2,5}|[a-zA-Z])(?:(?<half>\))|[.．](?![0-9])|、(?=[^0-9一二三四五六七八九十])|(?=\s))(?=\s*\S)")]
    private static partial Regex Open();
}

/// <summary>Kinds of lists by their signs.</summary>
internal enum ItemStyle
{
    /// <summary>(1) · ⑴</summary>
    BracketedDigit,

    /// <summary>1)</summary>
    HalfBracketedDigit,

    /// <summary>1 · 1.</summary>
    Digit,

    /// <summary>①</summary>
    Circled,

    /// <summary>一</summary>
    Kanji,

    /// <summary>(一)</summary>
    BracketedKanji,

    /// <summary>ア, イ, ウ</summary>
    Gojuon,

    /// <summary>(ア), (イ), (ウ)</summary>
    BracketedGojuon,

    /// <summary>イ, ロ, ハ</summary>
    Iroha,

    /// <summary>(イ), (ロ), (ハ)</summary>
    BracketedIroha,

    /// <summary>a · a. · A</summary>
    Letter,

    /// <summary>(a)</summary>
    BracketedLetter,

    /// <summary>ⅰ · i.</summary>
    Roman,

    /// <summary>(i) · (ii)</summary>
    BracketedRoman,

    /// <summary>・ · ● · - : entries without numbers</summary>
    Bullet,
}
