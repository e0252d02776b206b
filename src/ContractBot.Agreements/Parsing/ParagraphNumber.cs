using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>項番号: the number that opens a paragraph. Whether it is the next one is for the outline to say.</summary>
internal static partial class ParagraphNumber
{
    /// <summary>A paragraph's number as read.</summary>
    /// <param name="Length">Units that the number takes, without the space after it.</param>
    /// <param name="Number">Its value.</param>
    /// <param name="Article">The 5 of <c>5.2</c>, where paragraphs are numbered within their article.</param>
    /// <param name="Spaced">Whether a space or stop parts the number from the text.</param>
    public readonly record struct Match(int Length, int Number, int? Article, bool Spaced);

    private const char CircledOne = '①';

    private const string NumberSigns = "0123456789〇零一二三四五六七八九十百";

    /// <summary>Reads the number at the start of a folded line; null where the digits count something: <c>30日以内</c>, <c>２通</c>.</summary>
    public static Match? Read(string folded)
    {
        if (folded.Length > 1 && folded[0] is >= CircledOne and <= '⑳')
        {
            return new Match(1, folded[0] - CircledOne + 1, null, true);
        }

        if (Dotted().Match(folded) is { Success: true } dotted)
        {
            return new Match(dotted.Length, int.Parse(dotted.Groups["n"].Value), int.Parse(dotted.Groups["a"].Value), true);
        }

        if (folded.Length == 0 || !(folded[0] == '第' || NumberSigns.Contains(folded[0])))
        {
            return null;
        }

        if (Said().Match(folded) is { Success: true } said && ArticleHeading.TryNumber(said.Groups["n"].Value, out var value))
        {
            return new Match(said.Length, value, null, true);
        }

        var match = Pattern().Match(folded);
        if (!match.Success || int.Parse(match.Groups["n"].Value) is 0)
        {
            return null;
        }

        var length = match.Groups["n"].Length + match.Groups["stop"].Length;
        var spaced = match.Groups["stop"].Length > 0 || (length < folded.Length && char.IsWhiteSpace(folded[length]));
        return match.Groups["stop"].Length == 0 && Counter().IsMatch(folded[length..Math.Min(folded.Length, length + 8)])
            ? null
            : new Match(length, int.Parse(match.Groups["n"].Value), null, spaced || length == folded.Length);
    }

    // ２　甲は · 2 甲は · 2甲は · 2. 甲は · ３．乙は
    [GeneratedRegex(@"\A(?<n>[0-9]{1,2})(?<stop>[.．](?![0-9]))?(?=\s|[^\s0-9.,/)\]%A-Za-z:~〜\-]|\z)")]
    private static partial Regex Pattern();

    // 第２項　甲は · ２項　甲は · a line that is 第2項 or 二項 alone; not 第2項の規定
    [GeneratedRegex($@"\A(?:第 ?(?<n>[{KanjiNumber.CharacterClass}]{{1,3}}) ?項(?=\s+[^\sのにをはが及又]|\z)|(?<n>[{KanjiNumber.CharacterClass}]{{1,3}}) ?項(?:\z|[\t\u3000]+(?=[^\sのにをはが及又]))|(?<n>[{KanjiNumber.CharacterClass}]{{1,3}}) ?項 +(?=[^\sのにをはが及又]))")]
    private static partial Regex Said();

    // 5.2 甲は (the second paragraph of article 5)
    [GeneratedRegex(@"\A(?<a>[0-9]{1,3})[.．\-](?<n>[0-9]{1,2})(?=[\s\u3041-\u9FFF])")]
    private static partial Regex Dotted();

    // ２通 · 30日以内 · 2 項の規定 · 7 日以内 · 1か月前 · 3 月 31 日 · 50万円; not 2個別契約は; a number that goes on with 、 is a list
    [GeneratedRegex(@"\A(?:\s*(?:[、，]|項(?!目)|号|条(?![件例項文])|日(?![程時本])|月(?![額次例刊給])|年(?:\s*[0-9]|間|以|度分|を|の)|通を|円(?!滑)|名を|％|分の|[か箇ヶケカ]月|丁目|番地|週間|時間|以[上下内])|(?!通[知報常信]|部[分門会]|名[称義]|人[事員]|円滑|回[答収]|件名|個[別人]|割[引賦]|台帳|種[別類]|点検|期[間日限]|年[額次])[年通部名人円回件個つ倍割枚階番台社種級歳点度位期番])")]
    private static partial Regex Counter();
}
