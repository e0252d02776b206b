namespace ContractBot.Teams.Cards;

/// <summary>Buttons that ask a question, one below the other since questions are sentences.</summary>
internal static class QuestionButtons
{
    /// <summary>A longer question, in UTF-16 units, is not offered.</summary>
    public const int MaximumQuestion = 300;

    private const int MaximumTitle = 100;

    // A button keeps to one line, and clients cut what a narrow one cannot show; text in a box wraps.
    private const int LongestInOneLine = 20;

    /// <summary>Rows of one button each for the first <paramref name="maximum"/> of <paramref name="questions"/>; long ones are boxes that can be pressed.</summary>
    public static IEnumerable<CardElement> Of(IEnumerable<string> questions, int maximum) => questions
        .Where(question => question.Length is > 0 and <= MaximumQuestion)
        .Take(maximum)
        .Select(question => new SubmitButton(Excerpt.Limit(question, MaximumTitle), new(question)))
        .Select(button => button.Title.Length <= LongestInOneLine
            ? (CardElement)new ActionSet([button]) { Spacing = "small" }
            : new Container([new RichTextBlock([new TextRun(button.Title) { Color = "accent" }])]) { Style = "emphasis", SelectAction = button, Spacing = "small" });
}
