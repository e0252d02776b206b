using System.Text.RegularExpressions;
using ContractBot.Agreements.Calendar;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts;

/// <summary>Lengths of time in words: <c>30日</c>, <c>一箇月</c>, <c>1年6か月</c>, <c>5営業日</c>.</summary>
internal static class LengthWords
{
    /// <summary>Matches a length, with groups <c>n</c>, <c>unit</c> and for a second part <c>n2</c>, <c>unit2</c>.</summary>
    public const string Pattern =
        $@"(?<n>{Number}|半)(?<unit>営業日|開庁日|就業日|業務日|(?:か|ヶ|カ|ヵ|ケ|箇|個|ｹ|ｶ)?年度|(?:か|ヶ|カ|ヵ|ケ|箇|個)?年|(?:か|ヶ|カ|ヵ|ケ|箇|個|ｹ|ｶ)?月|週|日)"
        + $@"(?:(?<n2>{Number}|半)(?<unit2>(?:か|ヶ|カ|ヵ|ケ|箇|個)月|月)?)?";

    // 60 · 三十 · 1,000
    private const string Number = $"(?:[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,2}}|[{KanjiNumber.CharacterClass}]{{1,9}})";

    private const int MonthsInYear = 12;

    /// <summary>The length that <paramref name="match"/> of <see cref="Pattern"/> states; null where it states none that can be counted.</summary>
    public static Period? Read(Match match)
    {
        var unit = match.Groups["unit"].Value;
        var second = match.Groups["n2"];
        if (match.Groups["n"].Value == "半")
        {
            return unit == "年" && !second.Success ? new Period(MonthsInYear / 2, PeriodUnit.Month) : null;
        }

        if (!KanjiNumber.TryParse(match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal), out var count))
        {
            return null;
        }

        if (!second.Success)
        {
            return new Period(count, UnitOf(unit));
        }

        // 1年6か月 · 1年半
        if (!unit.EndsWith('年') || count > int.MaxValue / (2 * MonthsInYear))
        {
            return null;
        }

        return second.Value == "半" && !match.Groups["unit2"].Success ? new Period((count * MonthsInYear) + (MonthsInYear / 2), PeriodUnit.Month)
            : match.Groups["unit2"].Success && KanjiNumber.TryParse(second.Value, out var months) ? new Period((count * MonthsInYear) + months, PeriodUnit.Month)
            : null;
    }

    private static PeriodUnit UnitOf(string unit) => unit switch
    {
        "営業日" or "開庁日" or "就業日" or "業務日" => PeriodUnit.BusinessDay,
        "日" => PeriodUnit.Day,
        "週" => PeriodUnit.Week,
        _ when unit.EndsWith("年度", StringComparison.Ordinal) => PeriodUnit.FiscalYear,
        _ when unit.EndsWith('年') => PeriodUnit.Year,
        _ => PeriodUnit.Month,
    };
}
