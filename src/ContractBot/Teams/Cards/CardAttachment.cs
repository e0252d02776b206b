using System.Text.Json;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Cards;

/// <summary>Puts a card into an attachment.</summary>
internal static class CardAttachment
{
    /// <summary>Teams asks for cards under 25 KB; counted in UTF-8, in which Japanese is longest.</summary>
    public const int MaximumBytes = 24_000;

    public static Attachment Of(AdaptiveCard card) =>
        new() { ContentType = Attachment.AdaptiveCard, Content = JsonSerializer.SerializeToElement(card, ProtocolJson.Options) };

    /// <summary>The length of <paramref name="attachment"/> as it is sent, in bytes of UTF-8.</summary>
    public static int Size(Attachment attachment) => JsonSerializer.SerializeToUtf8Bytes(attachment, ProtocolJson.Options).Length;
}
