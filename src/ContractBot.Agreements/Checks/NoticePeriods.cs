using ContractBot.Agreements.Calendar;
using ContractBot.Agreements.Facts;

namespace ContractBot.Agreements.Checks;

/// <summary>更新拒絶の予告が期間より長い: a notice before the end of the term that would be due before the term begins.</summary>
internal static class NoticePeriods
{
    private const int DaysOfYear = 365;
    private const int DaysOfMonth = 30;
    private const int DaysOfWeek = 7;

    /// <summary>The defects; a month counts 30 days, a year 365.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        if (text.Deadlines.Term is not { Flaw: null } term || DaysOf(term) is not { } days)
        {
            yield break;
        }

        foreach (var notice in text.Deadlines.Deadlines)
        {
            if (notice.Rule is Preceding { Anchor.Kind: AnchorKind.TermEnd, Length: var ahead } && DaysOf(ahead) >= days)
            {
                yield return text.At(
                    Finding.NoticeLongerThanTerm, text.SentenceAround(notice.Span), notice.Span.Slice(text.Agreement.Text), term.Span.Slice(text.Agreement.Text));
            }
        }
    }

    private static int? DaysOf(Term term) => term.Length is { } length
        ? DaysOf(length)
        : term is { StartsOn: { } first, EndsOn: { } last } ? last.DayNumber - first.DayNumber + 1 : null;

    private static int DaysOf(Period period) => period.Count * period.Unit switch
    {
        PeriodUnit.Year or PeriodUnit.FiscalYear => DaysOfYear,
        PeriodUnit.Month => DaysOfMonth,
        PeriodUnit.Week => DaysOfWeek,
        _ => 1,
    };
}
