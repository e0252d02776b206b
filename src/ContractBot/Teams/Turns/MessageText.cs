using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Turns;

/// <summary>Finds what was asked in a message as a channel delivers it.</summary>
internal static partial class MessageText
{
    /// <summary>The question: without the mention that called the bot, with other people's mentions as their names; empty where nothing was asked.</summary>
    public static string Of(Activity message)
    {
        var text = message.Text;
        if (string.IsNullOrWhiteSpace(text))
        {
            text = SubmittedQuestion(message.Value);
        }

        foreach (var entity in message.Entities ?? [])
        {
            if (entity.Type == Mention.EntityType
                && entity.GetAs<Mention>() is { Text.Length: > 0, Mentioned.Id: { } id } mention
                && id == message.Recipient?.Id)
            {
                text = text.Replace(mention.Text, " ", StringComparison.OrdinalIgnoreCase);
            }
        }

        text = AtTag().Replace(text, "");
        if (message.TextFormat == TextFormats.Xml)
        {
            text = WebUtility.HtmlDecode(text);
        }

        // Teams sends a no-break space after a mention, as an entity or as itself.
        return text.Replace("&nbsp;", " ", StringComparison.Ordinal).Replace('\u00A0', ' ').Trim();
    }

    /// <summary>What a card's button submits: <c>{"question": "…"}</c>.</summary>
    private static string SubmittedQuestion(JsonElement? value)
    {
        try
        {
            return value is { ValueKind: JsonValueKind.Object } submitted
                ? submitted.Deserialize<SubmittedQuestion>(ProtocolJson.Options)?.Question ?? ""
                : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }

    // <at>Name</at>, <at id="0">Name</at>
    [GeneratedRegex("</?at(?: [^<>]*)?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtTag();
}
