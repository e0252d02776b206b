using System.Collections.Immutable;
using System.Text.Json;
using ContractBot.Answering;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Cards;

/// <summary>Shapes an answer into messages. Text and card are two messages, as Teams tears one of both apart.</summary>
internal static class AnswerMessages
{
    /// <summary>Teams shows the first three suggested actions only.</summary>
    public const int MaximumSuggestions = 3;

    // Has Teams show 👍 and 👎 under the message, and ask for a reason.
    private static readonly JsonElement Feedback = JsonDocument.Parse("""{"feedbackLoop":{"type":"default"}}""").RootElement;

    /// <summary>The messages that give <paramref name="answer"/>, known as <paramref name="id"/> and given from <paramref name="library"/>, to the sender of <paramref name="question"/>, in order.</summary>
    public static ImmutableArray<Activity> Of(Answer answer, string id, AgreementLibrary library, Activity question)
    {
        var citations = Items(answer.Citations);
        var suggestions = Items(answer.Suggestions);
        List<Citation> inCard = answer.Status == AnswerStatus.Answered ? [.. citations.Take(CitationCard.MaximumCitations)] : [];
        var text = Plain(TextBesideCard.Of(answer.Text, inCard));
        if (string.IsNullOrWhiteSpace(question.Text))
        {
            // Who presses a button says nothing that others, or they themselves later, could read above the answer.
            text = text with { Text = $"**{MarkdownText.Of(answer.Question)}**\n\n{text.Text}" };
        }

        if (CitationEntity.Of(answer.Text, citations) is { } entity)
        {
            text = text with { Entities = [entity] };
        }

        if (answer.Status != AnswerStatus.Ambiguous)
        {
            text = text with { ChannelData = Feedback };
        }

        // Suggested actions show under the last message only, and never beside a card: there the card has the buttons.
        return answer.Status == AnswerStatus.Ambiguous && suggestions.Length > 0 ? [text, Card(QuestionCard.Of(suggestions))]
            : CitationCard.Of(answer, id, library) is { } card ? [text, Card(card.ToAttachment())]
            : [text with { SuggestedActions = Suggest(suggestions, question) }];
    }

    /// <summary>A message of text alone.</summary>
    public static Activity Plain(string text) =>
        new() { Type = ActivityTypes.Message, Text = MarkdownText.Of(text), TextFormat = TextFormats.Markdown };

    /// <summary>A message of a card alone.</summary>
    public static Activity Card(Attachment card) => new() { Type = ActivityTypes.Message, Attachments = [card] };

    /// <summary>Buttons for the first of <paramref name="questions"/>, for conversations with one person; null where there are none.</summary>
    public static SuggestedActions? Suggest(IEnumerable<string> questions, Activity incoming)
    {
        var actions = questions.Take(MaximumSuggestions).Select(CardAction.Ask).ToList();
        return actions.Count == 0 || !incoming.IsPersonal
            ? null
            : new() { To = incoming.From?.Id is { } user ? [user] : null, Actions = actions };
    }

    private static ImmutableArray<T> Items<T>(ImmutableArray<T> items) => items.IsDefault ? [] : items;
}
