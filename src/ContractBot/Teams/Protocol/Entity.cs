using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContractBot.Teams.Protocol;

/// <summary>Something that a message is about; what it holds depends on <see cref="Type"/>.</summary>
internal sealed record Entity
{
    public string? Type { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; init; }

    /// <summary>The entity read as <typeparamref name="T"/>; null where it has another shape.</summary>
    public T? GetAs<T>()
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(JsonSerializer.SerializeToElement(this, ProtocolJson.Options), ProtocolJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The entity that <paramref name="value"/> writes, its <c>type</c> included.</summary>
    public static Entity From<T>(T value) =>
        JsonSerializer.Deserialize<Entity>(JsonSerializer.SerializeToElement(value, ProtocolJson.Options), ProtocolJson.Options)!;
}

/// <summary>Somebody is named in the message's text.</summary>
/// <param name="Mentioned">Who.</param>
/// <param name="Text">How the text names them: <c>&lt;at&gt;Name&lt;/at&gt;</c>.</param>
internal sealed record Mention(ChannelAccount? Mentioned, string? Text)
{
    public const string EntityType = "mention";
}
