using ContractBot.Answering;
using ContractBot.Resources;

namespace ContractBot.Teams.Cards;

/// <summary>Shows a date that was computed from a citation: the day, how it follows, and the way into a calendar.</summary>
internal static class DateElements
{
    private const int MaximumLine = 200;
    private const int MaximumSteps = 6;

    /// <summary>The elements for <paramref name="date"/>, which follows from <paramref name="citation"/>.</summary>
    public static IEnumerable<CardElement> Of(AnswerDate date, Citation citation)
    {
        var name = DateKinds.Name(date.Kind);
        yield return date.Date is { } day
            ? new RichTextBlock([new TextRun(TeamsTexts.DayWithWeekday(day)) { Weight = "bolder", Size = "medium" }, new TextRun($"　{name}") { IsSubtle = true }]) { Spacing = "small" }
            : new RichTextBlock([new TextRun(TeamsTexts.DateOpen) { Weight = "bolder" }, new TextRun($"　{name}") { IsSubtle = true }]) { Spacing = "small" };
        var assumptions = date.Assumptions.IsDefault ? [] : date.Assumptions;
        foreach (var step in assumptions.Prepend(TeamsTexts.RuleOf(date.Rule)).Take(MaximumSteps))
        {
            yield return RichTextBlock.Subtle("・" + Excerpt.Limit(step.ReplaceLineEndings(""), MaximumLine)) with { Spacing = "none" };
        }

        if (CalendarLink.Of(citation, date) is { } url)
        {
            yield return new ActionSet([new OpenUrlButton(TeamsTexts.AddToCalendar, url)]) { Spacing = "small" };
        }
    }
}
