using System.Text.Json;

namespace ContractBot.Tests.Teams.Drivers;

/// <summary>Reads a card as people do.</summary>
internal static class CardText
{
    /// <summary>The card of a message.</summary>
    public static JsonElement CardOf(JsonElement message) => Assert.Single(message.GetProperty("attachments").EnumerateArray()).GetProperty("content");

    /// <summary>All paragraphs of a card, from top to bottom.</summary>
    public static List<string> Paragraphs(JsonElement card) => [.. Elements(card)
        .Where(element => Type(element) is "TextBlock" or "RichTextBlock")
        .Select(element => Type(element) == "TextBlock"
            ? element.GetProperty("text").GetString()!
            : string.Concat(element.GetProperty("inlines").EnumerateArray().Select(run => run.GetProperty("text").GetString())))];

    /// <summary>The cells of a card's table, row by row, the columns' names first; paragraphs of a cell are joined by a slash.</summary>
    public static List<string[]> Rows(JsonElement card) => [.. Elements(card).Where(element => Type(element) == "Table")
        .SelectMany(table => table.GetProperty("rows").EnumerateArray())
        .Select(row => row.GetProperty("cells").EnumerateArray().Select(cell => string.Join('/', Paragraphs(cell))).ToArray())];

    /// <summary>All buttons of a card, and boxes that can be pressed.</summary>
    public static List<JsonElement> Buttons(JsonElement card) => [.. Elements(card).SelectMany(element => Type(element) switch
    {
        "ActionSet" => element.GetProperty("actions").EnumerateArray(),
        "Container" when element.TryGetProperty("selectAction", out var action) => [action],
        _ => (IEnumerable<JsonElement>)[],
    })];

    /// <summary>The titles of all buttons of a card.</summary>
    public static List<string> Titles(JsonElement card) => Buttons(card).ConvertAll(button => button.GetProperty("title").GetString()!);

    /// <summary>The button with a title.</summary>
    public static JsonElement Button(JsonElement card, string title) => Buttons(card).First(button => button.GetProperty("title").GetString() == title);

    private static IEnumerable<JsonElement> Elements(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => Elements(field.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Elements),
        _ => [],
    };

    private static string? Type(JsonElement element) =>
        element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;
}
