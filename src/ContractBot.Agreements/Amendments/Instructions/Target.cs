using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments.Instructions;

/// <summary>改める箇所: the place that an instruction names, its 同条・同項 taken from the one before.</summary>
/// <param name="Part">Label of an attachment (別紙1), else null.</param>
/// <param name="Article">As <c>第5条の2</c>, without 条 in an attachment that counts so; null for a whole part.</param>
internal sealed partial record Target(string? Part, string? Article, string? Paragraph, string? Item, string? SubItem, TargetScope Scope)
{
    private const string N = KanjiNumber.CharacterClass;

    /// <summary>
    /// A place as instructions name it, as part of a pattern; every part of it may be missing.
    /// 第5条第1項 · 原契約第5条(契約期間)第2項第1号ア · 同条ただし書 · 別紙1第3 · 第5条の見出し
    /// </summary>
    public const string Pattern =
        $@"(?:{Owner}(?:の|中、?)?)?(?<part>別[紙表記添冊](?:第?[{N}]{{1,3}}号?(?!条))?(?:様式第?[{N}]{{1,3}}号?)?|様式第?[{N}]{{1,3}}号?|附則|前文|頭書|題名|表題|標題)?(?:\([^()]*\))?の?"
        + $@"(?<article>第[{N}]{{1,5}}条(?:の[{N}]{{1,3}}(?![項号]))?|[同前次]条|第[{N}]{{1,3}}(?=第[{N}]{{1,3}}[項号]|[のを中に](?!条)))?(?:\([^()]*\))?(?:の規定)?の?"
        + $@"(?<paragraph>第[{N}]{{1,3}}項|[同前次]項)?の?(?<item>第[{N}]{{1,3}}号|同号|\([{N}]{{1,3}}\))?の?(?<sub>[ア-ン](?=[中をのに]))?"
        + @"の?(?<scope>ただし書き?|但し?書き?|本文|前段|後段|柱書き?|見出し)?(?:\([^()]*\))?(?:の(?:規定|部分|内容|定め))?";

    /// <summary>The agreement that is changed, before a place of it: 原契約 · 本契約書 · 同協定 · a quoted title.</summary>
    public const string Owner = $@"(?:(?:[原本同旧]|当初|元|基本|現行|この|当該|変更前の?|(?:第[{N}]{{1,2}}[回次])?変更)?(?:業務委託|委託|基本|賃貸借|請負|売買)?(?:契約|協定|覚書|約款|合意)書?|\uE000(?:\([^()]*\))?)";

    /// <summary>What a match of <see cref="Pattern"/> names; null where it names nothing.</summary>
    /// <param name="match">The match.</param>
    /// <param name="before">The place that the instruction before named.</param>
    /// <param name="suffix">What was added to the names of the pattern's groups.</param>
    public static Target? Of(Match match, Target? before, string suffix = "")
    {
        string? part = Value("part"), article = Value("article"), paragraph = Value("paragraph"), item = Value("item"), sub = Value("sub");
        var scope = ScopeOf(Value("scope"));
        if (part is null && article is null && paragraph is null && item is null && scope == TargetScope.Whole)
        {
            return null;
        }

        if (part is "題名" or "表題" or "標題")
        {
            return new Target(null, null, null, null, null, TargetScope.Title);
        }

        if (article is "同条" or "前条" or "次条" || (article is null && part is null))
        {
            part = before?.Part;
            article = article switch
            {
                "前条" => Neighbour(before?.Article, -1),
                "次条" => Neighbour(before?.Article, 1),
                _ => before?.Article,
            };
            if (paragraph is null && article == before?.Article && (item is not null || scope != TargetScope.Whole) && Value("article") is null)
            {
                paragraph = before?.Paragraph;
            }
        }

        if (paragraph is "同項" or "前項" or "次項")
        {
            paragraph = paragraph == "同項" ? before?.Paragraph : Neighbour(before?.Paragraph, paragraph == "前項" ? -1 : 1);
        }

        item = item switch
        {
            "同号" => before?.Item,
            ['(', .. var number, ')'] => $"第{number}号",
            _ => item,
        };
        return new Target(part, article, paragraph, item, sub, scope);

        string? Value(string name) => match.Groups[name + suffix] is { Success: true, Length: > 0 } group ? group.Value : null;
    }

    /// <summary>As a locator: <c>別紙1第3条第2項</c>; empty for the title.</summary>
    public string Locator => Part + Article + Paragraph + Item + SubItem;

    private static string? Neighbour(string? number, int by)
    {
        var match = number is null ? Match.Empty : Number().Match(number);
        return match.Success && KanjiNumber.TryParse(match.Groups["n"].Value, out var n) ? $"第{n + by}{match.Groups["unit"].Value}" : null;
    }

    private static TargetScope ScopeOf(string? words) => words switch
    {
        null => TargetScope.Whole,
        "本文" or "前段" or "柱書" or "柱書き" => TargetScope.FirstSentence,
        "見出し" => TargetScope.Caption,
        _ => TargetScope.LaterSentence,
    };

    // 第5条 · 第2項
    [GeneratedRegex($@"\A第(?<n>[{N}]{{1,5}})(?<unit>[条項])\z")]
    private static partial Regex Number();
}

/// <summary>Which words of the place are meant.</summary>
internal enum TargetScope
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>本文・前段・柱書: its first sentence.</summary>
    FirstSentence,

    /// <summary>ただし書・後段: the sentences after the first.</summary>
    LaterSentence,

    /// <summary>見出し</summary>
    Caption,

    /// <summary>題名: the agreement's title.</summary>
    Title,
}
