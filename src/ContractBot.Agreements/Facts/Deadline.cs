using System.Collections.Immutable;
using ContractBot.Agreements.Calendar;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts;

/// <summary>A deadline or period that a provision states: a rule, without any date that depends on the day on which one asks.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Provision">The smallest provision that states it.</param>
/// <param name="Span">Its words, from the event to the last word of the time, in the agreement's text.</param>
/// <param name="Rule">How its day is found.</param>
/// <param name="Bearer">Who has to act, by the short names of the text (<c>乙</c>, <c>甲及び乙</c>); null where the sentence names nobody.</param>
/// <param name="Recurs">The words that make it come again (<c>毎月</c>, <c>毎年度</c>); null where it comes once for each event.</param>
public sealed record Deadline(DeadlineKind Kind, IProvision Provision, TextSpan Span, TimeRule Rule, string? Bearer, string? Recurs)
{
    /// <summary>What the text says of a last day on which no business is done; null where it says nothing.</summary>
    public ClosedDayRule? WhenClosed { get; init; }

    /// <summary>Whether it decides on renewal, by notice against it or by asking for it.</summary>
    public bool IsOnRenewal => Kind is DeadlineKind.RenewalNotice or DeadlineKind.RenewalRequest;
}

/// <summary>What a deadline is for.</summary>
public enum DeadlineKind
{
    /// <summary>満了: the end of the agreement's term.</summary>
    Expiry,

    /// <summary>更新拒絶の通知: until when to object to renewal.</summary>
    RenewalNotice,

    /// <summary>更新の合意・申出: until when renewal has to be agreed or asked for; without it the agreement ends.</summary>
    RenewalRequest,

    /// <summary>解約予告: until when to give notice before ending the agreement.</summary>
    TerminationNotice,

    /// <summary>報告・提出・届出・通知</summary>
    Report,

    /// <summary>支払・請求・返還</summary>
    Payment,

    /// <summary>保存・保管: until when to keep.</summary>
    Retention,

    /// <summary>存続: until when a duty outlasts the agreement or an event.</summary>
    SurvivalEnd,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>How the day of a deadline is found. One of the records below.</summary>
public abstract record TimeRule;

/// <summary>On, or by, the event itself: 「契約締結日に」, 「期間満了日までに」, 「甲が指定する期日までに」.</summary>
/// <param name="Anchor">The event.</param>
public sealed record OnAnchor(Anchor Anchor) : TimeRule;

/// <summary>A date of the text.</summary>
/// <param name="Day">The day; null where <paramref name="Flaw"/> keeps it from being one.</param>
/// <param name="Words">Where the date stands.</param>
/// <param name="Flaw">Why there is no day, or none to rely on.</param>
public sealed record GivenDay(DateOnly? Day, TextSpan Words, RuleFlaw? Flaw) : TimeRule;

/// <summary>A length of time after an event.</summary>
/// <param name="Anchor">The event; null where the words name none.</param>
/// <param name="Length">How long.</param>
/// <param name="AnchorCounts">Whether the event's day is the first that counts (から起算して, 翌日から).</param>
public sealed record Following(Anchor? Anchor, Period Length, bool AnchorCounts) : TimeRule
{
    /// <summary>Whether it is the words themselves, and not the law, that count the event's day (起算して, 初日を含む).</summary>
    public bool CountsByText { get; init; }
}

/// <summary>A length of time before an event; of length 0 for 「着手前に」, which leaves the day before.</summary>
/// <param name="Anchor">The event; null where the words name none.</param>
/// <param name="Length">How long.</param>
public sealed record Preceding(Anchor? Anchor, Period Length) : TimeRule
{
    /// <summary>From how long before the event on it may be done, where the words say so (6か月前から1か月前まで).</summary>
    public Period? Earliest { get; init; }

