using System.Collections.Immutable;
using ContractBot.Agreements.Calendar;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts;

/// <summary>
/// Finds the dates of deadlines on a given day. No date is guessed: where the text leaves one open there is none, but what it hangs on,
/// and where the text is wrong there is the reason for which the date is withheld.
/// </summary>
public sealed class DeadlineCalendar
{
    private readonly DeadlineFacts _facts;
    private readonly DateOnly _asOf;
    private readonly Dictionary<Term, TermOnDay> _terms;

    private DeadlineCalendar(DeadlineFacts facts, DateOnly asOf)
    {
        _facts = facts;
        _asOf = asOf;
        _terms = facts.Terms.Distinct().ToDictionary(t => t, t => OnDay(t, facts.Agreement, asOf));
    }

    /// <summary>All deadlines of <paramref name="facts"/> as they stand on <paramref name="asOf"/>, in the order of the text.</summary>
    public static ImmutableArray<DueDate> On(DeadlineFacts facts, DateOnly asOf)
    {
        var calendar = new DeadlineCalendar(facts, asOf);
        return [.. facts.Deadlines.Select(calendar.Find)];
    }

    /// <summary>One of the deadlines of <paramref name="facts"/> as it stands on <paramref name="asOf"/>.</summary>
    public static DueDate On(DeadlineFacts facts, Deadline deadline, DateOnly asOf) => new DeadlineCalendar(facts, asOf).Find(deadline);

    /// <summary>The agreement's own term as it stands on <paramref name="asOf"/>; null where none was read.</summary>
    public static TermOnDay? TermOn(DeadlineFacts facts, DateOnly asOf) =>
        facts.Term is { } term ? OnDay(term, facts.Agreement, asOf) : null;

    private static TermOnDay OnDay(Term term, Agreement agreement, DateOnly asOf) =>
        IsChangedBeside(agreement, term.Provision.Span) ? new TermOnDay(null, null, 0, null, RuleFlaw.ChangedBeside, []) : TermCalendar.On(term, agreement, asOf);

    // A change that stands beside the text may be of these very days; one without a place may be of any.
    private static bool IsChangedBeside(Agreement agreement, TextSpan span) =>
        agreement.UnmergedChanges.Any(c => c.Span is not { } place || place.Overlaps(span));

    // A notice hangs on the term, which may be said in another place.
    private IEnumerable<DerivationStep> Coming(Deadline deadline)
    {
        TextSpan?[] spans = [deadline.Provision.Span, deadline.Rule is Preceding { Anchor.Kind: AnchorKind.TermEnd } ? _facts.Term?.Provision.Span : null];
        return _facts.Agreement.ComingChanges
            .Where(c => c.Span is not { } place || spans.OfType<TextSpan>().Any(place.Overlaps))
            .Select(c => new DerivationStep(DerivationKind.ChangeComing, c.EffectiveOn, Words: $"「{c.By.Title}」{c.By.Address.Locator}"))
            .Distinct();
    }

    private DueDate Find(Deadline deadline)
    {
        var result = IsChangedBeside(_facts.Agreement, deadline.Provision.Span) ? Result.Without(RuleFlaw.ChangedBeside) : Reckon(deadline.Rule, deadline);
        if (result.Date is { } closed && deadline.WhenClosed is { } rule && deadline.Kind != DeadlineKind.Expiry && rule.Moves(closed))
        {
            result = rule.Move(closed) is { } moved
                ? result with { Date = moved, Steps = result.Steps.Add(new DerivationStep(DerivationKind.MovedByText, closed, Span: rule.Span)) }
                : Result.Without(RuleFlaw.ClosedDayOpen);
        }

        var due = new DueDate(deadline, result.Date, result.Date is null ? result.DependsOn : null, result.Withheld, result.Steps.AddRange(Coming(deadline)));
        return due is not { Date: { } date } || !ClosedDays.IsOfficeClosed(date) || deadline.Kind is DeadlineKind.Expiry or DeadlineKind.SurvivalEnd or DeadlineKind.Retention
            ? due
            : due with { Steps = due.Steps.Add(Closed(deadline.Rule, date)) };
    }

    // 142条 lets a period end later; it does not make time before a day longer.
    private static DerivationStep Closed(TimeRule rule, DateOnly date) => rule is Preceding or OnAnchor
        ? new DerivationStep(DerivationKind.OfficesClosedBefore, ClosedDays.LastOpen(date))
        : new DerivationStep(DerivationKind.OfficesClosed, ClosedDays.NextOpen(date));

