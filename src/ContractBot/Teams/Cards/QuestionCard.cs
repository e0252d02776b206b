using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Cards;

/// <summary>Offers questions as buttons: the choices of an ambiguous question, or examples for a beginning.</summary>
internal static class QuestionCard
{
    /// <summary>How many buttons a card has at most.</summary>
    public const int MaximumQuestions = 10;

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
        while (true)
        {
            var card = CardAttachment.Of(new(body) { FallbackText = heading ?? text });
            if (body.Count == 0 || CardAttachment.Size(card) <= CardAttachment.MaximumBytes)
            {
                return card;
            }

            body.RemoveAt(body.Count - 1);
        }
    }
}
