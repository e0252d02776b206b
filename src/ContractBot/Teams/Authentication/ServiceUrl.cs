using System.Net;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Authentication;

/// <summary>
/// An address that answers may go to. It exists only where a signed token named it or it lies on this machine,
/// so that no caller can make the bot call elsewhere, or show its token elsewhere.
/// </summary>
internal sealed class ServiceUrl
{
    private ServiceUrl(Uri address, bool takesToken)
    {
        Address = address;
        TakesToken = takesToken;
    }

    /// <summary>Absolute; the path has no slash at its end.</summary>
    public Uri Address { get; }

    /// <summary>Whether the bot's token is shown there.</summary>
    public bool TakesToken { get; }

    /// <summary>The address that the claim <c>serviceurl</c> of a valid token names; null unless it is https, or http on this machine.</summary>
    public static ServiceUrl? FromToken(ValidToken token) =>
        Parse(token.ServiceUrl) is { } uri && (uri.Scheme == Uri.UriSchemeHttps || IsOnThisMachine(uri)) ? new(uri, true) : null;

    /// <summary>The address that a caller without a token gave; null unless it lies on this machine.</summary>
    public static ServiceUrl? OnThisMachine(string? url) =>
        Parse(url) is { } uri && IsOnThisMachine(uri) ? new(uri, false) : null;

    /// <summary>
    /// The address in <paramref name="reference"/>, which is of an activity that was taken in: then the address was one that a token named, or, without
    /// an app id, one on this machine. Null where it is neither under the settings of today.
    /// </summary>
    public static ServiceUrl? OfReference(ConversationReference reference, bool hasAppId) =>
        !hasAppId ? OnThisMachine(reference.ServiceUrl) : reference.ServiceUrl is { } url ? FromToken(new ValidToken(url)) : null;

    /// <summary>Whether <paramref name="uri"/> is <c>localhost</c> or a loopback address.</summary>
    public static bool IsOnThisMachine(Uri uri) => IsNameOfThisMachine(uri.IdnHost);

    /// <summary>Whether <paramref name="host"/>, without port, is <c>localhost</c> or a loopback address.</summary>
    public static bool IsNameOfThisMachine(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IsLoopback(address));

    /// <summary>Whether <paramref name="address"/> is a loopback one, in IPv4 written as IPv6 too.</summary>
    public static bool IsLoopback(IPAddress address) =>
        IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static Uri? Parse(string? url) =>
        Uri.TryCreate(url?.TrimEnd('/'), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.UserInfo.Length == 0 && uri.Query.Length == 0 && uri.Fragment.Length == 0
            ? uri
            : null;
}