    private Result Reckon(TimeRule rule, Deadline deadline) => rule switch
    {
        TermEnd { Term: var term } => OfTerm(term),
        GivenDay { Flaw: RuleFlaw.Blank } given => Result.Open(given.Words),
        GivenDay { Flaw: { } flaw } => Result.Without(flaw),
        GivenDay { Day: { } day } given => new Result(day, null, null, Weekday(day, given.Words)),
        Following following => After(following, deadline),
        Preceding preceding => Before(preceding, deadline),
        OnAnchor on => DayOf(on.Anchor, deadline, onlyWhenOver: false),
        Promptly { Anchor: { } anchor } => Result.Open(anchor.Words),
        InMonth inMonth => OfMonth(inMonth, deadline),
        EachYear each => Next(deadline, each),
        FiscalYearEndAfter end => AtFiscalYearEnd(end, deadline),
        OneOf oneOf => Whichever(oneOf, deadline),
        _ => Result.Open(null),
    };

    private ImmutableArray<DerivationStep> Weekday(DateOnly day, TextSpan words) =>
        PrintedWeekday.Behind(_facts.Agreement.Text, words.End, day).Wrong is { } printed ? [new DerivationStep(DerivationKind.WrongWeekday, day, Words: printed, Span: words)] : [];

    private Result OfTerm(Term term)
    {
        var on = _terms[term];
        return new Result(on.LastDay, on.DependsOn, on.Withheld, on.Steps);
    }

    private Result After(Following rule, Deadline deadline)
    {
        if (rule.Length.Count == 0)
        {
            // 〇日以内 is a blank to fill in.
            return deadline.Span.Slice(_facts.Agreement.Text).AsSpan().IndexOfAny('〇', '○', '◯') >= 0 ? Result.Open(deadline.Span) : Result.Without(RuleFlaw.EmptyTerm);
        }

        if (rule.Anchor is not { } anchor)
        {
            return Result.Open(null);
        }

        var origin = DayOf(anchor, deadline, onlyWhenOver: true);
        if ((origin.Date ?? origin.IfNotRenewed) is not { } day)
        {
            return origin;
        }

        var first = rule.AnchorCounts ? day : PeriodArithmetic.DaysLater(day, 1);
        var last = first is { } counted ? PeriodArithmetic.LastDay(counted, rule.Length, ClosedDays.IsBusinessDay) : null;
        if (last is null)
        {
            return Result.Without(RuleFlaw.NoSuchDay);
        }

        if (origin.Date is null)
        {
            return origin with { IfNotRenewed = last, Steps = origin.Steps.Add(new DerivationStep(DerivationKind.IfNotRenewed, last)) };
        }

        var steps = origin.Steps.Add(DerivationStep.Counting(rule.AnchorCounts, rule.CountsByText, first));
        return origin with { Date = last, Steps = WithBusinessDays(steps, rule.Length) };
    }

    private Result Before(Preceding rule, Deadline deadline)
    {
        if (rule.Anchor is not { } anchor)
        {
            return Result.Open(null);
        }

        var origin = DayOf(anchor, deadline, onlyWhenOver: false);
        if (origin.Date is not { } day)
        {
            return origin;
        }

        if (deadline.Kind == DeadlineKind.RenewalNotice && TermFor(anchor, deadline) is { Renewal: { } renewal } renewed && renewal.IsUsedUpAfter(_terms[renewed].Renewals))
        {
            return Result.Without(RuleFlaw.NoFurtherRenewal);
        }

        var length = rule.Length.Count == 0 ? new Period(1, PeriodUnit.Day) : rule.Length;
        if (PeriodArithmetic.Before(day, length, ClosedDays.IsBusinessDay) is not { } back || (rule.AtMonthEnd ? MonthDays.EndOfMonth(back, 0) : back) is not { } date)
        {
            return Result.Without(RuleFlaw.NoSuchDay);
        }

        if (anchor.Kind == AnchorKind.TermEnd && TermFor(anchor, deadline) is { } term && _terms[term].FirstDay is { } first && date < first)
        {
            return Result.Without(RuleFlaw.NoticeLongerThanTerm);
        }

        var steps = rule.Earliest is { } earliest && PeriodArithmetic.Before(day, earliest, ClosedDays.IsBusinessDay) is { } opens
            ? origin.Steps.Add(new DerivationStep(DerivationKind.OpensOn, opens)) : origin.Steps;
        return origin with { Date = date, Steps = WithBusinessDays(steps.Add(new DerivationStep(anchor.Kind is AnchorKind.TermEnd or AnchorKind.AgreementEnd ? DerivationKind.TermEnds : DerivationKind.CountedBackFrom, day)), rule.Length) };
    }

