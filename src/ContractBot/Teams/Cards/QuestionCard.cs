using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Cards;

/// <summary>Offers questions as buttons: the choices of an ambiguous question, or examples for a beginning.</summary>
internal static class QuestionCard
{
    /// <summary>How many buttons a card has at most.</summary>
    public const int MaximumQuestions = 10;

    private const int MaximumTitle = 100;
    private const int MaximumQuestion = 300;

    /// <summary>
    /// The card with <paramref name="questions"/>, one below the other since they are sentences, under <paramref name="heading"/> and
    /// <paramref name="text"/>; at most <see cref="CardAttachment.MaximumBytes"/> long.
    /// </summary>
    public static Attachment Of(IEnumerable<string> questions, string? heading = null, string? text = null)
    {
        var offered = questions.Where(question => question.Length is > 0 and <= MaximumQuestion).Take(MaximumQuestions).ToList();
        while (true)
        {
            var card = CardAttachment.Of(Make(offered, heading, text));
            if (offered.Count == 0 || CardAttachment.Size(card) <= CardAttachment.MaximumBytes)
            {
                return card;
            }

            offered.RemoveAt(offered.Count - 1);
        }
    }

    private static AdaptiveCard Make(IEnumerable<string> questions, string? heading, string? text)
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

        body.AddRange(questions.Select(question =>
            new ActionSet([new SubmitButton(Excerpt.Limit(question, MaximumTitle), new(question))]) { Spacing = "small" }));
        return new(body) { FallbackText = heading ?? text };
    }
}
