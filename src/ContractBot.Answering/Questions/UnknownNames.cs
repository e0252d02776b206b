using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Answering.Library;
using ContractBot.Kuromoji;
using ContractBot.Search;

namespace ContractBot.Answering.Questions;

/// <summary>Names that a question gives to an agreement and that no agreement of the library bears.</summary>
internal static partial class UnknownNames
{
    // Words that end like a name and name nobody.
    private static readonly string[] Common =
        ["都道府県", "市町村", "市区町村", "当市", "本市", "同市", "各市", "他市", "当県", "本県", "各県", "他県", "都府県", "府省庁", "省庁", "官庁", "各省", "地区", "県市", "全市", "全県"];

    // Who is a party without being named: 相手との契約.
    private static readonly string[] Roles =
    [
        "相手", "相手方", "相手先", "先方", "業者", "会社", "企業", "他社", "当社", "弊社", "貴社", "自社", "御社", "委託先", "再委託先", "取引先", "個人", "団体", "民間", "自治体", "行政", "役所",
        "本人", "大家", "家主", "学生", "従業員", "社員", "職員", "両者", "双方", "第三者", "下請", "下請け", "下請業者", "外部", "外国", "国", "ベンダー", "メーカー", "フリーランス", "スタッフ", "先生", "顧客", "客", "住民", "市民", "会員", "家族", "友人", "知人", "親族", "隣人", "地主", "店子", "借主", "貸主", "売主", "買主", "甲乙", "役員", "社長", "代表", "施主",
        "同社", "同業", "大学", "銀行", "市区", "町会", "組合", "学校", "病院", "施設", "店舗", "本社", "支店", "親会社", "子会社", "グループ会社", "別会社", "協力会社", "協力業者", "元請", "元請け", "孫請け",
    ];

    private const int MostRead = 20;

    /// <summary>Such a name in <paramref name="folded"/>; null where there is none.</summary>
    public static string? Find(AgreementLibrary library, IAnalyzer analyzer, string folded)
    {
        foreach (Match match in NamePattern().Matches(folded))
        {
            var name = match.Groups["name"].Value;
            if (!Common.Contains(name) && !Roles.Contains(name) && !IsKnown(library, analyzer, name))
            {
                return name;
            }
        }

        return null;
    }

    // In its sentence the analyser may cut the name otherwise than alone: then the passages are read that hold a piece of it.
    private static bool IsKnown(AgreementLibrary library, IAnalyzer analyzer, string name)
    {
        if (IndexedWords.Hold(library.Index, analyzer, name))
        {
            return true;
        }

        var pieces = analyzer.Analyze(name)
            .SelectMany(t => new[] { FieldNames.Text, FieldNames.Agreement }.Select(field => new BooleanClause(new TermQuery(field, t.Term), Occur.Should)))
            .ToImmutableArray();
        return !pieces.IsEmpty && library.Index.Best(new BooleanQuery(pieces), MostRead)
            .Select(h => library.Passages[h.Document].Agreement)
            .Distinct()
            .Any(a => Folding.Compact(a.Text).Contains(name, StringComparison.Ordinal));
    }

    // 花山市の協定 · 花山県では · 株式会社森と · モリモリとの契約 · さくら市の協定 · 森田工務店との契約
    [GeneratedRegex(@"(?<name>[\u4E00-\u9FFF々ヶケ]{1,5}(?:市|県|府|都|町|村|区|省|庁|大学|銀行))(?=の|と|では|で|における|は|$)|(?<name>株式会社[\u4E00-\u9FFF\u30A1-\u30FCa-z0-9]{2,12}|[\u4E00-\u9FFF\u30A1-\u30FCa-z0-9]{2,12}株式会社)|(?<name>[\u30A1-\u30FC]{3,}|[a-z][a-z0-9]{2,})社?(?=との(?:契約|協定|覚書)|の(?:契約|協定|覚書))|(?<![ぁ-ん])(?<name>[ぁ-ん]{1,4}(?<!の)(?<![こそあど]の?)(?:市|県|町|村))(?=と?の(?:契約|協定|覚書))|(?<name>[\u4E00-\u9FFF\u30A1-\u30FC々]{2,12})(?=との(?:契約|協定|覚書))")]
    private static partial Regex NamePattern();
}
