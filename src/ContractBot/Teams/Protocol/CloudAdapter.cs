using System.Text.Json;
using ContractBot.Teams.Authentication;
using ContractBot.Teams.Connector;
using Microsoft.Extensions.Options;

namespace ContractBot.Teams.Protocol;

/// <summary>Answers over the connector, or in the HTTP response where the sender expects replies there.</summary>
internal sealed class CloudAdapter(
    IConnectorClient connector,
    IActivityHandler handler,
    TurnQueue queue,
    RecentActivities recent,
    SentReplies replies,
    IOptions<TeamsOptions> options,
    TimeProvider time,
    ILogger<CloudAdapter> logger) : IBotAdapter
{
    /// <summary>A turn is given up after this time: longer than the channel is waited for while it does not take an answer.</summary>
    private static readonly TimeSpan MaximumTurn = TimeSpan.FromMinutes(5);

    public async Task<InvokeResponse?> ProcessActivityAsync(ChannelCaller caller, Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type == ActivityTypes.Invoke)
        {
            return await handler.OnInvokeAsync(new TurnContext(activity, caller.ServiceUrl, connector), cancellationToken)
                ?? new InvokeResponse(StatusCodes.Status501NotImplemented);
        }

        var expectsReplies = activity.DeliveryMode == DeliveryModes.ExpectReplies;
        if (!recent.IsFirst(activity))
        {
            return expectsReplies ? Expected([]) : null;
        }

        try
        {
            if (expectsReplies)
            {
                var buffered = new BufferedTurnContext(activity);
                await QueueAsync(activity, cancelled => RunAsync(buffered, cancelled)).WaitAsync(cancellationToken);
                return Expected(buffered.Replies);
            }

            Enqueue(activity, cancelled => ReportAsync(() => RunAsync(caller.ServiceUrl, activity, cancelled), activity.Type!));
            return null;
        }
        catch (TurnQueueFullException)
        {
            recent.Forget(activity);
            logger.LogWarning("An activity was sent back: {Count} turns wait.", queue.Count);
            return new InvokeResponse(StatusCodes.Status503ServiceUnavailable);
        }
    }

    public Task ContinueConversationAsync(ConversationReference reference, Func<ITurnContext, CancellationToken, Task> callback, CancellationToken cancellationToken)
    {
        var serviceUrl = ServiceUrl.OfReference(reference, options.Value.HasAppId) ?? throw new ConnectorException(null, "BadServiceUrl");
        var continued = new Activity
        {
            Type = ActivityTypes.Event, Name = "ContinueConversation", ChannelId = reference.ChannelId, ServiceUrl = reference.ServiceUrl,
            Conversation = reference.Conversation, From = reference.User, Recipient = reference.Bot, Locale = reference.Locale,
        };
        return QueueAsync(continued, cancelled => callback(new TurnContext(continued, serviceUrl, connector), cancelled)).WaitAsync(cancellationToken);
    }

    private static InvokeResponse Expected(IReadOnlyList<Activity> activities) =>
        new(StatusCodes.Status200OK, JsonSerializer.SerializeToElement(new ExpectedReplies(activities), ProtocolJson.Options));

    /// <summary>Ends as <paramref name="turn"/> does when its time in its conversation comes.</summary>
    private Task QueueAsync(Activity activity, Func<CancellationToken, Task> turn)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Enqueue(activity, async cancelled =>
        {
            try
            {
                await turn(cancelled);
                done.SetResult();
            }
            catch (Exception failure)
            {
                done.SetException(failure);
            }
        });
        return done.Task;
    }

    private void Enqueue(Activity activity, Func<CancellationToken, Task> turn) => queue.Enqueue($"{activity.ChannelId}\n{activity.Conversation?.Id}", async stop =>
    {
        using var limit = new CancellationTokenSource(MaximumTurn, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stop);
        await turn(either.Token);
    });

    private async Task RunAsync(ServiceUrl serviceUrl, Activity activity, CancellationToken cancellationToken)
    {
        var turn = new TurnContext(activity, serviceUrl, connector);
        switch (activity.Type)
        {
            case ActivityTypes.MessageUpdate:
                var revising = new RevisingTurnContext(turn, replies.Take(activity));
                await handler.OnMessageAsync(revising, cancellationToken);
                await revising.TakeBackRestAsync(cancellationToken);
                break;
            case ActivityTypes.MessageDelete:
                await new RevisingTurnContext(turn, replies.Take(activity)).TakeBackRestAsync(cancellationToken);
                return;
            default:
                await RunAsync(turn, cancellationToken);
                break;
        }

        replies.Keep(activity, turn.Sent);
    }

    private Task RunAsync(ITurnContext turn, CancellationToken cancellationToken) => turn.Activity.Type switch
    {
        ActivityTypes.Message => handler.OnMessageAsync(turn, cancellationToken),
        ActivityTypes.ConversationUpdate => handler.OnConversationUpdateAsync(turn, cancellationToken),
        ActivityTypes.MessageReaction => handler.OnMessageReactionAsync(turn, cancellationToken),
        ActivityTypes.InstallationUpdate => handler.OnInstallationUpdateAsync(turn, cancellationToken),
        _ => Task.CompletedTask,
    };

    // Nobody waits for the turn any more: what goes wrong is for the log, by its kind and never by what was said.
    private async Task ReportAsync(Func<Task> turn, string type)
    {
        try
        {
            await turn();
        }
        catch (ConnectorException failure) when (failure.IsBlockedByUser)
        {
            logger.LogInformation("A user has blocked the bot: an answer was not sent.");
        }
        catch (Exception failure) when (failure is ConnectorException or AppTokenException)
        {
            logger.LogError("An answer could not be delivered and is given up. {Failure}", failure.Message);
        }
        catch (OperationCanceledException)
        {
            logger.LogError("A turn ({Type}) was given up after {Minutes} minutes, or as the service stops.", type, MaximumTurn.TotalMinutes);
        }
        catch (Exception failure)
        {
            logger.LogError("A turn ({Type}) failed: {Exception} at {StackTrace}", type, failure.GetType().FullName, failure.StackTrace);
        }
    }
}
