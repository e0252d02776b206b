using System.Text.Json;

namespace ContractBot.Teams.Search;

/// <summary>The value of the invoke <c>composeExtension/query</c>.</summary>
internal sealed record MessagingExtensionQuery(string? CommandId, IReadOnlyList<MessagingExtensionParameter?>? Parameters, MessagingExtensionQueryOptions? QueryOptions)
{
    /// <summary>What was typed into <paramref name="parameter"/>; empty where nothing was, as when the search is opened (<c>initialRun</c>).</summary>
    public string Words(string parameter) => Parameters?.FirstOrDefault(given => given?.Name == parameter)?.Value is { ValueKind: JsonValueKind.String } value
        ? value.GetString()!.Trim()
        : "";
}

/// <summary>One parameter of the command.</summary>
internal sealed record MessagingExtensionParameter(string? Name, JsonElement? Value);

/// <summary>Which results are wanted.</summary>
internal sealed record MessagingExtensionQueryOptions(int? Skip, int? Count);
