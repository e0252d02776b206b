using ContractBot.Agreements.Calendar;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts;

/// <summary>休日の扱い: what the text does with a last day on which no business is done, 「支払日が金融機関の休業日に当たるときは、その翌営業日とする」.</summary>
/// <param name="Span">The words, in the agreement's text.</param>
/// <param name="Later">Whether the day moves to the next open day; else to the one before.</param>
/// <param name="Whose">Whose days off are meant.</param>
/// <param name="Saturdays">Whether the words make Saturday a day off (土曜日, 営業日, 休業日).</param>
public sealed record ClosedDayRule(TextSpan Span, bool Later, DaysOff Whose, bool Saturdays)
{
    // Golden Week and the turn of the year are shorter.
    private const int LongestClosure = 14;

    /// <summary>Whether <paramref name="day"/> is, or may be, a day that the words move.</summary>
    public bool Moves(DateOnly day) => IsClosed(day) != false;

    /// <summary>The day to which <paramref name="day"/> moves; null where the words leave open which day is one off.</summary>
    public DateOnly? Move(DateOnly day)
    {
        for (var days = 0; days < LongestClosure; days++)
        {
            if (PeriodArithmetic.DaysLater(day, Later ? days : -days) is not { } there || IsClosed(there) is not { } closed)
            {
                return null;
            }

            if (!closed)
            {
                return there;
            }
        }

        return null;
    }

    // null where custom, and not the text, decides.
    private bool? IsClosed(DateOnly day) =>
        ClosedDays.IsSundayOrHoliday(day) ? true
        : day.DayOfWeek == DayOfWeek.Saturday ? Saturdays || Whose is DaysOff.Banks or DaysOff.Offices ? true : Whose == DaysOff.SundaysAndHolidays ? false : null
        : !ClosedDays.IsOfficeClosed(day) ? false
        : Whose switch
        {
            DaysOff.Offices => true,
            // 銀行法施行令5条: 31 December to 3 January
            DaysOff.Banks => day is not { Month: 12, Day: < 31 },
            DaysOff.SundaysAndHolidays => false,
            _ => null,
        };
}

/// <summary>Whose days off words mean.</summary>
public enum DaysOff
{
    /// <summary>休日, 休業日, 営業日以外: nobody's in particular.</summary>
    Unsaid,

    /// <summary>日曜日又は祝日, and Saturdays where they are named: those days and no others.</summary>
    SundaysAndHolidays,

    /// <summary>金融機関の休業日</summary>
    Banks,

    /// <summary>閉庁日, 市の休日</summary>
    Offices,
}