    /// <summary>Whether the last day of the month is meant to which the length leads back (満了日の3か月前の月末).</summary>
    public bool AtMonthEnd { get; init; }
}

/// <summary>遅滞なく, 速やかに, 直ちに: no day at all.</summary>
/// <param name="Anchor">The occasion; null where the sentence names none.</param>
public sealed record Promptly(Anchor? Anchor) : TimeRule;

/// <summary>A day of the month, the month named by its distance from an event's: 「翌月末日まで」, 「翌月10日まで」.</summary>
/// <param name="Anchor">The event in the month counted from; null where each month has its own.</param>
/// <param name="MonthsLater">0 for the same month, 1 for 翌月, 2 for 翌々月.</param>
/// <param name="Day">The day's number; null for 末日.</param>
public sealed record InMonth(Anchor? Anchor, int MonthsLater, int? Day) : TimeRule;

/// <summary>A day that comes every year: 「毎年4月30日まで」.</summary>
/// <param name="Month">From 1 to 12.</param>
/// <param name="Day">The day's number; null for 末日.</param>
public sealed record EachYear(int Month, int? Day) : TimeRule;

/// <summary>The last day of the fiscal year in which a day lies: 「締結の日から3年を経過する日の属する年度の末日まで」.</summary>
/// <param name="Anchor">The event counted from.</param>
/// <param name="Length">How long after it the day lies; null for the event's own day.</param>
/// <param name="AnchorCounts">Whether the event's day is the first that counts.</param>
public sealed record FiscalYearEndAfter(Anchor Anchor, Period? Length, bool AnchorCounts) : TimeRule
{
    /// <summary>0 for the fiscal year of that day, 1 for the one after it (翌年度の末日).</summary>
    public int YearsLater { get; init; }
}

/// <summary>いずれか早い日 or いずれか遅い日.</summary>
/// <param name="Alternatives">Two at least.</param>
/// <param name="Earlier">Whether the earlier counts.</param>
public sealed record OneOf(ImmutableArray<TimeRule> Alternatives, bool Earlier) : TimeRule;

/// <summary>The end of the agreement's own term, renewed or not.</summary>
/// <param name="Term">The term.</param>
public sealed record TermEnd(Term Term) : TimeRule;

/// <summary>An event from which time runs.</summary>
/// <param name="Kind">Which event.</param>
/// <param name="Words">Where the words for it stand.</param>
/// <param name="NextDay">Whether the words name the day after it (翌日).</param>
public sealed record Anchor(AnchorKind Kind, TextSpan Words, bool NextDay = false)
{
    /// <summary>The day of a month that the words name by the event in it (締結日の属する月の翌月1日); null where they name none.</summary>
    public MonthDay? InMonth { get; init; }

    /// <summary>Whether the words name a whole day to come, which begins at midnight and so counts (民法140条ただし書).</summary>
    public bool IsWholeDay => NextDay || InMonth is not null;

    /// <summary>The day meant, where the event's own is <paramref name="day"/>; null where the month has none or the calendar ends.</summary>
    public DateOnly? From(DateOnly day)
    {
        DateOnly? there = InMonth is not { } month ? day
            : month.Day is { } number ? MonthDays.DayOfMonth(day, month.MonthsLater, number)
            : MonthDays.EndOfMonth(day, month.MonthsLater);
        return NextDay && there is { } before ? PeriodArithmetic.DaysLater(before, 1) : there;
    }
}

/// <summary>A day of the month in which an event lies, or of one after it.</summary>
/// <param name="MonthsLater">0 for the same month, 1 for 翌月.</param>
/// <param name="Day">The day's number; null for 末日.</param>
public readonly record struct MonthDay(int MonthsLater, int? Day);

/// <summary>Events whose day the agreement, or its term, can give.</summary>
public enum AnchorKind
{
    /// <summary>One that has yet to happen, or whose day the text does not know.</summary>
    Event,

    /// <summary>締結</summary>
    Signing,

    /// <summary>期間の満了</summary>
    TermEnd,

    /// <summary>契約の終了, which may come before the term is over.</summary>
    AgreementEnd,

    /// <summary>The last day of the fiscal year in which the term ends (委託期間の属する年度の終了日).</summary>
    TermFiscalYearEnd,

    /// <summary>The last day of the fiscal year in which the agreement was signed (締結日の属する年度の末日).</summary>
    SigningFiscalYearEnd,

    /// <summary>The first day of the fiscal year after the event's (委託事業を実施した翌年度).</summary>
    NextFiscalYear,

    /// <summary>A date of the text.</summary>
    Date,
}

/// <summary>Why a rule gives no date, though its words seem to.</summary>
public enum RuleFlaw
{
    /// <summary>A blank to fill in.</summary>
    Blank,

    /// <summary>No calendar has the day (<c>令和7年2月30日</c>).</summary>
    ImpossibleDate,

    /// <summary>The era had not begun or was over.</summary>
    OutsideEra,

    /// <summary>A term of no length.</summary>
    EmptyTerm,

    /// <summary>A term that nobody can mean (1,000 years).</summary>
    EndlessTerm,

    /// <summary>The term ends before it begins.</summary>
    EndBeforeStart,

    /// <summary>Two statements of the term do not agree.</summary>
    Contradiction,

    /// <summary>The notice is longer than the term that it is to precede.</summary>
    NoticeLongerThanTerm,

    /// <summary>The term is renewed, and the text does not say by how much.</summary>
    RenewalLengthOpen,

    /// <summary>The term was renewed once, and the text does not say whether it is renewed again.</summary>
    SecondRenewalOpen,

    /// <summary>Renewals have a limit that was not understood.</summary>
    RenewalLimitOpen,

    /// <summary>The term has been renewed as often as it may be: no notice against another renewal is due.</summary>
    NoFurtherRenewal,

    /// <summary>The month has no such day, or the day lies outside the calendar.</summary>
    NoSuchDay,

    /// <summary>The text moves a last day on which no business is done, and whether this is one its words do not decide.</summary>
    ClosedDayOpen,

    /// <summary>An amendment changes the provision in a way that could not be worked into its text: the words may no longer hold.</summary>
    ChangedBeside,
}
