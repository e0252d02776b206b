using System.Net;
using System.Net.Sockets;

namespace ContractBot.Tests.Support;

/// <summary>A port of this machine, for what has to know its address before it listens.</summary>
internal static class FreePort
{
    /// <summary>One on which nobody listens now.</summary>
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
