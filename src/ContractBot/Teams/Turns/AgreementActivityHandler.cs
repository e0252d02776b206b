using System.Collections.Immutable;
using ContractBot.Answering;
using ContractBot.Hosting;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Turns;

/// <summary>Answers messages from the agreements and welcomes who comes in.</summary>
internal sealed class AgreementActivityHandler(
    IAnswerer answerer,
    Conversations conversations,
    RecentActivities recent,
    Today today,
    ILogger<AgreementActivityHandler> logger) : IActivityHandler
{
    public async Task OnMessageAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (!recent.IsFirst(turn.Activity))
        {
            return;
        }

        var question = MessageText.Of(turn.Activity);
        if (question.Length == 0)
        {
            var examples = AnswerMessages.Suggest(TeamsTexts.Examples, turn.Activity);
            await turn.SendActivityAsync(AnswerMessages.Plain(TeamsTexts.EmptyQuestion) with { SuggestedActions = examples }, cancellationToken);
            return;
        }

        if (question.Length > QuestionLimits.MaximumLength)
        {
            await turn.SendActivityAsync(AnswerMessages.Plain(TeamsTexts.QuestionTooLong(QuestionLimits.MaximumLength)), cancellationToken);
            return;
        }

        if (turn.Activity.DeliveryMode != DeliveryModes.ExpectReplies)
        {
            await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
        }

        foreach (var message in Answer(question, turn.Activity))
        {
            await turn.SendActivityAsync(message, cancellationToken);
        }
    }

    public async Task OnConversationUpdateAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (IsArrival(turn.Activity) && recent.IsFirstWelcome(turn.Activity))
        {
            var card = QuestionCard.Of(TeamsTexts.Examples, TeamsTexts.WelcomeHeading, TeamsTexts.Welcome);
            await turn.SendActivityAsync(AnswerMessages.Card(card), cancellationToken);
        }
    }

    public Task<InvokeResponse?> OnInvokeAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        Task.FromResult<InvokeResponse?>(null);

    // In a team or a group the bot greets when it comes itself, not whenever somebody joins.
    private static bool IsArrival(Activity update) => update.MembersAdded is { Count: > 0 } added
        && (update.IsPersonal || added.Any(member => member.Id is not null && member.Id == update.Recipient?.Id));

    /// <summary>One person in one conversation of one channel: whose earlier questions a follow-up refers to.</summary>
    private static string ConversationOf(Activity message) =>
        string.Join('\0', "channel", message.ChannelId, message.Conversation?.Id, message.From?.Id);

    private ImmutableArray<Activity> Answer(string question, Activity message)
    {
        try
        {
            return AnswerMessages.Of(conversations.Ask(answerer, question, ConversationOf(message), today.Date), message);
        }
        catch (Exception exception)
        {
            // The message of an exception may quote an agreement or the question: its type and place must do.
            logger.LogError("A question could not be answered: {Exception} at {StackTrace}", exception.GetType().FullName, exception.StackTrace);
            return [AnswerMessages.Plain(TeamsTexts.Failed)];
        }
    }
}
