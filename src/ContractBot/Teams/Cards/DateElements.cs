using ContractBot.Answering;
using ContractBot.Resources;
using ContractBot.Teams.Reminders;

namespace ContractBot.Teams.Cards;

/// <summary>Shows a date that was computed from a citation: the day, how it follows, and the way into a calendar.</summary>
internal static class DateElements
{
    private const int MaximumLine = 200;
    private const int MaximumSteps = 400;

    /// <summary>The elements for <paramref name="date"/>, which follows from <paramref name="citation"/>.</summary>
    /// <param name="answer">The answer that it belongs to, to come back to; null for none.</param>
    public static IEnumerable<CardElement> Of(AnswerDate date, Citation citation, string? answer = null)
    {
        var name = DateKinds.Name(date.Kind);
        yield return date.Date is { } day
            ? new RichTextBlock([new TextRun(TeamsTexts.DayWithWeekday(day)) { Weight = "bolder", Size = "medium" }, new TextRun($"　{name}") { IsSubtle = true }]) { Spacing = "small" }
            : new RichTextBlock([new TextRun(TeamsTexts.DateOpen) { Weight = "bolder" }, new TextRun($"　{name}") { IsSubtle = true }]) { Spacing = "small" };
        yield return RichTextBlock.Subtle(Excerpt.Limit(TeamsTexts.RuleOf(date.Rule.ReplaceLineEndings("")), MaximumLine)) with { Spacing = "none" };
        if (date.Assumptions is { IsDefaultOrEmpty: false } steps)
        {
            yield return RichTextBlock.Subtle(Excerpt.Limit(TeamsTexts.StepsOf(string.Join(TeamsTexts.Separator, steps)).ReplaceLineEndings(""), MaximumSteps)) with { Spacing = "none" };
        }

        List<CardButton> buttons = [];
        if (CalendarLink.Of(citation, date) is { } url)
        {
            buttons.Add(new OpenUrlButton(TeamsTexts.AddToCalendar, url));
        }

        if (date.Date is not null && CitationPlace.Anchor(citation) is { } anchor)
        {
            buttons.Add(new ExecuteButton(TeamsTexts.RemindOfDate, RemindVerb.VerbName, new() { Agreement = citation.Agreement, Place = anchor, Argument = date.Kind, Answer = answer }));
        }

        if (buttons.Count > 0)
        {
            yield return new ActionSet(buttons) { Spacing = "small" };
        }
    }
}
