using System.Collections.Immutable;
using ContractBot.Answering;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Cards;

/// <summary>Shapes an answer into messages. Text and card are two messages, as Teams tears one of both apart.</summary>
internal static class AnswerMessages
{
    /// <summary>Teams shows the first three suggested actions only.</summary>
    public const int MaximumSuggestions = 3;

    private const int MaximumRelated = 3;

    /// <summary>The messages that give <paramref name="answer"/> to the sender of <paramref name="question"/>, in order.</summary>
    public static ImmutableArray<Activity> Of(Answer answer, Activity question) => answer.Status switch
    {
        AnswerStatus.Ambiguous => Ambiguous(answer),
        AnswerStatus.NotFound => WithCard(Text(answer, question), answer.Related.IsDefaultOrEmpty
            ? null
            : CitationCard.Of([.. answer.Related.Take(MaximumRelated)], TeamsTexts.RelatedHeading, numbered: false)),
        _ => WithCard(Text(answer, question), answer.Citations.IsDefaultOrEmpty ? null : CitationCard.Of(answer.Citations)),
    };

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

    private static ImmutableArray<Activity> Ambiguous(Answer answer) => WithCard(
        Plain(answer.Text),
        answer.Suggestions.IsDefaultOrEmpty ? null : QuestionCard.Of(answer.Suggestions));

    private static Activity Text(Answer answer, Activity question)
    {
        var plain = Plain(answer.Text);
        return plain with
        {
            Entities = CitationEntity.Of(answer.Text, answer.Citations.IsDefault ? [] : answer.Citations) is { } citations ? [citations] : null,
            SuggestedActions = Suggest(answer.Suggestions.IsDefault ? [] : answer.Suggestions, question),
        };
    }

    private static ImmutableArray<Activity> WithCard(Activity text, Attachment? card) => card is null ? [text] : [text, Card(card)];
}
