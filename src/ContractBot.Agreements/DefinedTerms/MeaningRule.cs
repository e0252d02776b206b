using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.DefinedTerms;

/// <summary>定義文: <c>この契約において「成果物」とは、…をいう。</c>, and in brackets <c>従業員（…をいう。以下同じ。）</c>.</summary>
internal static partial class MeaningRule
{
    /// <summary>The terms that are so defined, in the order of the text.</summary>
    /// <param name="folded">The cleaned text, folded.</param>
    public static IEnumerable<DefinitionFound> Find(string folded) =>
        Sentence().Matches(folded).Concat(Gloss().Matches(folded))
            .Where(m => !Elsewhere().IsMatch(m.Groups["meaning"].Value))
            .Select(m => new DefinitionFound(SpanOf(m.Groups["term"]), SpanOf(m.Groups["meaning"]), m.Groups["limit"].Value));

    /// <summary>Whether the meaning is left to another document: <c>別途甲が定めるもの</c>.</summary>
    public static bool IsElsewhere(string meaning) => Elsewhere().IsMatch(meaning);

    private static TextSpan SpanOf(Group group) => new(group.Index, group.Index + group.Length);

    // この契約において「成果物」とは、乙が作成する報告書をいう · 「会員」とは、…をいいます · 本条における「X」は、…を指す
    [GeneratedRegex(@"(?<limit>(?:この|本|当該)[^「」『』“”。\n]{1,24}(?:において|における|で|上|中)[^「」『』“”。\n]{0,12})?[「『“](?<term>[^「」『』“”\n]{1,40})[」』”]\s*(?:とは|は)[、,]?\s*(?<meaning>[^。\n]{1,800}?)(?:を(?:いう|いい(?!、以下)|指す|指し|さす|意味する|意味し))(?:ます|ものとする)?(?=。|、|\)|\n|\z)")]
    private static partial Regex Sentence();

    // 従業員(乙と雇用関係にある者をいう。以下同じ。) · 個人情報(法第2条第1項に規定するものをいう。以下この条において同じ。)
    [GeneratedRegex(@"(?<term>[\p{IsCJKUnifiedIdeographs}々\u30A1-\u30FC・A-Za-z0-9]{2,24})\((?<meaning>(?:[^()\n]|\([^()\n]*\)){2,400}?)をいう。\s*(?:以下[、,]?(?<limit>[^「」()。]{0,24})同じ。?)\)")]
    private static partial Regex Gloss();

    // 別途甲が定めるもの · 仕様書に定めるもの · 原契約に定義された意味
    [GeneratedRegex(@"(?:別途|別に|後日|追って|原契約|基本契約|別契約)[^。、]{0,30}(?:定める|定めた|定義する|定義された|規定する|取り決める|合意する)(?:もの|事項|ところ|とおり|意味|内容)?\z")]
    private static partial Regex Elsewhere();
}
