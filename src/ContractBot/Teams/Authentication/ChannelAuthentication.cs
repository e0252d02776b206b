using ContractBot.Teams.Protocol;
using Microsoft.Extensions.Options;

namespace ContractBot.Teams.Authentication;

/// <summary>Decides who may speak to the bot: with an app id whoever shows the channel's token, without one only callers on this machine.</summary>
internal sealed class ChannelAuthentication(
    ChannelTokenValidator validator,
    IOptions<TeamsOptions> options,
    ILogger<ChannelAuthentication> logger)
{
    /// <summary>The caller of <paramref name="request"/>; null where it is refused.</summary>
    public async Task<ChannelCaller?> AuthenticateAsync(HttpRequest request, Activity activity, CancellationToken cancellationToken)
    {
        if (!options.Value.HasAppId)
        {
            return AuthenticateAnonymous(request, activity);
        }

        var (verdict, token) = await validator.ValidateAsync(request.Headers.Authorization, activity, cancellationToken);
        if (token is not null && ServiceUrl.FromToken(token) is { } serviceUrl)
        {
            return new ChannelCaller(serviceUrl);
        }

        logger.LogWarning("A request to the Teams endpoint was refused ({Verdict}).", token is null ? verdict : TokenVerdict.ServiceUrl);
        return null;
    }

    private ChannelCaller? AuthenticateAnonymous(HttpRequest request, Activity activity)
    {
        if (!IsFromThisMachine(request))
        {
            logger.LogWarning("A request to the Teams endpoint was refused: it came from another machine, and no app id is set (Teams:AppId).");
            return null;
        }

        if (ServiceUrl.OnThisMachine(activity.ServiceUrl) is not { } serviceUrl)
        {
            logger.LogWarning("A request to the Teams endpoint was refused: without an app id (Teams:AppId) its service URL must lie on this machine.");
            return null;
        }

        return new ChannelCaller(serviceUrl);
    }

    // A proxy on this machine speaks for others, and a page in a browser may reach this machine under a foreign name.
    private static bool IsFromThisMachine(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } address && ServiceUrl.IsLoopback(address)
        && ServiceUrl.IsNameOfThisMachine(request.Host.Host.Trim('[', ']'))
        && !request.Headers.ContainsKey("X-Forwarded-For") && !request.Headers.ContainsKey("Forwarded");
}
