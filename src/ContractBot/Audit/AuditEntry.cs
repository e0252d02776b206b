using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContractBot.Access;

namespace ContractBot.Audit;

/// <summary>One thing that happened: who asked what, what was shown, who was turned away.</summary>
/// <param name="What"><c>asked</c>, <c>shown</c>, <c>opened</c>, <c>added</c> or <c>denied</c>.</param>
/// <param name="Asker">Who; null where nobody is known.</param>
/// <param name="Way">By which way: <c>message</c>, an invoke's name, <c>reminder</c>, or a path.</param>
internal sealed record AuditEntry(string What, Asker? Asker, string Way)
{
    /// <summary>The turn that it belongs to, so that what was shown is found by what was asked; empty where there is none.</summary>
    public string Turn { get; init; } = "";

    /// <summary>What was asked, as typed and at most <see cref="LongestWords"/> units of it; never an agreement's text.</summary>
    public string? Words { get; init; }

    /// <summary>The places shown: <c>AGREEMENT#ANCHOR</c>, the agreement alone where it was shown whole, or the file that was added.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>The network address that the request came from; empty where the channel hides it.</summary>
    public string From { get; init; } = "";

    private const int LongestWords = 2_000;

    /// <summary>The entry as a line of JSON without its end.</summary>
    /// <param name="at">When.</param>
    /// <param name="before">The hash of the line before (<see cref="AuditChain"/>).</param>
    public byte[] ToLine(DateTimeOffset at, string before)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("at", at.UtcDateTime);
            json.WriteString("what", What);
            WriteAsker(json);
            json.WriteString("way", Way);
            WriteUnlessEmpty(json, "turn", Turn);
            WriteUnlessEmpty(json, "words", Words?.Length > LongestWords ? Words[..LongestWords] : Words);
            WriteUnlessEmpty(json, "from", From);
            if (!Places.IsDefaultOrEmpty)
            {
                json.WriteStartArray("places");
                foreach (var place in Places)
                {
                    json.WriteStringValue(place);
                }

                json.WriteEndArray();
            }

            json.WriteString("before", before);
            json.WriteEndObject();
        }

        return line.ToArray();
    }

    private void WriteAsker(Utf8JsonWriter json)
    {
        switch (Asker)
        {
            case ThisMachine:
                json.WriteString("who", "thisMachine");
                break;
            case Person person:
                WriteUnlessEmpty(json, "tenant", person.Tenant);
                WriteUnlessEmpty(json, "user", person.User);
                break;
            case SharedPlace place:
                WriteUnlessEmpty(json, "tenant", place.Tenant);
                WriteUnlessEmpty(json, "user", place.User);
                WriteUnlessEmpty(json, "team", place.Team);
                WriteUnlessEmpty(json, "channel", place.Channel);
                break;
        }
    }

    private static void WriteUnlessEmpty(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }
}
