using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ContractBot.Answering;

namespace ContractBot.Hosting;

/// <summary>
/// A <see cref="Conversation"/> as JSON that other versions of the program read too: what is missing is as in <see cref="Conversation.Empty"/>, and
/// what is not known is left out.
/// </summary>
internal static class ConversationJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(Conversation conversation) => JsonSerializer.Serialize(conversation, Options);

    /// <summary>The conversation; null where <paramref name="json"/> holds none.</summary>
    public static Conversation? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Conversation>(json, Options) is { } read
                ? read with
                {
                    Agreements = read.Agreements.IsDefault ? [] : read.Agreements,
                    LastCited = read.LastCited.IsDefault ? [] : read.LastCited,
                    Choices = read.Choices.IsDefault ? [] : read.Choices,
                }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
