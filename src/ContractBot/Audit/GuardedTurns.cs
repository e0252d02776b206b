using System.Collections.Immutable;
using ContractBot.Access;
using ContractBot.Teams;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Files;
using ContractBot.Teams.Protocol;
using ContractBot.Teams.Turns;

namespace ContractBot.Audit;

/// <summary>Stands before the handler: writes down who asks what and what they are shown, and slows down who asks too often.</summary>
internal sealed class GuardedTurns(
    AgreementActivityHandler handler, TeamsAskers askers, AskingPace pace, AuditLog audit, ILogger<GuardedTurns> logger) : IActivityHandler
{
    private const string Message = "message";

    public async Task OnMessageAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var activity = turn.Activity;
        try
        {
            if (askers.Of(activity) is not { } asker)
            {
                audit.Add(Entry("denied", null, activity, Message) with { Words = TeamsAskers.Claimed(activity) });
                await handler.OnMessageAsync(turn, cancellationToken);
                return;
            }

            if (!pace.AdmitsQuestion(asker, PersonOf(activity), ConversationOf(activity)))
            {
                audit.Add(Entry("denied", asker, activity, "tooMany"));
                if (pace.AdmitsApology(ConversationOf(activity)))
                {
                    await turn.SendActivityAsync(AnswerMessages.Plain(TeamsTexts.TooManyQuestions), cancellationToken);
                }

                return;
            }

            audit.Add(Entry("asked", asker, activity, Message) with { Words = Said(activity) });
            await handler.OnMessageAsync(Audited(turn, asker, Message), cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            logger.LogError("The audit log cannot be written ({Exception}): nothing is answered until it can.", failure.GetType().Name);
            await turn.SendActivityAsync(AnswerMessages.Plain(TeamsTexts.Failed), cancellationToken);
        }
    }

    public Task OnConversationUpdateAsync(ITurnContext turn, CancellationToken cancellationToken) => handler.OnConversationUpdateAsync(turn, cancellationToken);

    public Task OnMessageReactionAsync(ITurnContext turn, CancellationToken cancellationToken) => ((IActivityHandler)handler).OnMessageReactionAsync(turn, cancellationToken);

    public Task OnInstallationUpdateAsync(ITurnContext turn, CancellationToken cancellationToken) => ((IActivityHandler)handler).OnInstallationUpdateAsync(turn, cancellationToken);

    public async Task<InvokeResponse?> OnInvokeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var activity = turn.Activity;
        var name = activity.Name ?? "";
        if (askers.Of(activity) is not { } asker)
        {
            audit.Add(Entry("denied", null, activity, name) with { Words = TeamsAskers.Claimed(activity) });
            return await handler.OnInvokeAsync(turn, cancellationToken);
        }

        if (!pace.AdmitsInvoke(asker, PersonOf(activity)))
        {
            return new InvokeResponse(StatusCodes.Status429TooManyRequests);
        }

        audit.Add(Entry("asked", asker, activity, name) with { Words = activity.Value?.GetRawText() });
        var response = await handler.OnInvokeAsync(Audited(turn, asker, name), cancellationToken);
        AddShown(asker, activity, name, response?.Body is { } body ? ShownPlaces.In(body.GetRawText()) : []);
        return response;
    }

    private AuditedTurnContext Audited(ITurnContext turn, Asker asker, string way) =>
        new(turn, places => AddShown(asker, turn.Activity, way, places));

    private void AddShown(Asker asker, Activity activity, string way, ImmutableArray<string> places)
    {
        if (!places.IsEmpty)
        {
            audit.Add(Entry("shown", asker, activity, way) with { Places = places });
        }
    }

    private static AuditEntry Entry(string what, Asker? asker, Activity activity, string way) => new(what, asker, way) { Turn = activity.Id ?? "" };

    // A message may be files alone.
    private static string Said(Activity activity) => string.Join('\n', SentFile.Of(activity).Select(file => file.Name).Prepend(MessageText.Of(activity)).Where(words => !string.IsNullOrEmpty(words)));

    private static string PersonOf(Activity activity) => $"{activity.ChannelId}\n{activity.From?.Id}";

    private static string ConversationOf(Activity activity) => $"{activity.ChannelId}\n{activity.Conversation?.Id}";
}

/// <summary>A turn that tells which places its messages show, before they are sent.</summary>
internal sealed class AuditedTurnContext(ITurnContext turn, Action<ImmutableArray<string>> show) : ITurnContext
{
    public Activity Activity => turn.Activity;

    public Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        show(ShownPlaces.Of(activity));
        return turn.SendActivityAsync(activity, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        show(ShownPlaces.Of(activity));
        return turn.UpdateActivityAsync(activity, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken) => turn.DeleteActivityAsync(activityId, cancellationToken);
}