    private static ImmutableArray<DerivationStep> WithBusinessDays(ImmutableArray<DerivationStep> steps, Period length) =>
        length.Unit == PeriodUnit.BusinessDay ? steps.Add(new DerivationStep(DerivationKind.BusinessDays)) : steps;

    /// <param name="anchor">The event.</param>
    /// <param name="deadline">The deadline that hangs on it.</param>
    /// <param name="onlyWhenOver">Whether the agreement must be over for good: what runs from its end does not begin while it may be renewed.</param>
    private Result DayOf(Anchor anchor, Deadline deadline, bool onlyWhenOver)
    {
        var result = anchor.Kind switch
        {
            AnchorKind.TermEnd => AtTermEnd(anchor, deadline, onlyWhenOver),
            AnchorKind.AgreementEnd => AtTermEnd(anchor, deadline, onlyWhenOver: true) is var end && end.Date is null ? end with { DependsOn = anchor.Words }
                : end with { Steps = end.Steps.Add(new DerivationStep(DerivationKind.EndsByExpiry)) },
            AnchorKind.TermFiscalYearEnd => FiscalYearEnd(AtTermEnd(anchor, deadline, onlyWhenOver: true), anchor),
            AnchorKind.Date when DateFlawOf(anchor) is { } flaw => Result.Without(flaw),
            _ => AnchorDay.Of(anchor, _facts.Agreement) is { } known ? Known(anchor, known.Day, known.Step) : Result.Open(anchor.Words),
        };

        return anchor.IsWholeDay && (result.Date ?? result.IfNotRenewed) is { } day
            ? anchor.From(day) is { } next
                ? result.Date is null ? result with { IfNotRenewed = next } : result with { Date = next }
                : Result.Without(RuleFlaw.NoSuchDay)
            : result;
    }

    private Result Known(Anchor anchor, DateOnly day, DerivationStep step) => anchor.Kind switch
    {
        AnchorKind.SigningFiscalYearEnd => FiscalYearEnd(new Result(day, null, null, [step]), anchor),
        AnchorKind.NextFiscalYear => FiscalYear.Of(day).Later(1) is { } next ? new Result(next.FirstDay, null, null, [step]) : Result.Without(RuleFlaw.NoSuchDay),
        // A date's own step is the one that says whether it counts.
        AnchorKind.Date => new Result(day, null, null, []),
        _ => new Result(day, null, null, [step]),
    };

    private Result AtTermEnd(Anchor anchor, Deadline deadline, bool onlyWhenOver)
    {
        if (TermFor(anchor, deadline) is not { } term)
        {
            return Result.Open(anchor.Words);
        }

        var on = _terms[term];
        if (on.LastDay is not { } last)
        {
            return new Result(null, on.DependsOn, on.Withheld, on.Steps);
        }

        var mayGoOn = term.Renewal is not null && last >= _asOf;
        return onlyWhenOver && mayGoOn
            ? new Result(null, anchor.Words, null, []) { IfNotRenewed = last }
            : new Result(last, null, null, on.Steps);
    }

    private Result FiscalYearEnd(Result day, Anchor anchor)
    {
        if (day.Date is not { } date)
        {
            return day with { IfNotRenewed = null, DependsOn = day.DependsOn ?? anchor.Words };
        }

        var end = FiscalYear.Of(date).LastDay;
        var steps = day.Steps.Add(new DerivationStep(DerivationKind.TermEnds, date)).Add(new DerivationStep(DerivationKind.FiscalYearEnds, end));
        return day with
        {
            Date = anchor.Words.Slice(_facts.Agreement.Text).Contains("翌年度", StringComparison.Ordinal) ? end.AddDays(1) : end,
            Steps = steps,
        };
    }

    private Result AtFiscalYearEnd(FiscalYearEndAfter rule, Deadline deadline)
    {
        var origin = DayOf(rule.Anchor, deadline, onlyWhenOver: true);
        return origin.Date is not { } day ? origin with { IfNotRenewed = null }
            : FiscalYearEnds.LastDay(day, rule.Length, rule.AnchorCounts, rule.YearsLater) is { } last ? origin with { Date = last, Steps = origin.Steps.Add(new DerivationStep(DerivationKind.FiscalYearEnds, last)) }
            : Result.Open(deadline.Span);
    }

    private RuleFlaw? DateFlawOf(Anchor anchor)
    {
        var words = anchor.Words.Slice(_facts.Agreement.Text);
        var date = FactSentence.Of(words, new TextSpan(0, words.Length)) is [var sentence, ..] ? DateWords.FindAll(sentence.Text).FirstOrDefault() : default;
        return date.Flaw switch
        {
            DateFlaw.Impossible => RuleFlaw.ImpossibleDate,
            DateFlaw.OutsideEra => RuleFlaw.OutsideEra,
            _ => null,
        };
    }

