using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts;

/// <summary>A deadline as it stands on a given day.</summary>
/// <param name="Deadline">The deadline.</param>
/// <param name="Date">The last day to act, or of the period; null where the text does not decide it.</param>
/// <param name="DependsOn">The words, in the agreement's text, of what the date hangs on; null where there is a date, or nothing that is named.</param>
/// <param name="Withheld">Why a date is withheld though the words seem to give one; null where none is.</param>
/// <param name="Steps">How the date was found, or what is known without it.</param>
public sealed record DueDate(Deadline Deadline, DateOnly? Date, TextSpan? DependsOn, RuleFlaw? Withheld, ImmutableArray<DerivationStep> Steps)
{
    /// <summary>Whether its day is over on <paramref name="asOf"/>.</summary>
    public bool IsPast(DateOnly asOf) => Date < asOf;
}

/// <summary>One step on the way to a date.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Day">The day that it is about.</param>
/// <param name="Number">A number that it is about.</param>
/// <param name="Words">Words that it is about.</param>
/// <param name="Span">Where the text says so.</param>
public sealed record DerivationStep(DerivationKind Kind, DateOnly? Day = null, int? Number = null, string? Words = null, TextSpan? Span = null)
{
    internal static DerivationStep Counting(bool counts, bool byText, DateOnly? first) =>
        new(!counts ? DerivationKind.FirstDayNotCounted : byText ? DerivationKind.FirstDayCountedByText : DerivationKind.FirstDayCounted, first);
}

/// <summary>Steps on the way to a date.</summary>
public enum DerivationKind
{
    /// <summary>The day of signing, by the signature block.</summary>
    SignedOn,

    /// <summary>The day of signing, by the sidecar.</summary>
    SignedOnBySidecar,

    /// <summary>The day of an event, by the sidecar.</summary>
    Sidecar,

    /// <summary>初日不算入 (民法140条)</summary>
    FirstDayNotCounted,

    /// <summary>The first day counts, because the words name it or it begins at midnight (民法140条ただし書).</summary>
    FirstDayCounted,

    /// <summary>The first day counts, because the text says so (起算して, 初日を含む).</summary>
    FirstDayCountedByText,

    /// <summary>How often the term was renewed.</summary>
    Renewed,

    /// <summary>Nobody is taken to have objected to renewal.</summary>
    NoObjection,

    /// <summary>The day on which the term ends.</summary>
    TermEnds,

    /// <summary>The first day on which it may be done (6か月前から).</summary>
    OpensOn,

    /// <summary>The day from which time is counted back.</summary>
    CountedBackFrom,

    /// <summary>The agreement is taken to end by expiry, not before.</summary>
    EndsByExpiry,

    /// <summary>The date that would follow if the term were not renewed again.</summary>
    IfNotRenewed,

    /// <summary>The other of two alternatives is not known: this is the latest that the date can be.</summary>
    AtLatest,

    /// <summary>The last day of a fiscal year.</summary>
    FiscalYearEnds,

    /// <summary>The weekday printed is another than the day's.</summary>
    WrongWeekday,

    /// <summary>The last day is one on which public offices are closed; the day is the next on which they are open.</summary>
    OfficesClosed,

    /// <summary>Public offices are closed on a day until which something is to be done beforehand; the day is the last before it on which they are open.</summary>
    OfficesClosedBefore,

    /// <summary>The last day was one on which no business is done, and the text moves it; the day is the one moved.</summary>
    MovedByText,

    /// <summary>Business days are taken to be those on which public offices are open.</summary>
    BusinessDays,

    /// <summary>The next of days that come again.</summary>
    NextOfSeveral,

    /// <summary>The term is over, and with it what came again.</summary>
    TermOver,

    /// <summary>An amendment that has been agreed will change the provision from that day on.</summary>
    ChangeComing,
}
