using System.Security.Cryptography;
using System.Text;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Search;

/// <summary>Names who searches, as a hash: identifiers name people.</summary>
internal static class SearcherKey
{
    /// <summary>The name of the sender of <paramref name="activity"/>.</summary>
    public static string Of(Activity activity) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.Unicode.GetBytes($"{activity.ChannelId}\0{activity.From?.Id}")));
}
