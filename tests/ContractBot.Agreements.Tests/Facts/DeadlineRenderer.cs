using ContractBot.Agreements.Calendar;
using ContractBot.Agreements.Facts;
using ContractBot.Text;

namespace ContractBot.Agreements.Tests.Facts;

/// <summary>Writes deadlines as lines of the golden lists (Golden/deadlines.md).</summary>
internal static class DeadlineRenderer
{
    public static readonly DateOnly AsOf = new(2026, 11, 20);

    public static IEnumerable<string> Render(Agreement agreement) =>
        DeadlineCalendar.On(DeadlineReader.Read(agreement), AsOf).Select(due => Line(agreement.Text, due));

    /// <summary>White space and widths do not count.</summary>
    public static string Compact(string text) => string.Concat(Widths.ToHalfWidth(text).Where(unit => !char.IsWhiteSpace(unit)));

    private static string Line(string text, DueDate due)
    {
        var words = string.Join('|', [
            due.Deadline.Provision.Address.Anchor,
            due.Deadline.Span.Slice(text),
            char.ToLowerInvariant(due.Deadline.Kind.ToString()[0]) + due.Deadline.Kind.ToString()[1..],
            AnchorOf(due.Deadline.Rule) is { } anchor ? anchor.Words.Slice(text) : "-",
            LengthOf(due.Deadline.Rule),
            due.Date?.ToString("yyyy-MM-dd") ?? "-",
            due.Withheld is { } flaw && flaw != RuleFlaw.Blank ? flaw.ToString() : due.DependsOn?.Slice(text) ?? "-",
        ]);
        return Compact(words).Replace("|", " | ", StringComparison.Ordinal);
    }

    private static Anchor? AnchorOf(TimeRule rule) => rule switch
    {
        OnAnchor on => on.Anchor,
        Following following => following.Anchor,
        Preceding preceding => preceding.Anchor,
        Promptly promptly => promptly.Anchor,
        InMonth inMonth => inMonth.Anchor,
        OneOf oneOf => oneOf.Alternatives.Select(AnchorOf).FirstOrDefault(a => a is not null),
        TermEnd { Term: { EndsOn: null } term } => term.Start,
        _ => null,
    };

    private static string LengthOf(TimeRule rule) => rule switch
    {
        Following following => $"+{Length(following.Length)}{(following.AnchorCounts ? "!" : "")}",
        Preceding { Length.Count: 0 } => "-0",
        Preceding preceding => $"-{Length(preceding.Length)}",
        Promptly => "prompt",
        InMonth inMonth => $"month+{inMonth.MonthsLater}:{inMonth.Day?.ToString() ?? "end"}",
        EachYear each => $"{each.Month}/{each.Day?.ToString() ?? "end"}",
        OneOf oneOf => string.Join(oneOf.Earlier ? "<" : ">", oneOf.Alternatives.Select(LengthOf)),
        TermEnd { Term: { EndsOn: null, Length: { } length } term } => $"+{Length(length)}{(term.StartCounts ? "!" : "")}",
        _ => "0",
    };

    private static string Length(Period period) => period.Unit switch
    {
        PeriodUnit.Day => $"{period.Count}d",
        PeriodUnit.BusinessDay => $"{period.Count}b",
        PeriodUnit.Week => $"{period.Count}w",
        PeriodUnit.Month => $"{period.Count}m",
        PeriodUnit.Year => $"{period.Count}y",
        _ => $"{period.Count}f",
    };
}
