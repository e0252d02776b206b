using System.Text.Json;

namespace ContractBot.Teams.Search;

/// <summary>The value of the invoke <c>composeExtension/query</c>.</summary>
internal sealed record MessagingExtensionQuery(string? CommandId, IReadOnlyList<MessagingExtensionParameter?>? Parameters, MessagingExtensionQueryOptions? QueryOptions)
{
    // What a client says when the search is opened, before anything is typed.
    private const string InitialRun = "initialRun";

    /// <summary>What was typed: into <paramref name="parameter"/>, or where there is none of that name into the first; empty where nothing was.</summary>
    public string Words(string parameter)
    {
        var given = Parameters?.OfType<MessagingExtensionParameter>().Where(other => other.Name != InitialRun).ToList() ?? [];
        return (given.Find(one => one.Name == parameter) ?? given.FirstOrDefault())?.Value is { ValueKind: JsonValueKind.String } value ? value.GetString()!.Trim() : "";
    }
}

/// <summary>One parameter of the command.</summary>
internal sealed record MessagingExtensionParameter(string? Name, JsonElement? Value);

/// <summary>Which results are wanted.</summary>
internal sealed record MessagingExtensionQueryOptions(int? Skip, int? Count);
