using System.Net;
using System.Net.Sockets;
using ContractBot.Teams.Authentication;

namespace ContractBot.Teams.Files;

/// <summary>
/// Where a file that somebody sent may be fetched from. Teams names an address of the sender's SharePoint; a caller could name any, so that the bot
/// would fetch for it what only this machine reaches.
/// </summary>
internal static class FileAddress
{
    private static readonly string[] Hosts = [".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us", ".sharepoint.cn"];

    /// <summary>The address in <paramref name="url"/>; null unless it is https on a host of SharePoint, or, without an app id, on this machine.</summary>
    public static Uri? Of(string? url, bool hasAppId) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.UserInfo.Length == 0
        && (hasAppId
            ? address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && Array.Exists(Hosts, host => address.IdnHost.EndsWith(host, StringComparison.OrdinalIgnoreCase))
            : (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && ServiceUrl.IsOnThisMachine(address))
                ? address
                : null;

    /// <summary>Connects to the host of <paramref name="context"/>, whatever name it has, only where its address is a public one, or both it and its name are of this machine.</summary>
    /// <exception cref="HttpRequestException">When it is not.</exception>
    public static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var isHere = ServiceUrl.IsNameOfThisMachine(context.DnsEndPoint.Host.Trim('[', ']'));
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host.Trim('[', ']'), cancellationToken);
        if (addresses.Length == 0 || !Array.TrueForAll(addresses, address => isHere ? ServiceUrl.IsLoopback(address) : IsPublic(address)))
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "The host has no public address.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Whether <paramref name="address"/> is one of the internet's and not of a private, local or reserved net (RFC 6890).</summary>
    internal static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        if (address.AddressFamily == AddressFamily.InterNetworkV6)
        {
            // 2000::/3 is what the internet uses; of it not the ways back to IPv4 (Teredo, 6to4) and the examples' net.
            var bytes = address.GetAddressBytes();
            return (bytes[0] & 0xE0) == 0x20 && !address.IsIPv6Teredo && !(bytes[0] == 0x20 && bytes[1] == 0x02) && !(bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && bytes[3] == 0xB8);
        }

        return address.GetAddressBytes() switch
        {
            [0 or 10 or 127, ..] => false,
            [100, >= 64 and <= 127, ..] => false,
            [169, 254, ..] => false,
            [172, >= 16 and <= 31, ..] => false,
            [192, 168, ..] or [192, 0, 0, _] or [192, 0, 2, _] => false,
            [198, 18 or 19, ..] or [198, 51, 100, _] or [203, 0, 113, _] => false,
            [>= 224, ..] => false,
            _ => true,
        };
    }
}
