using System.Text.RegularExpressions;
using ContractBot.Agreements.Calendar;

namespace ContractBot.Agreements.Facts;

/// <summary>「締結の日から3年を経過する日の属する年度の末日まで」: the last day of the fiscal year in which a day lies that is itself counted from another.</summary>
internal static partial class FiscalYearEnds
{
    /// <summary>The phrases.</summary>
    public static IEnumerable<TimePhrase> In(FactSentence sentence)
    {
        foreach (Match match in Phrase().Matches(sentence.Text))
        {
            if (AnchorReader.Before(sentence, match.Index) is { } found)
            {
                yield return new TimePhrase(
                    found.Start,
                    match.Index + match.Length,
                    new FiscalYearEndAfter(
                        found.Anchor,
                        match.Groups["n"].Success ? LengthWords.Read(match) : null,
                        found.Anchor.Kind == AnchorKind.Date || match.Groups["counted"].Success)
                    {
                        YearsLater = match.Groups["next"].Success ? 1 : 0,
                    },
                    TimeForm.By);
            }
        }
    }

    /// <summary>
    /// The last day of the fiscal year. Where the first day does not count, and the day that the length leads to is a fiscal year's first,
    /// another way of counting would end a year earlier: then there is none.
    /// </summary>
    /// <param name="origin">The day counted from.</param>
    /// <param name="length">How long after it; null for the year of that day itself.</param>
    /// <param name="counts">Whether the day counted from is the first that counts.</param>
    /// <param name="yearsLater">How many fiscal years after that one.</param>
    public static DateOnly? LastDay(DateOnly origin, Period? length, bool counts, int yearsLater)
    {
        if (length is not { } period)
        {
            return FiscalYear.Of(origin).Later(yearsLater)?.LastDay;
        }

        var first = counts ? origin : PeriodArithmetic.DaysLater(origin, 1);
        return first is { } from && PeriodArithmetic.LastDay(from, period, ClosedDays.IsBusinessDay) is { } last
            && FiscalYear.Of(last) is var year && (counts || last > year.FirstDay) ? year.Later(yearsLater)?.LastDay : null;
    }

    // から3年を経過する日の属する年度の末日まで · からその日の属する年度の末日まで · から当該年度の末日まで · より締結日の属する会計年度末まで ·
    // から当該年度の3月31日まで · から翌年度の末日まで · から締結日の属する年度の翌年度の3月31日まで
    [GeneratedRegex(
        $@"(?:から(?<counted>起算して)?|より)、?(?:(?:{LengthWords.Pattern})間?(?:を|が)?経過する日の?|(?:その|当該|同)日の|(?:(?:本|この|当該)?(?:契約|協定)の?)?締結(?:の|した)?日の)?"
        + "(?:(?:属する|当該|同)(?:会計)?年度(?<next>の翌(?:会計)?年度)?|(?<next>翌(?:会計)?年度))の?(?:末日|末|終了日|終了の日|最終日|3月(?:31|三十一)日|3月末日?|三月(?:三十一日|末日?))まで")]
    private static partial Regex Phrase();
}
