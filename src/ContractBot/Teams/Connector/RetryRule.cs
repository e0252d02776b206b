using System.Net;
using System.Net.Http.Headers;

namespace ContractBot.Teams.Connector;

/// <summary>When a call to the channel is tried again, as Microsoft's rate-limit page for Teams bots asks.</summary>
internal static class RetryRule
{
    /// <summary>How often a call is made at most.</summary>
    public const int MaximumAttempts = 4;

    /// <summary>The longest pause: a channel that asks for a longer one is given up, as the user would not wait.</summary>
    public static readonly TimeSpan MaximumPause = TimeSpan.FromSeconds(8);

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    /// <summary>How long to wait before the next attempt; null where there is none.</summary>
    /// <param name="attempt">Attempts made so far, from 1.</param>
    /// <param name="retryAfter">What the channel asked for.</param>
    /// <param name="now">The present, which a date in <paramref name="retryAfter"/> is measured from.</param>
    public static TimeSpan? PauseAfter(int attempt, HttpStatusCode status, RetryConditionHeaderValue? retryAfter, DateTimeOffset now)
    {
        if (attempt >= MaximumAttempts || !IsPassing(status))
        {
            return null;
        }

        var pause = retryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - now,
            _ => FirstPause * Math.Pow(2, attempt - 1),
        };
        return pause > MaximumPause ? null : pause < TimeSpan.Zero ? TimeSpan.Zero : pause;
    }

    private static bool IsPassing(HttpStatusCode status) => status
        is HttpStatusCode.PreconditionFailed
        or HttpStatusCode.TooManyRequests
        or HttpStatusCode.BadGateway
        or HttpStatusCode.ServiceUnavailable
        or HttpStatusCode.GatewayTimeout;
}
