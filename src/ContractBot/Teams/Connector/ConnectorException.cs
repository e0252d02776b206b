using System.Net;

namespace ContractBot.Teams.Connector;

/// <summary>The channel did not take what the bot sent. The message holds status and code only, so that it can be logged.</summary>
/// <param name="status">What the channel answered; null where it could not be reached.</param>
/// <param name="code">The error's code, such as <c>MessageWritesBlocked</c>.</param>
/// <param name="isPassing">Whether it may take it later; it was not taken for certain.</param>
internal sealed class ConnectorException(HttpStatusCode? status, string? code, bool isPassing = false)
    : Exception($"The channel did not take an activity: {(status is { } s ? $"{(int)s}" : "no answer")} {code}".TrimEnd())
{
    public HttpStatusCode? Status { get; } = status;

    public string? Code { get; } = code;

    public bool IsPassing { get; } = isPassing;

    /// <summary>Whether the user has blocked the bot: nothing more is to be sent.</summary>
    public bool IsBlockedByUser => Status == HttpStatusCode.Forbidden && Code == "MessageWritesBlocked";

    /// <summary>Whether the bot may not write there now: it is blocked, disabled by an administrator, or not installed there any more.</summary>
    public bool IsForbidden => Status == HttpStatusCode.Forbidden;

    /// <summary>Whether the bot is no longer in the conversation, or the conversation is no more.</summary>
    public bool IsOver => (Status, Code) is (HttpStatusCode.Forbidden, "BotNotInConversationRoster") or (HttpStatusCode.NotFound, "ConversationNotFound");
}
