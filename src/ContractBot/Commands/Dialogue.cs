using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ContractBot.Resources;

namespace ContractBot.Commands;

/// <summary>A line of a batch file: a conversation whose turns are asked in order.</summary>
internal sealed record Dialogue(string Id, ImmutableArray<string> Turns)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>All lines of <paramref name="file"/>; empty lines are skipped.</summary>
    /// <exception cref="CommandException">When the file cannot be read or a line is malformed; nothing was asked then.</exception>
    public static ImmutableArray<Dialogue> ReadAll(string file)
    {
        try
        {
            return [.. File.ReadLines(file, StrictUtf8)
                .Select((line, index) => (Line: line, Number: index + 1))
                .Where(l => !string.IsNullOrWhiteSpace(l.Line))
                .Select(l => Read(l.Line, l.Number))];
        }
        catch (DecoderFallbackException)
        {
            throw new CommandException(Say.With(Texts.BatchNotUtf8, file));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Say.With(Texts.BatchUnreadable, file));
        }
    }

    private static Dialogue Read(string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                && root.TryGetProperty("turns", out var turns) && turns.ValueKind == JsonValueKind.Array
                && turns.GetArrayLength() > 0
                && turns.EnumerateArray().All(t => t.ValueKind == JsonValueKind.String))
            {
                var dialogue = new Dialogue(id.GetString()!, [.. turns.EnumerateArray().Select(t => t.GetString()!)]);
                return dialogue.Turns.Select(Questions.Objection).FirstOrDefault(o => o is not null) is { } objection
                    ? throw new CommandException(Say.With(Texts.BatchLine, number, objection))
                    : dialogue;
            }
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // Not JSON, or a string with half a surrogate pair: said below.
        }

        throw new CommandException(Say.With(Texts.BatchLine, number, Texts.BatchLineForm));
    }
}
