using ContractBot.Access;
using ContractBot.Answering;
using ContractBot.Hosting;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Feedback;
using ContractBot.Teams.Files;
using ContractBot.Teams.Protocol;
using ContractBot.Teams.Reminders;
using ContractBot.Teams.Turns.ChatCommands;

namespace ContractBot.Teams.Turns;

/// <summary>Answers messages from the agreements, does what commands and buttons say, and welcomes who comes in.</summary>
internal sealed class AgreementActivityHandler(
    TeamsAskers askers,
    IServicesByAsker services,
    Conversations conversations,
    RecentActivities recent,
    RecentAnswers answers,
    ExampleQuestions examples,
    ChatCommandSet commands,
    Invokes invokes,
    FeedbackBook feedback,
    ReminderBook reminders,
    FileTurn files,
    Today today,
    ILogger<AgreementActivityHandler> logger) : IActivityHandler
{
    public async Task OnMessageAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (askers.Of(turn.Activity) is not { } asker)
        {
            await turn.SendActivityAsync(AnswerMessages.Plain(TeamsTexts.OrganisationNotAdmitted), cancellationToken);
            return;
        }

        reminders.Seen(turn.Activity, asker);
        if (SentFile.Of(turn.Activity) is { Count: > 0 } attached)
        {
            await files.AnswerAsync(turn, asker, attached, cancellationToken);
            return;
        }

        var question = MessageText.Of(turn.Activity);
        var day = today.Date;
        var readable = services.For(asker);
        if (question.Length == 0)
        {
            var suggested = AnswerMessages.Suggest(examples.Of(readable, day), turn.Activity);
            await turn.SendActivityAsync(AnswerMessages.Plain(TeamsTexts.EmptyQuestion) with { SuggestedActions = suggested }, cancellationToken);
            return;
        }

        if (turn.Activity.DeliveryMode != DeliveryModes.ExpectReplies)
        {
            await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
        }

        var (messages, answer) = Reply(question, readable, day, turn.Activity);
        foreach (var message in messages)
        {
            var sent = await turn.SendActivityAsync(message, cancellationToken);
            if (answer is not null && message.ChannelData is not null && sent.Id is { Length: > 0 } id)
            {
                feedback.Await(MessageSubmitAction.MessageOf(turn.Activity, id), answer);
            }
        }
    }

    public async Task OnConversationUpdateAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.Activity.MembersRemoved?.Any(member => member.Id is not null && member.Id == turn.Activity.Recipient?.Id) == true)
        {
            reminders.Forget(turn.Activity);
        }

        if (IsArrival(turn.Activity) && askers.Of(turn.Activity) is { } asker && recent.IsFirstWelcome(turn.Activity))
        {
            var card = QuestionCard.Of(examples.Of(services.For(asker), today.Date), TeamsTexts.WelcomeHeading, TeamsTexts.Welcome);
            await turn.SendActivityAsync(AnswerMessages.Card(card), cancellationToken);
        }
    }

    public Task OnInstallationUpdateAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.Activity.Action == InstallationActions.Remove)
        {
            reminders.Forget(turn.Activity);
        }

        return Task.CompletedTask;
    }

    public async Task<InvokeResponse?> OnInvokeAsync(ITurnContext turn, CancellationToken cancellationToken) => askers.Of(turn.Activity) is { } asker
        ? await invokes.AnswerAsync(turn.Activity, () => services.For(asker), today.Date)
        : new InvokeResponse(StatusCodes.Status403Forbidden);

    // In a team or a group the bot greets when it comes itself, not whenever somebody joins.
    private static bool IsArrival(Activity update) => update.MembersAdded is { Count: > 0 } added
        && (update.IsPersonal || added.Any(member => member.Id is not null && member.Id == update.Recipient?.Id));

    /// <summary>What is said to a message, and the answer where the message was a question.</summary>
    private (IReadOnlyList<Activity> Messages, Answer? Answer) Reply(string question, AnsweringServices readable, DateOnly day, Activity message)
    {
        try
        {
            var key = ConversationKey.Of(message);
            if (commands.Read(question) is var (command, argument) && command.Reply(new(readable, day, key, argument) { Activity = message }) is { } reply)
            {
                return ([ChatReplyMessage.Of(reply, message)], null);
            }

            if (question.Length > QuestionLimits.MaximumLength)
            {
                return ([AnswerMessages.Plain(TeamsTexts.QuestionTooLong(QuestionLimits.MaximumLength))], null);
            }

            var answer = conversations.Ask(readable.Answerer, question, key, day);
            return (AnswerMessages.Of(answer, answers.Keep(answer), readable.Library, message), answer);
        }
        catch (Exception exception)
        {
            // The message of an exception may quote an agreement or the question: its type and place must do.
            logger.LogError("A question could not be answered: {Exception} at {StackTrace}", exception.GetType().FullName, exception.StackTrace);
            return ([AnswerMessages.Plain(TeamsTexts.Failed)], null);
        }
    }
}
