namespace ContractBot.Teams.Cards;

/// <summary>Buttons that ask a question, one below the other since questions are sentences.</summary>
internal static class QuestionButtons
{
    /// <summary>A longer question, in UTF-16 units, is not offered.</summary>
    public const int MaximumQuestion = 300;

    private const int MaximumTitle = 100;

    /// <summary>Rows of one button each for the first <paramref name="maximum"/> of <paramref name="questions"/>.</summary>
    public static IEnumerable<ActionSet> Of(IEnumerable<string> questions, int maximum) => questions
        .Where(question => question.Length is > 0 and <= MaximumQuestion)
        .Take(maximum)
        .Select(question => new ActionSet([new SubmitButton(Excerpt.Limit(question, MaximumTitle), new(question))]) { Spacing = "small" });
}
