using System.Net;
using ContractBot.Hosting;

namespace ContractBot.Links;

/// <summary>
/// Who may read agreement text. While no Teams app is configured, the person at this machine may read everything.
/// Everybody else reads the one agreement that a sealed link opens, and nothing without one.
/// </summary>
internal sealed class Access(Settings settings, LinkSeal seal)
{
    // A proxy or a tunnel on this machine connects from loopback on behalf of others, and says so in one of these.
    private static readonly string[] ForwardingHeaders =
        ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"];

    /// <summary>Whether the request may read every agreement.</summary>
    public bool IsTrusted(HttpContext context) =>
        !settings.SignsLinks
        && context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !Array.Exists(ForwardingHeaders, context.Request.Headers.ContainsKey);

    /// <summary>Whether the request may read <paramref name="agreement"/>.</summary>
    public bool MayRead(HttpContext context, string agreement) =>
        IsTrusted(context) || seal.Opens(agreement, context.Request.Query[LinkSeal.Parameter]);
}
