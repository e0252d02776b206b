using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Description;

/// <summary>A line of a signature block or cover sheet that begins with a party's short name or role: <c>甲　東京都…</c>, <c>（乙） 住所</c>.</summary>
internal static partial class PartyMark
{
    /// <summary>The names at the start of the folded line without the spaces in them, and how much of the line they take; null where it begins with none.</summary>
    /// <param name="folded">The line.</param>
    /// <param name="known">The parties' short names, which may be any words: <c>アオイ</c>, <c>スポンサー</c>.</param>
    public static (ImmutableArray<string> Names, int Length)? Read(string folded, ImmutableArray<string> known)
    {
        var match = Mark().Match(folded);
        if (match.Success)
        {
            return ([.. match.Groups["name"].Captures.Select(c => string.Concat(c.Value.Where(unit => !char.IsWhiteSpace(unit))))], match.Length);
        }

        var start = folded.Length - folded.TrimStart(' ', '\t', '(', '[', '「', '【').Length;
        return known.Where(name => folded.AsSpan(start).StartsWith(Widths.ToHalfWidth(name), StringComparison.Ordinal)).MaxBy(name => name.Length) is { } own
            && Gap().Match(folded, start + own.Length) is { Success: true } gap
            ? ([own], gap.Index + gap.Length)
            : null;
    }

    /// <summary>Whether <paramref name="words"/> are a short name or role and no name: <c>発注者</c> of <c>発注者（甲）</c>.</summary>
    public static bool IsRole(string words) => Read(words, []) is { } mark && mark.Length == words.Length;

    // 甲　茨城県… · (甲) 東京都… · 「乙」 · 委託者(甲) 住所 · 発 注 者: · 甲(貸主) · 受託者 乙 · 甲
    [GeneratedRegex(@"\A\s*(?:[(\[「【]\s*(?<name>" + Name + @")\s*[)\]」】]|(?<name>" + Name + @"))(?:\s*[(\[「【]\s*(?<name>" + Name + @")\s*[)\]」】]|\s+(?<name>[甲乙丙丁戊])(?=[\s:]))?(?:\s*:\s*|\s+|\z|(?<=[)\]」】])|(?=住\s*所|所在地|名\s*称|氏\s*名|商\s*号))")]
    private static partial Regex Mark();

    // the words before it end: a space, a colon, a bracket
    [GeneratedRegex(@"\G[)\]」】]?(?:\s*:\s*|\s+|\z)")]
    private static partial Regex Gap();

    private const string Name =
        @"(?:[甲乙丙丁戊]|委\s*託\s*者|受\s*託\s*者|発\s*注\s*者|受\s*注\s*者|注\s*文\s*者|請\s*負\s*者|請\s*負\s*人|貸\s*主|借\s*主|貸\s*付\s*人|借\s*受\s*人|貸\s*与\s*者|使\s*用\s*者|使\s*用\s*借\s*人|賃\s*貸\s*人|賃\s*借\s*人|売\s*主|買\s*主|売\s*渡\s*人|買\s*受\s*人|譲\s*渡\s*人|譲\s*受\s*人|贈\s*与\s*者|受\s*贈\s*者|労\s*働\s*者|雇\s*用\s*主|許\s*諾\s*者|開\s*示\s*者|受\s*領\s*者|連\s*帯\s*保\s*証\s*人|保\s*証\s*人|債\s*権\s*者|債\s*務\s*者|派\s*遣\s*元|派\s*遣\s*先|指\s*定\s*管\s*理\s*者|提\s*供\s*者|利\s*用\s*者|委\s*任\s*者|受\s*任\s*者|荷\s*主|運\s*送\s*人|加\s*盟\s*者|ライセンサー|ライセンシー)";
}
