using System.Text.RegularExpressions;

namespace ContractBot.Answering.Finding;

/// <summary>The unit that a question asks for: 年 of 何年, か月 of 何か月前, a rate of 何%. An expression in another unit is no answer to it.</summary>
/// <param name="Form">What such an expression looks like in folded text.</param>
internal sealed partial record AskedUnit(Regex Form)
{
    // 何日 asks for days, 何部 as well for 通: agreements count their copies in either.
    private static readonly (string[] Asked, Regex Form)[] Units =
    [
        (["何営業日", "何日", "日数", "howmanyday"], DaysPattern()),
        (["何週", "howmanyweek"], WeeksPattern()),
        (["何か月", "何ヶ月", "何カ月", "何ヵ月", "何ケ月", "何箇月", "何月前", "何ヶ月", "月数", "howmanymonth"], MonthsPattern()),
        (["何年", "年数", "howmanyyear"], YearsPattern()),
        (["何時間", "howmanyhour"], HoursPattern()),
        (["何%", "何パーセント", "何割", "何分の", "利率", "料率", "interestrate", "whatpercent", "whatrate"], RatePattern()),
        (["何円"], YenPattern()),
        (["いくら", "howmuch"], AmountPattern()),
        (["何部", "何通", "何冊", "部数", "通数", "howmanycop", "howmanyoriginal"], CopiesPattern()),
        (["何人", "何名", "人数"], PersonsPattern()),
        (["何回", "回数"], TimesPattern()),
        (["何件", "何個"], PiecesPattern()),
        (["何枚"], SheetsPattern()),
        (["何台"], MachinesPattern()),
    ];

    /// <summary>The unit that <paramref name="question"/> asks for; null where it names none.</summary>
    public static AskedUnit? Of(string question)
    {
        var folded = Folding.Compact(question);
        return Units.Where(u => u.Asked.Any(a => folded.Contains(a, StringComparison.Ordinal))).Select(u => new AskedUnit(u.Form)).FirstOrDefault();
    }

    private const string N = "[0-9〇一二三四五六七八九十百千]+";
    private const string S = @"[ \u3000]*";
    private const string NotADate = $"(?<!(?:昭和|平成|令和|明治|大正){S}|[年月]{S})(?<![0-9〇一二三四五六七八九十百千])";

    // 15日以内 · 60日 · 10営業日; not 令和8年2月10日
    [GeneratedRegex($"{NotADate}{N}{S}(?:営業)?日")]
    private static partial Regex DaysPattern();

    // 2週間
    [GeneratedRegex($"{N}{S}週")]
    private static partial Regex WeeksPattern();

    // 1か月前 · 六箇月 · 3月前 · 2月以内; not 2025年4月1日
    [GeneratedRegex($"{N}{S}[かヶカヵケ箇]月|{NotADate}{N}{S}月{S}(?:以内|以上|前|間|を超え)")]
    private static partial Regex MonthsPattern();

    // 5年間 · 3年; not 令和8年, 2025年4月, 昭和45年法律
    [GeneratedRegex($"{NotADate}{N}{S}(?:年間|か年|箇年|年(?!{S}(?:[0-9〇一二三四五六七八九十]|法律|勅令|政令|省令|告示|度)))")]
    private static partial Regex YearsPattern();

    // 2時間以内
    [GeneratedRegex($"{N}{S}時間")]
    private static partial Regex HoursPattern();

    // 年2.50% · 年十四・六パーセント · 百分の十 · 10分の1 · 財務大臣が決定する率
    [GeneratedRegex($"(?:年利?{S})?[0-9.〇一二三四五六七八九十・]+{S}(?:%|パーセント|割|分(?!の))|{N}{S}分の{S}{N}|定める率|決定する率|定める割合")]
    private static partial Regex RatePattern();

    // 50万円
    [GeneratedRegex($"(?:月額|年額|日額)?{S}(?:金{S})?[0-9〇○一二三四五六七八九十百千万億,，、 \u3000]*[0-9〇○一二三四五六七八九十百千万億]+{S}円")]
    private static partial Regex YenPattern();

    // 50万円 · 委託費の百分の十に相当する金額 · 無償 · 実費 · 全額
    [GeneratedRegex($"(?:月額|年額|日額)?{S}(?:金{S})?[0-9〇○一二三四五六七八九十百千万億,，、 \u3000]*[0-9〇○一二三四五六七八九十百千万億]+{S}円|(?:年利?{S})?[0-9.〇一二三四五六七八九十・]+{S}(?:%|パーセント|割|分(?!の))|{N}{S}分の{S}{N}|{N}{S}[かヶカヵケ箇]月分|無償|無料|実費|免除|定める率|決定する率|基づいて算定した金額|相当する(?:金)?額|同額")]
    private static partial Regex AmountPattern();

    // 2通 · 2部; not 全部又は一部を
    [GeneratedRegex($"{N}{S}(?:[通冊]|(?<!一)部|(?<=一)部(?=ずつ|を(?:保有|保管|所持|所有|提出|添付)))")]
    private static partial Regex CopiesPattern();

    // 3人 · 3名
    [GeneratedRegex($"{N}{S}[人名]")]
    private static partial Regex PersonsPattern();

    // 年2回
    [GeneratedRegex($"{N}{S}[回度]")]
    private static partial Regex TimesPattern();

    // 5件 · 5個
    [GeneratedRegex($"{N}{S}[件個]")]
    private static partial Regex PiecesPattern();

    // 3枚
    [GeneratedRegex($"{N}{S}枚")]
    private static partial Regex SheetsPattern();

    // 2台
    [GeneratedRegex($"{N}{S}台")]
    private static partial Regex MachinesPattern();
}
