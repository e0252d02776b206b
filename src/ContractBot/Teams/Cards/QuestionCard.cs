using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Cards;

/// <summary>Offers questions as buttons: the choices of an ambiguous question, or examples for a beginning.</summary>
internal static class QuestionCard
{
    /// <summary>How many buttons a card of questions has at most.</summary>
    public const int MaximumQuestions = 10;

    /// <summary>How many buttons a card of choices has at most: they are short, and stand side by side.</summary>
    public const int MaximumChoices = 40;

    private const int ButtonsInRow = 4;
    private const int MaximumChoice = 60;

    /// <summary>
    /// The card with <paramref name="questions"/> under <paramref name="heading"/> and <paramref name="text"/>; at most
    /// <see cref="CardAttachment.MaximumBytes"/> long.
    /// </summary>
    public static Attachment Of(IEnumerable<string> questions, string? heading = null, string? text = null)
    {
        var body = new List<CardElement>();
        if (heading is not null)
        {
            body.Add(new TextBlock(heading) { Weight = "bolder", Size = "large" });
        }

        if (text is not null)
        {
            body.Add(new TextBlock(text) { Spacing = "small" });
        }

        body.AddRange(QuestionButtons.Of(questions, MaximumQuestions));
        return CardAttachment.Of(Fitting(body, heading ?? text));
    }

    /// <summary>A card that asks to choose: under <paramref name="heading"/> a button for each of <paramref name="choices"/>, which says its question.</summary>
    public static AdaptiveCard Choosing(string heading, IEnumerable<(string Title, string Question)> choices) => Fitting(
        [
            new TextBlock(heading) { Weight = "bolder" },
            .. choices.Where(choice => choice.Question.Length <= QuestionButtons.MaximumQuestion)
                .Take(MaximumChoices)
                .Select(choice => new SubmitButton(Excerpt.Limit(choice.Title, MaximumChoice), new(choice.Question)))
                .Chunk(ButtonsInRow)
                .Select(row => new ActionSet(row) { Spacing = "small" }),
        ],
        heading);

    private static AdaptiveCard Fitting(List<CardElement> body, string? fallback)
    {
        while (true)
        {
            var card = new AdaptiveCard([.. body]) { FallbackText = fallback };
            if (body.Count == 0 || CardAttachment.Size(CardAttachment.Of(card)) <= CardAttachment.MaximumBytes)
            {
                return card;
            }

            body.RemoveAt(body.Count - 1);
        }
    }
}
