using System.Text.Json;
using ContractBot.Answering;
using ContractBot.Hosting;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Protocol;
using ContractBot.Teams.Turns.ChatCommands;
using ContractBot.Teams.Turns.Verbs;

namespace ContractBot.Teams.Turns;

/// <summary>Answers messages from the agreements, does what commands and buttons say, and welcomes who comes in.</summary>
internal sealed class AgreementActivityHandler(
    ServicesOfTheDay services,
    Conversations conversations,
    RecentActivities recent,
    RecentAnswers answers,
    ExampleQuestions examples,
    ChatCommandSet commands,
    AdaptiveCardInvokes cardInvokes,
    Today today,
    ILogger<AgreementActivityHandler> logger) : IActivityHandler
{
    private const string AdaptiveCardAction = "adaptiveCard/action";

    public async Task OnMessageAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (!recent.IsFirst(turn.Activity))
        {
            return;
        }

        var question = MessageText.Of(turn.Activity);
        var day = today.Date;
        var readable = services.On(day);
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

        foreach (var message in Reply(question, readable, day, turn.Activity))
        {
            await turn.SendActivityAsync(message, cancellationToken);
        }
    }

    public async Task OnConversationUpdateAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (IsArrival(turn.Activity) && recent.IsFirstWelcome(turn.Activity))
        {
            var card = QuestionCard.Of(examples.Of(services.On(today.Date), today.Date), TeamsTexts.WelcomeHeading, TeamsTexts.Welcome);
            await turn.SendActivityAsync(AnswerMessages.Card(card), cancellationToken);
        }
    }

    public Task<InvokeResponse?> OnInvokeAsync(ITurnContext turn, CancellationToken cancellationToken) => Task.FromResult<InvokeResponse?>(turn.Activity.Name switch
    {
        AdaptiveCardAction => new(StatusCodes.Status200OK, JsonSerializer.SerializeToElement(cardInvokes.Answer(turn.Activity, services.On(today.Date), today.Date), ProtocolJson.Options)),
        _ => null,
    });

    // In a team or a group the bot greets when it comes itself, not whenever somebody joins.
    private static bool IsArrival(Activity update) => update.MembersAdded is { Count: > 0 } added
        && (update.IsPersonal || added.Any(member => member.Id is not null && member.Id == update.Recipient?.Id));

    private IReadOnlyList<Activity> Reply(string question, AnsweringServices readable, DateOnly day, Activity message)
    {
        try
        {
            var key = ConversationKey.Of(message);
            if (commands.Read(question) is var (command, argument) && command.Reply(new(readable, day, key, argument)) is { } reply)
            {
                return [ChatReplyMessage.Of(reply, message)];
            }

            if (question.Length > QuestionLimits.MaximumLength)
            {
                return [AnswerMessages.Plain(TeamsTexts.QuestionTooLong(QuestionLimits.MaximumLength))];
            }

            var answer = conversations.Ask(readable.Answerer, question, key, day);
            return AnswerMessages.Of(answer, answers.Keep(answer), message);
        }
        catch (Exception exception)
        {
            // The message of an exception may quote an agreement or the question: its type and place must do.
            logger.LogError("A question could not be answered: {Exception} at {StackTrace}", exception.GetType().FullName, exception.StackTrace);
            return [AnswerMessages.Plain(TeamsTexts.Failed)];
        }
    }
}
