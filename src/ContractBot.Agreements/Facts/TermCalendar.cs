using System.Collections.Immutable;
using ContractBot.Agreements.Calendar;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts;

/// <summary>The term that runs on a given day, or the last one.</summary>
/// <param name="FirstDay">Its first day; null where the text does not give it.</param>
/// <param name="LastDay">Its last day; null where the text does not give it.</param>
/// <param name="Renewals">How often it had been renewed.</param>
/// <param name="DependsOn">What the last day hangs on.</param>
/// <param name="Withheld">Why there is none though the words seem to give one.</param>
/// <param name="Steps">How it was found.</param>
public sealed record TermOnDay(DateOnly? FirstDay, DateOnly? LastDay, int Renewals, TextSpan? DependsOn, RuleFlaw? Withheld, ImmutableArray<DerivationStep> Steps);

/// <summary>Follows a term from its beginning, renewal by renewal, to a given day.</summary>
/// <remarks>
/// Signed on 2025-01-28, one year, renewed by one year each time: the first term ends on 2026-01-28, the second on 2027-01-28, which is the one
/// that runs on 2026-11-20. A term until 2024-03-31 that is renewed by a year ends on 2027-03-31 there.
/// A term that ends on the day asked for still runs.
/// </remarks>
internal static class TermCalendar
{
    // Monthly for four hundred years.
    private const int MostRenewals = 5_000;

    /// <summary>The term that runs on <paramref name="asOf"/>; where it is over, the last.</summary>
    public static TermOnDay On(Term term, Agreement agreement, DateOnly asOf)
    {
        var steps = ImmutableArray.CreateBuilder<DerivationStep>();
        if (term.Flaw is { } flaw)
        {
            return new TermOnDay(null, null, 0, flaw == RuleFlaw.Blank ? term.Span : null, flaw, []);
        }

        var first = term.StartsOn is { } given ? FirstOf(term, given) : null;
        var last = term.EndsOn;
        if (last is null)
        {
            if ((term.Length is null && !term.ToFiscalYearEnd) || term.Start is null)
            {
                return new TermOnDay(null, null, 0, term.Span, null, []);
            }

            if (first is null)
            {
                if (AnchorDay.Of(term.Start, agreement) is not { } anchor)
                {
                    return new TermOnDay(null, null, 0, term.Start.Words, null, []);
                }

                steps.Add(anchor.Step);
                if (FirstOf(term, anchor.Day) is not { } origin)
                {
                    return new TermOnDay(null, null, 0, null, RuleFlaw.NoSuchDay, steps.ToImmutable());
                }

                first = term.StartCounts || term.Length is null ? origin : PeriodArithmetic.DaysLater(origin, 1);
                if (term.ToFiscalYearEnd)
                {
                    return ToFiscalYearEnd(term, origin, first, asOf, steps);
                }
            }
            else if (term.ToFiscalYearEnd)
            {
                return ToFiscalYearEnd(term, first.Value, first, asOf, steps);
            }

            steps.Add(term.Counting(first));
            last = first is { } from && term.Length is { } length ? PeriodArithmetic.LastDay(from, length, ClosedDays.IsBusinessDay) : null;
            if (last is null)
            {
                return new TermOnDay(first, null, 0, null, RuleFlaw.NoSuchDay, steps.ToImmutable());
            }
        }
        else if (first is null && term.Start is { Kind: AnchorKind.Signing } && AnchorDay.Of(term.Start, agreement) is { } signed)
        {
            first = FirstOf(term, signed.Day);
        }

        if (first > last)
        {
            return new TermOnDay(first, null, 0, null, RuleFlaw.EndBeforeStart, steps.ToImmutable());
        }

        if (term is { WrongWeekday: { } printed, EndsOn: { } printedOn })
        {
            steps.Add(new DerivationStep(DerivationKind.WrongWeekday, printedOn, Words: printed, Span: term.Span));
        }

        return Renewed(term, first, last.Value, asOf, steps);
    }

    // 締結日の翌日から, 締結日の属する月の翌月1日から: another day than the one that is known.
    private static DateOnly? FirstOf(Term term, DateOnly day) => term.Start is { } start ? start.From(day) : day;

    private static TermOnDay ToFiscalYearEnd(Term term, DateOnly origin, DateOnly? first, DateOnly asOf, ImmutableArray<DerivationStep>.Builder steps)
    {
        if (FiscalYearEnds.LastDay(origin, term.Length, term.StartCounts, term.FiscalYearsLater) is not { } last)
        {
            return new TermOnDay(first, null, 0, term.Span, null, steps.ToImmutable());
        }

        if (term.Length is not null)
        {
            steps.Add(term.Counting(first));
        }

        steps.Add(new DerivationStep(DerivationKind.FiscalYearEnds, last));
        return Renewed(term, first, last, asOf, steps);
    }

    private static TermOnDay Renewed(Term term, DateOnly? first, DateOnly last, DateOnly asOf, ImmutableArray<DerivationStep>.Builder steps)
    {
        var renewals = 0;
        while (last < asOf && term.Renewal is { } renewal && !renewal.IsUsedUpAfter(renewals))
        {
            var open = renewal.Length is null or { Count: 0 } ? RuleFlaw.RenewalLengthOpen
                : renewal.LimitUnread ? RuleFlaw.RenewalLimitOpen
                : renewals > 0 && renewal.Again is null && renewal.Most is null ? RuleFlaw.SecondRenewalOpen
                : (RuleFlaw?)null;
            if (open is { } reason)
            {
                return new TermOnDay(first, null, renewals, null, reason, steps.ToImmutable());
            }

            first = PeriodArithmetic.DaysLater(last, 1);
            if (first is not { } from || renewals > MostRenewals || PeriodArithmetic.LastDay(from, renewal.Length!.Value, ClosedDays.IsBusinessDay) is not { } next)
            {
                return new TermOnDay(first, null, renewals, null, RuleFlaw.NoSuchDay, steps.ToImmutable());
            }

            last = next;
            renewals++;
        }

        if (renewals > 0)
        {
            steps.Add(new DerivationStep(DerivationKind.Renewed, last, renewals, Span: term.Renewal!.Span));
            steps.Add(new DerivationStep(DerivationKind.NoObjection));
        }

        if (term.WhenClosed?.Moves(last) != true)
        {
            return new TermOnDay(first, last, renewals, null, null, steps.ToImmutable());
        }

        if (term.WhenClosed.Move(last) is not { } moved)
        {
            return new TermOnDay(first, null, renewals, null, RuleFlaw.ClosedDayOpen, steps.ToImmutable());
        }

        steps.Add(new DerivationStep(DerivationKind.MovedByText, last, Span: term.WhenClosed.Span));
        return new TermOnDay(first, moved, renewals, null, null, steps.ToImmutable());
    }
}
