using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>
/// The bracketed heading of one of several versions of an article: <c>【契約の相手方が課税事業者の場合】【単一税率の場合】</c>.
/// Brackets of this shape also hold captions; the articles below tell which it is.
/// </summary>
internal static partial class VariantHeading
{
    /// <summary>Where the words of each bracket stand; empty where the line holds anything else.</summary>
    public static IReadOnlyList<TextSpan> Read(string folded) =>
        folded.Length is > 0 and <= 200 && folded[0] == '【' && Line().Match(folded) is { Success: true } match
            ? [.. match.Groups["words"].Captures.Select(c => new TextSpan(c.Index, c.Index + c.Length))]
            : [];

    /// <summary>Whether the words state a case by themselves: <c>契約の相手方が免税事業者の場合</c>.</summary>
    public static bool StatesCase(string words) => Case().IsMatch(words);

    // 【Ａの場合】 · 【Ａの場合】【Ｂの場合】
    [GeneratedRegex(@"\A(?:【(?<words>[^【】]+)】\s*)+\z")]
    private static partial Regex Line();

    // Ａの場合 · Ｂであるとき · 単価契約用
    [GeneratedRegex(@"(?:場合|とき|の例|用)\z")]
    private static partial Regex Case();
}
