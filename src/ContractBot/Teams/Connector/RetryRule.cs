using System.Net;
using System.Net.Http.Headers;

namespace ContractBot.Teams.Connector;

/// <summary>When a call to the channel is tried again, as Microsoft's rate-limit page for Teams bots asks.</summary>
internal static class RetryRule
{
    /// <summary>So long is waited in all; then the call is given up and reported.</summary>
    public static readonly TimeSpan MaximumWait = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    /// <summary>How long to wait before the next attempt; null where there is none.</summary>
    /// <param name="attempt">Attempts made so far, from 1.</param>
    /// <param name="waited">How long was waited so far.</param>
    /// <param name="retryAfter">What the channel asked for; null where it asked for nothing.</param>
    /// <param name="now">The present, which a date in <paramref name="retryAfter"/> is measured from.</param>
    public static TimeSpan? PauseAfter(int attempt, TimeSpan waited, RetryConditionHeaderValue? retryAfter, DateTimeOffset now)
    {
        var pause = retryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - now,
            _ => FirstPause * Math.Pow(2, Math.Min(attempt, 16) - 1),
        };
        if (retryAfter is null && pause > LongestPause)
        {
            pause = LongestPause;
        }

        // A channel that always asks for no pause at all would else be asked for ever.
        pause = pause < FirstPause ? FirstPause : pause;
        return waited + pause > MaximumWait ? null : pause;
    }

    /// <summary>Whether what was answered with <paramref name="status"/> may be taken later.</summary>
    public static bool IsPassing(HttpStatusCode status) => status
        is HttpStatusCode.PreconditionFailed
        or HttpStatusCode.TooManyRequests
        or HttpStatusCode.BadGateway
        or HttpStatusCode.ServiceUnavailable
        or HttpStatusCode.GatewayTimeout;
}
