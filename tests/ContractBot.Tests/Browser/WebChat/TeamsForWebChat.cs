using System.Text.Json.Nodes;

namespace ContractBot.Tests.Browser.WebChat;

/// <summary>
/// What Teams' client does and Web Chat does under another name: citations are link definitions of Markdown, 👍 and 👎 are actions of schema.org, and a card's
/// Universal Action is a submission that says of which message it is.
/// </summary>
internal static class TeamsForWebChat
{
    private const string Feedback = "webchat:activity-status/feedback";

    /// <summary>What the bot sent, as Web Chat shows it.</summary>
    public static JsonObject Shown(JsonObject sent, string id)
    {
        var shown = sent.DeepClone().AsObject();
        shown["id"] = id;
        shown["from"] = new JsonObject { ["id"] = "28:bot", ["role"] = "bot" };
        var entity = shown["entities"]?.AsArray().Select(entity => entity!.AsObject()).FirstOrDefault(entity => entity["type"]!.GetValue<string>() == "https://schema.org/Message");
        foreach (var claim in entity?["citation"]?.AsArray() ?? [])
        {
            shown["text"] = $"{shown["text"]}\n\n[{claim!["position"]}]: {claim["appearance"]!["url"]} \"{claim["appearance"]!["name"]}\"";
        }

        if (shown["channelData"]?["feedbackLoop"] is not null)
        {
            entity ??= Root(shown);
            entity["potentialAction"] = new JsonArray(Opinion("LikeAction", id), Opinion("DislikeAction", id));
        }

        foreach (var attachment in shown["attachments"]?.AsArray() ?? [])
        {
            Submitting(attachment!["content"], id);
        }

        return shown;
    }

    /// <summary>The invoke that Teams makes of what was done; null for a message.</summary>
    public static JsonObject? InvokeOf(JsonObject done) => done switch
    {
        _ when done["value"] is JsonObject submitted && submitted["execute"] is { } execute => new JsonObject
        {
            ["type"] = "invoke", ["name"] = "adaptiveCard/action", ["replyToId"] = submitted["message"]!.DeepClone(), ["value"] = new JsonObject { ["action"] = execute.DeepClone() },
        },
        _ when done["name"]?.GetValue<string>() == Feedback => new JsonObject
        {
            ["type"] = "invoke", ["name"] = "message/submitAction", ["replyToId"] = done["entities"]![0]!["message"]!.DeepClone(),
            ["value"] = new JsonObject
            {
                ["actionName"] = "feedback",
                ["actionValue"] = new JsonObject { ["reaction"] = done["entities"]![0]!["@type"]!.GetValue<string>() == "LikeAction" ? "like" : "dislike", ["feedback"] = "{}" },
            },
        },
        _ => null,
    };

    /// <summary>A file as Teams names it to the bot.</summary>
    public static JsonObject File(string name, string url) => new()
    {
        ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["name"] = name, ["content"] = new JsonObject { ["downloadUrl"] = url },
    };

    private static JsonObject Root(JsonObject shown)
    {
        var root = new JsonObject { ["type"] = "https://schema.org/Message", ["@type"] = "Message", ["@context"] = "https://schema.org", ["@id"] = "" };
        shown["entities"] = new JsonArray(root);
        return root;
    }

    private static JsonObject Opinion(string kind, string message) => new() { ["@type"] = kind, ["@id"] = $"{kind}-{message}", ["message"] = message };

    // {"type": "Action.Execute", "verb": …, "data": …}
    private static void Submitting(JsonNode? part, string message)
    {
        switch (part)
        {
            case JsonObject action when action["type"] is JsonValue type && type.TryGetValue(out string? name) && name == "Action.Execute":
                var execute = new JsonObject { ["type"] = name, ["verb"] = action["verb"]?.DeepClone(), ["data"] = action["data"]?.DeepClone() };
                action["type"] = "Action.Submit";
                action["data"] = new JsonObject { ["execute"] = execute, ["message"] = message };
                break;
            case JsonObject card:
                card.ToList().ForEach(field => Submitting(field.Value, message));
                break;
            case JsonArray parts:
                parts.ToList().ForEach(one => Submitting(one, message));
                break;
        }
    }
}
