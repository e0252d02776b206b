using System.Text.Json;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Files;

/// <summary>A file that somebody sent in a chat with the bot alone.</summary>
/// <param name="Name">As the sender's.</param>
/// <param name="DownloadUrl">Where it can be fetched for some minutes.</param>
internal sealed record SentFile(string? Name, string? DownloadUrl)
{
    private const string DownloadInfo = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>The files that came with <paramref name="message"/>.</summary>
    public static IReadOnlyList<SentFile> Of(Activity message) =>
    [
        .. (message.Attachments ?? []).Where(attachment => attachment?.ContentType == DownloadInfo).Select(attachment => new SentFile(
            attachment.Name,
            attachment.Content is { ValueKind: JsonValueKind.Object } content && content.TryGetProperty("downloadUrl", out var url) && url.ValueKind == JsonValueKind.String
                ? url.GetString()
                : null)),
    ];
}