    // The term of the same provision; else the one that the words name; else the only one.
    private Term? TermFor(Anchor anchor, Deadline deadline)
    {
        var name = AnchorReader.TermNameIn(anchor.Words.Slice(_facts.Agreement.Text));
        var near = _facts.Terms.Where(t => SameArticle(t.Provision.Address, deadline.Provision.Address)).ToList();
        var named = name is null ? [] : _facts.Terms.Where(t => t.Name == name).ToList();
        return near.Count == 1 ? near[0]
            : named.Count == 1 ? named[0]
            : _facts.Terms is [var only] ? only
            : null;
    }

    internal static bool SameArticle(ProvisionAddress one, ProvisionAddress other) =>
        one.Part == other.Part && one.Article == other.Article && one.Branch == other.Branch && one.Occurrence == other.Occurrence && one.Variant == other.Variant;

    private Result OfMonth(InMonth rule, Deadline deadline)
    {
        if (deadline.Recurs is not null)
        {
            return Next(deadline, rule);
        }

        if (rule.Anchor is not { } anchor)
        {
            return Result.Open(deadline.Span);
        }

        var origin = DayOf(anchor, deadline, onlyWhenOver: true);
        return origin.Date is not { } day ? origin
            : InMonthOf(day, rule) is { } date ? origin with { Date = date }
            : Result.Without(RuleFlaw.NoSuchDay);
    }

    private static DateOnly? InMonthOf(DateOnly day, InMonth rule) =>
        rule.Day is { } number ? MonthDays.DayOfMonth(day, rule.MonthsLater, number) : MonthDays.EndOfMonth(day, rule.MonthsLater);

    // The next day of those that come again while the agreement runs; none where it is not known to run.
    private Result Next(Deadline deadline, TimeRule rule)
    {
        if (_facts.Term is not { } term || _terms[term] is not { LastDay: { } last } on)
        {
            return Result.Open(deadline.Span);
        }

        if (last < _asOf)
        {
            return new Result(null, deadline.Span, null, [new DerivationStep(DerivationKind.TermOver, last)]);
        }

        // Two years hold a next day of every kind but one in a leap year.
        var from = on.FirstDay is { } first && first > _asOf ? first : _asOf;
        for (var months = 0; months <= 24; months++)
        {
            var date = rule switch
            {
                InMonth { Day: { } day } => MonthDays.DayOfMonth(from, months, day),
                InMonth => MonthDays.EndOfMonth(from, months),
                EachYear { Month: var month, Day: var day } when PeriodArithmetic.MonthsLater(from, months) is { } there && there.Month == month =>
                    day is { } number ? MonthDays.DayOfMonth(there, 0, number) : MonthDays.EndOfMonth(there, 0),
                _ => null,
            };
            if (date is { } next && next >= from)
            {
                var after = rule is InMonth { MonthsLater: var later } ? later : 0;
                return term.Renewal is null && next > MonthDays.EndOfMonth(last, after)
                    ? new Result(null, deadline.Span, null, [new DerivationStep(DerivationKind.TermOver, last)])
                    : new Result(next, null, null, [new DerivationStep(DerivationKind.NextOfSeveral, next)]);
            }
        }

        return Result.Open(deadline.Span);
    }

    private Result Whichever(OneOf rule, Deadline deadline)
    {
        var all = rule.Alternatives.Select(r => Reckon(r, deadline)).ToList();
        if (all.Find(r => r.Withheld is not null) is { } flawed)
        {
            return flawed;
        }

        var open = all.Find(r => r.Date is null);
        if (all.FindAll(r => r.Date is not null) is not [_, ..] known || (!rule.Earlier && open is not null))
        {
            return open!;
        }

        var best = rule.Earlier ? known.MinBy(r => r.Date)! : known.MaxBy(r => r.Date)!;
        return open is null ? best : best with { Steps = best.Steps.Add(new DerivationStep(DerivationKind.AtLatest, Span: open.DependsOn)) };
    }

    private sealed record Result(DateOnly? Date, TextSpan? DependsOn, RuleFlaw? Withheld, ImmutableArray<DerivationStep> Steps)
    {
        public DateOnly? IfNotRenewed { get; init; }

        public static Result Open(TextSpan? dependsOn) => new(null, dependsOn, null, []);

        public static Result Without(RuleFlaw flaw) => new(null, null, flaw, []);
    }
}
