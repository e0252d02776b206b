using System.Net;
using ContractBot.Hosting;
using ContractBot.Links;

namespace ContractBot.Access;

/// <summary>
/// Who asks over HTTP. While no Teams app is configured, the person at this machine may read everything. Everybody else reads the one
/// agreement that a sealed link opens, and nothing without one.
/// </summary>
internal sealed class HttpAskers(Settings settings, LinkSeal seal)
{
    // A proxy or a tunnel on this machine connects from loopback on behalf of others, and says so in one of these.
    private static readonly string[] ForwardingHeaders =
        ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"];

    /// <summary>Whether the person at this machine asks.</summary>
    public bool IsThisMachine(HttpContext context) =>
        !settings.SignsLinks
        && context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !Array.Exists(ForwardingHeaders, context.Request.Headers.ContainsKey);

    /// <summary>Who asks for more than one agreement: the person at this machine, or nobody.</summary>
    public Asker? Of(HttpContext context) => IsThisMachine(context) ? new ThisMachine() : null;

    /// <summary>
    /// Who asks to read <paramref name="agreement"/>: the person at this machine, or whom the request's link was made for. Null where neither;
    /// takes as long whether there is such an agreement or not.
    /// </summary>
    public Asker? Of(HttpContext context, string agreement) =>
        Of(context) ?? seal.Open(agreement, context.Request.Query[LinkSeal.Parameter]);
}
