using System.Text.RegularExpressions;
using ContractBot.Agreements.Calendar;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>A question for the dates that come: <c>今後3か月以内に来る期限は？</c> · <c>来月の期限</c> · <c>期限の一覧</c>.</summary>
/// <param name="From">The first day looked at.</param>
/// <param name="Until">The last day looked at; null for all days to come.</param>
internal sealed partial record DeadlineQuestion(DateOnly From, DateOnly? Until)
{
    /// <summary>Reads <paramref name="question"/> as asked on <paramref name="asOf"/>; null where it asks for anything else.</summary>
    public static DeadlineQuestion? Read(string question, DateOnly asOf)
    {
        var text = Folding.Compact(question);
        if (WithinPattern().Match(text) is { Success: true } within && KanjiNumber.TryParse(within.Groups["n"].Value, out var count))
        {
            return Within(asOf, count, within.Groups["unit"].Value);
        }

        if (MonthPattern().Match(text) is { Success: true } month)
        {
            var first = new DateOnly(asOf.Year, asOf.Month, 1);
            return month.Groups["when"].Value switch
            {
                "今月" => new DeadlineQuestion(asOf, first.AddMonths(1).AddDays(-1)),
                "来月" => new DeadlineQuestion(first.AddMonths(1), first.AddMonths(2).AddDays(-1)),
                "再来月" => new DeadlineQuestion(first.AddMonths(2), first.AddMonths(3).AddDays(-1)),
                "年内" or "今年" or "今年中" => new DeadlineQuestion(asOf, new DateOnly(asOf.Year, 12, 31)),
                "来年" => new DeadlineQuestion(new DateOnly(asOf.Year + 1, 1, 1), new DateOnly(asOf.Year + 1, 12, 31)),
                _ => new DeadlineQuestion(asOf, FiscalYear.Of(asOf).LastDay),
            };
        }

        return ListPattern().IsMatch(text) ? new DeadlineQuestion(asOf, null) : null;
    }

    private static DeadlineQuestion? Within(DateOnly asOf, int count, string unit)
    {
        // Beyond a hundred years there is nothing to look for.
        const int Most = 36_500;
        if (count is < 1 or > Most)
        {
            return null;
        }

        return new DeadlineQuestion(asOf, unit switch
        {
            "日" => asOf.AddDays(count),
            "週間" => asOf.AddDays(7 * Math.Min(count, Most / 7)),
            "年" => asOf.AddYears(Math.Min(count, 100)),
            _ => asOf.AddMonths(Math.Min(count, 1_200)),
        });
    }

    // 今後3か月以内に来る期限は? · 30日以内に満了する契約は? · あと半年 is not read
    [GeneratedRegex($"(?:今後|これから|今から|あと|向こう)?(?<n>[{KanjiNumber.CharacterClass}]{{1,5}})(?<unit>日|週間|か月|ヶ月|カ月|ヵ月|箇月|年)(?:以内)?(?:に|の)?(?:(?:来る|くる|迎える|到来する|迫って(?:い)?る|終わる|切れる|満了する|期限が(?:来る|切れる))(?:期限|締切|締め切り|期日|満了日|契約|協定|もの)|(?:うちに)?(?:期限|締切|締め切り)(?:が来る|の来る|を迎える|は|の一覧))")]
    private static partial Regex WithinPattern();

    // 来月の期限は? · 今年度中に満了する契約 · 年度末までの期限
    [GeneratedRegex("(?<when>今月|再来月|来月|年内|今年中|今年|来年|今年度|年度内|年度末)(?:中|まで|いっぱい)*(?:に|の)?(?:(?:来る|くる|迎える|到来する|終わる|切れる|満了する|期限が(?:来る|切れる))(?:期限|締切|締め切り|期日|満了日|契約|協定|もの)|(?:期限|締切|締め切り)(?:が来る|の来る|を迎える|は|の一覧|を))")]
    private static partial Regex MonthPattern();

    // 期限の一覧 · 締切を一覧で · すべての期限を見せて · 直近の期限は?
    [GeneratedRegex("(?:期限|締切|締め切り|期日)(?:の|を)?(?:一覧|リスト)|(?:すべて|全て|全部|今後|これから)の(?:期限|締切|締め切り|期日)|(?:直近|次|これから来る|今後来る)の?(?:期限|締切|締め切り)")]
    private static partial Regex ListPattern();
}
