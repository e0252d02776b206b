using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Description;

/// <summary>署名者: tells office and name apart in <c>代表取締役社長　丘野花子</c> and <c>丘 市 長　　丘野　花子</c>.</summary>
internal static partial class SignatoryRule
{
    private const int ShortestName = 2;
    private const int LongestName = 10;

    /// <summary>Who signs with the words at <paramref name="span"/>; null where they name no office, or no person besides it.</summary>
    /// <param name="text">The cleaned text.</param>
    /// <param name="span">Words of one line.</param>
    /// <param name="organisation">The party's name, which may stand before the office; null where it is not known.</param>
    public static Signatory? Read(string text, TextSpan span, string? organisation)
    {
        var words = Word().Matches(span.Slice(text)).Select(m => new TextSpan(m.Index, m.Index + m.Length).Shift(span.Start)).ToList();
        while (words.Count > 1 && IsOrganisation(words[0].Slice(text), organisation))
        {
            words.RemoveAt(0);
        }

        for (var i = 1; i < words.Count; i++)
        {
            if (Office().IsMatch(Joined(text, words.Take(i), "")) && IsName(Joined(text, words.Skip(i), "")))
            {
                return Make(text, words.GetRange(0, i), words.GetRange(i, words.Count - i));
            }
        }

        // 丘市長丘野花子, without a space
        return words.Count == 1 && Together().Match(words[0].Slice(text)) is { Success: true } match && !BlankWords.Are(match.Groups["name"].Value)
            ? Make(
                text,
                [new TextSpan(words[0].Start, words[0].Start + match.Groups["name"].Index)],
                [new TextSpan(words[0].Start + match.Groups["name"].Index, words[0].End)])
            : null;
    }

    /// <summary>Whether <paramref name="words"/> could be a person's name.</summary>
    public static bool IsName(string words)
    {
        var compact = string.Concat(words.Where(unit => !char.IsWhiteSpace(unit)));
        return compact.Length >= ShortestName && (compact.Length <= LongestName || (Foreign().IsMatch(compact) && compact.Length <= 3 * LongestName))
            && compact.All(unit => char.IsLetter(unit) || unit is '・' or '々' or '.') && !BlankWords.Are(compact) && !Office().IsMatch(compact) && !Corporate().IsMatch(compact);
    }

    /// <summary>Whether <paramref name="words"/> end like the name of an office.</summary>
    public static bool IsOffice(string words) => Office().IsMatch(string.Concat(words.Where(unit => !char.IsWhiteSpace(unit))));

    /// <summary>Whether <paramref name="words"/> name a company or another corporation.</summary>
    public static bool IsCorporate(string words) => Corporate().IsMatch(words);

    private static bool IsOrganisation(string word, string? organisation) =>
        Corporate().IsMatch(word) || (organisation is not null && word.Length > 1 && organisation.StartsWith(word, StringComparison.Ordinal) && !Office().IsMatch(word));

    private static Signatory Make(string text, List<TextSpan> office, List<TextSpan> name)
    {
        // 丘 市 長, set wide, is one word.
        var title = Joined(text, office, office.All(w => w.Length == 1) ? "" : " ");
        return new Signatory(title, new TextSpan(office[0].Start, office[^1].End), Joined(text, name, " "), new TextSpan(name[0].Start, name[^1].End));
    }

    /// <summary>The words of <paramref name="text"/> with <paramref name="between"/> between them.</summary>
    private static string Joined(string text, IEnumerable<TextSpan> words, string between) => string.Join(between, words.Select(w => w.Slice(text)));

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();

    // 代表取締役社長 · 丘市長 · 財務官 · 支出負担行為担当官 · 代表社員 · 学長
    [GeneratedRegex(@"(?:[市町村区局部課署所場館園校院室係店社会組団理事議支次司官機省庁学総委員隊班座頭塾]長|代表者?|取締役|執行役(?:員)?|理事|監事|知事|大臣|長官|担当官|担当役|財務官|社員|職務執行者|管理者|総裁|頭取|会頭|教授|支配人|店主|代理人|後見人|教育長|センター長|[A-Z]EO)\z")]
    private static partial Regex Office();

    // 代表取締役丘野花子 · 丘市長丘野花子
    [GeneratedRegex(@"\A[^\s]*?(?:代表取締役(?:社長|会長)?|取締役社長|代表理事|理事長|代表社員|[市町村区]長|[都道府県]知事|知事|学長|総長|支店長|[局部所会社]長)(?<name>[\u4E00-\u9FFF々\u3041-\u30FC]{2,8})\z")]
    private static partial Regex Together();

    [GeneratedRegex(@"\A[\u30A1-\u30FCA-Za-zＡ-Ｚａ-ｚ・.]+\z")]
    private static partial Regex Foreign();

    [GeneratedRegex(@"会社|法人|組合|協会|財団|大学|機構|銀行|連合会|商店")]
    private static partial Regex Corporate();
}
