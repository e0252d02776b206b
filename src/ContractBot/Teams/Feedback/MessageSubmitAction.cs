using System.Text.Json;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Feedback;

/// <summary>Answers the invoke <c>message/submitAction</c>: somebody pressed 👍 or 👎 under an answer.</summary>
internal sealed class MessageSubmitAction(FeedbackBook book)
{
    private static readonly string[] Reactions = ["like", "dislike"];

    /// <summary>Keeps the opinion that <paramref name="invoke"/> holds.</summary>
    /// <returns>HTTP's status: 200, or 400 where it holds none.</returns>
    public int OnMessageSubmitAction(Activity invoke)
    {
        if (Read(invoke.Value) is not { ActionName: "feedback", ActionValue: { Reaction: { } reaction } given } || !Reactions.Contains(reaction))
        {
            return StatusCodes.Status400BadRequest;
        }

        book.Keep(MessageOf(invoke, invoke.ReplyToId), reaction, Reason(given.Feedback));
        return StatusCodes.Status200OK;
    }

    /// <summary>Names the message <paramref name="id"/> in the conversation of <paramref name="activity"/>, whatever thread of it.</summary>
    public static FeedbackMessage MessageOf(Activity activity, string? id) =>
        new(activity.ChannelId, activity.Conversation?.Id?.Split(';')[0], id);

    // Teams sends {"feedbackText":"…"} as a string of JSON, the Agents Playground the text itself.
    private static string? Reason(JsonElement? feedback)
    {
        if (feedback is { ValueKind: JsonValueKind.Object } whole)
        {
            return TextIn(whole);
        }

        if (feedback is not { ValueKind: JsonValueKind.String } written || written.GetString() is not { Length: > 0 } text)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object ? TextIn(json.RootElement) : text;
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static string? TextIn(JsonElement json) =>
        json.TryGetProperty("feedbackText", out var text) && text.ValueKind == JsonValueKind.String && text.GetString() is { Length: > 0 } reason ? reason : null;

    private static Submitted? Read(JsonElement? value)
    {
        try
        {
            return value?.Deserialize<Submitted>(ProtocolJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Submitted(string? ActionName, SubmittedFeedback? ActionValue);

    private sealed record SubmittedFeedback(string? Reaction, JsonElement? Feedback);
}
