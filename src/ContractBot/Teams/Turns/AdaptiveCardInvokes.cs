using System.Text.Json;
using ContractBot.Hosting;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Protocol;
using ContractBot.Teams.Turns.Verbs;

namespace ContractBot.Teams.Turns;

/// <summary>Answers the invoke <c>adaptiveCard/action</c>: a button of a card was pressed. HTTP's status is 200 whatever the answer is; the body has its own.</summary>
internal sealed class AdaptiveCardInvokes(VerbSet verbs, ILogger<AdaptiveCardInvokes> logger)
{
    private const string Error = "application/vnd.microsoft.error";

    // Beyond this nothing is a button's of ours.
    private const int MaximumName = 600;
    private const int MaximumAnswer = 40;

    /// <summary>What answers the button in <paramref name="invoke"/>.</summary>
    /// <param name="invoke">The invoke.</param>
    /// <param name="readable">What the one who pressed it may read.</param>
    /// <param name="today">The day that "today" means.</param>
    public AdaptiveCardInvokeResponse OnAdaptiveCardInvoke(Activity invoke, AnsweringServices readable, DateOnly today)
    {
        if (Read(invoke.Value) is not { Action: { Verb: { } name, Data: var data } })
        {
            return Failure(StatusCodes.Status400BadRequest, "BadRequest", TeamsTexts.ButtonUnreadable);
        }

        if (verbs.Find(name) is not { } verb || data is { Agreement.Length: > MaximumName } or { Place.Length: > MaximumName } or { Answer.Length: > MaximumAnswer } or { Argument.Length: > Paging.MaximumArgument })
        {
            return Failure(StatusCodes.Status400BadRequest, "BadRequest", TeamsTexts.ButtonUnreadable);
        }

        try
        {
            return verb.Execute(new(readable, today, ConversationKey.Of(invoke), data ?? new()) { Invoke = invoke }) is { } card
                ? new(StatusCodes.Status200OK, Attachment.AdaptiveCard, JsonSerializer.SerializeToElement(card, ProtocolJson.Options))
                : Failure(StatusCodes.Status404NotFound, "NotFound", TeamsTexts.ButtonOutdated);
        }
        catch (Exception exception)
        {
            logger.LogError("A button could not be served: {Exception} at {StackTrace}", exception.GetType().FullName, exception.StackTrace);
            return Failure(StatusCodes.Status500InternalServerError, "InternalServerError", TeamsTexts.Failed);
        }
    }

    private static AdaptiveCardInvokeValue? Read(JsonElement? value)
    {
        try
        {
            return value?.Deserialize<AdaptiveCardInvokeValue>(ProtocolJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static AdaptiveCardInvokeResponse Failure(int status, string code, string message) =>
        new(status, Error, JsonSerializer.SerializeToElement(new ErrorDetail(code, message), ProtocolJson.Options));
}

/// <summary>The value of the invoke.</summary>
internal sealed record AdaptiveCardInvokeValue(AdaptiveCardInvokeAction? Action);

/// <summary>The button.</summary>
internal sealed record AdaptiveCardInvokeAction(string? Type, string? Verb, VerbData? Data);

/// <summary>What answers the invoke.</summary>
/// <param name="StatusCode">As HTTP's.</param>
/// <param name="Type">What <paramref name="Value"/> is.</param>
/// <param name="Value">A card, or an error.</param>
internal sealed record AdaptiveCardInvokeResponse(int StatusCode, string Type, JsonElement Value);
