using System.Text.Json;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Search;

/// <summary>What answers the invoke <c>composeExtension/query</c>.</summary>
internal sealed record MessagingExtensionResponse(MessagingExtensionResult ComposeExtension)
{
    /// <summary>A list to choose from.</summary>
    public static MessagingExtensionResponse Of(IReadOnlyList<MessagingExtensionAttachment> attachments) => new(new MessagingExtensionResult("result", "list", attachments, null));

    /// <summary>A sentence in place of a list.</summary>
    public static MessagingExtensionResponse Saying(string text) => new(new MessagingExtensionResult("message", null, null, text));
}

/// <summary>The answer itself.</summary>
/// <param name="Type"><c>result</c> or <c>message</c>.</param>
/// <param name="AttachmentLayout"><c>list</c>, for results.</param>
internal sealed record MessagingExtensionResult(string Type, string? AttachmentLayout, IReadOnlyList<MessagingExtensionAttachment>? Attachments, string? Text);

/// <summary>A result: the card that is put into the message, and how it looks in the list.</summary>
internal sealed record MessagingExtensionAttachment(string ContentType, JsonElement Content, Attachment Preview);
