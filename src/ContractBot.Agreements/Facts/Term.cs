using ContractBot.Agreements.Calendar;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts;

/// <summary>The agreement's own term (有効期間・契約期間・委託期間) as a provision states it.</summary>
/// <param name="Provision">Where it is stated.</param>
/// <param name="Span">Its words: <c>締結日より１年間</c>, <c>令和7年4月1日から令和8年3月31日まで</c>.</param>
/// <param name="Name">What the sentence calls it (<c>委託期間</c>); null where it has no name.</param>
/// <param name="Start">What it runs from; null where the text does not say.</param>
/// <param name="StartCounts">Whether the start's day is its first.</param>
/// <param name="StartsOn">The start, where it is given as a date.</param>
/// <param name="EndsOn">The last day, where it is given as a date.</param>
/// <param name="Length">The length, where it is given as one.</param>
/// <param name="WrongWeekday">The weekday printed with the last day (<c>月</c>), where it is not that day's.</param>
/// <param name="Renewal">What becomes of it when nobody objects; null where the text says nothing of a renewal that comes by itself.</param>
/// <param name="Flaw">Why it has no last day to rely on.</param>
public sealed record Term(
    IProvision Provision,
    TextSpan Span,
    string? Name,
    Anchor? Start,
    bool StartCounts,
    DateOnly? StartsOn,
    DateOnly? EndsOn,
    Period? Length,
    string? WrongWeekday,
    AutomaticRenewal? Renewal,
    RuleFlaw? Flaw)
{
    /// <summary>Whether it runs on to the end of the fiscal year in which <see cref="Length"/>, or the start itself, leads.</summary>
    public bool ToFiscalYearEnd { get; init; }

    /// <summary>How many fiscal years after that one it ends (翌年度の末日: 1).</summary>
    public int FiscalYearsLater { get; init; }

    /// <summary>Whether the words themselves, and not the law, count the start's day (起算して).</summary>
    public bool StartCountsByText { get; init; }

    /// <summary>What the text says of a last day on which no business is done; null where it says nothing.</summary>
    public ClosedDayRule? WhenClosed { get; init; }

    /// <summary>The step that says whether the start's day counts, and why.</summary>
    internal DerivationStep Counting(DateOnly? first) => DerivationStep.Counting(StartCounts, StartCountsByText, first);
}

/// <summary>自動更新: the term goes on unless somebody objects.</summary>
/// <param name="Span">The words for it (<c>１年間継続</c>).</param>
/// <param name="Length">By how much; null where the text does not say and the first term's length does not tell.</param>
/// <param name="Again">Whether the renewed term is renewed again: true where the text says so (以後も同様), null where it is silent.</param>
/// <param name="Most">How often at most; null where no limit is stated.</param>
/// <param name="LimitUnread">Whether the text states a limit that is not a number of times (通算5年を超えない).</param>
public sealed record AutomaticRenewal(TextSpan Span, Period? Length, bool? Again, int? Most, bool LimitUnread)
{
    /// <summary>Whether the term goes on no more once it was renewed <paramref name="renewals"/> times.</summary>
    public bool IsUsedUpAfter(int renewals) => renewals >= Most;
}
