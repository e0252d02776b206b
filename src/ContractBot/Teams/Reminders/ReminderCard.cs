using ContractBot.Answering.Deadlines;
using ContractBot.Resources;
using ContractBot.Teams.Cards;

namespace ContractBot.Teams.Reminders;

/// <summary>The card that reminds of a date, and what it becomes when one of its buttons is pressed.</summary>
internal static class ReminderCard
{
    private const int MaximumLine = 200;
    private const int MaximumQuote = 600;
    private const int MaximumSteps = 4;

    /// <summary>The reminder known as <paramref name="id"/>, with 確認済み, and with あとで where a business day is left until then.</summary>
    public static AdaptiveCard Of(DeadlineEntry entry, string id, DateOnly today)
    {
        var date = entry.Date!.Value;
        var data = new VerbData { Agreement = entry.Agreement, Argument = id };
        var buttons = new List<CardButton> { new ExecuteButton(TeamsTexts.ReminderConfirm, ReminderConfirmVerb.VerbName, data) };
        if (BusinessHours.NextDay(today) is { } next && next <= date)
        {
            buttons.Add(new ExecuteButton(TeamsTexts.ReminderLater, ReminderLaterVerb.VerbName, data));
        }

        buttons.AddRange(CitationButtons.Of(entry.Citation));
        var left = date.DayNumber - today.DayNumber;
        return With(
            entry,
            left == 0 ? TeamsTexts.ReminderHeadingToday : TeamsTexts.ReminderHeading(left),
            [
                new Container([.. CitationCard.Lines(Excerpt.Sentences(entry.Citation.Quote, MaximumQuote).Text)]) { Style = "emphasis", Spacing = "small" },
                .. entry.Assumptions.Take(MaximumSteps).Select(step => RichTextBlock.Subtle("・" + Excerpt.Limit(step.ReplaceLineEndings(""), MaximumLine)) with { Spacing = "none" }),
                new ActionSet(buttons) { Spacing = "small" },
            ]);
    }

    /// <summary>What stands in its place when <paramref name="who"/> has confirmed it.</summary>
    public static AdaptiveCard Confirmed(DeadlineEntry entry, string? who, DateOnly today) => With(
        entry,
        string.IsNullOrWhiteSpace(who) ? TeamsTexts.ReminderConfirmed(TeamsTexts.Day(today)) : TeamsTexts.ReminderConfirmedBy(Excerpt.Limit(who, MaximumLine), TeamsTexts.Day(today)),
        [new ActionSet([.. CitationButtons.Of(entry.Citation)]) { Spacing = "small" }]);

    /// <summary>What stands in its place until it comes again on <paramref name="next"/>.</summary>
    public static AdaptiveCard PutOff(DeadlineEntry entry, string id, DateOnly next) => With(
        entry,
        TeamsTexts.ReminderPutOff(TeamsTexts.DayWithWeekday(next)),
        [new ActionSet([new ExecuteButton(TeamsTexts.ReminderConfirm, ReminderConfirmVerb.VerbName, new() { Agreement = entry.Agreement, Argument = id }), .. CitationButtons.Of(entry.Citation)]) { Spacing = "small" }]);

    private static AdaptiveCard With(DeadlineEntry entry, string heading, IEnumerable<CardElement> below)
    {
        var day = TeamsTexts.DayWithWeekday(entry.Date!.Value);
        var kind = DateKinds.Name(entry.Kind);
        return new(
        [
            RichTextBlock.Subtle(heading),
            new RichTextBlock([new TextRun(day) { Weight = "bolder", Size = "medium", Color = "accent" }, new TextRun($"　{kind}") { Weight = "bolder" }]) { Spacing = "small" },
            RichTextBlock.Subtle(Excerpt.Limit($"{entry.Citation.Title}　{CitationPlace.Of(entry.Citation)}", MaximumLine)) with { Spacing = "none" },
            .. below,
        ])
        {
            FallbackText = Excerpt.Limit($"{heading} {day} {kind} {entry.Citation.Title}", MaximumLine),
        };
    }
}
