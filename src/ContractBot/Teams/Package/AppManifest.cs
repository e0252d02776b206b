using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using ContractBot.Resources;
using ContractBot.Teams.Search;
using ContractBot.Teams.Turns.ChatCommands;

namespace ContractBot.Teams.Package;

/// <summary>
/// The manifest of the Teams app (schema version 1.30), Japanese, with the English words in a file of their own. The app asks for no
/// permission: it hears only what is said to it, and knows of people what the channel says with each message.
/// </summary>
/// <param name="Host">The public name of the service, such as <c>contracts.example.jp</c>.</param>
/// <param name="AppId">The bot's app id; it is the app's own id as well.</param>
internal sealed record AppManifest(string Host, Guid AppId)
{
    /// <summary>The file of the English words.</summary>
    public const string EnglishFile = "en.json";

    private const string Version = "1.0.0";
    private const string SchemaVersion = "1.30";
    private const string Accent = "#1F3A5F";
    private const string Schemas = "https://developer.microsoft.com/json-schemas/teams/v1.30/";

    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private static readonly ImmutableArray<string> Scopes = ["personal", "team", "groupChat"];

    /// <summary>The manifest.</summary>
    public JsonObject ToJson() => new()
    {
        ["$schema"] = Schemas + "MicrosoftTeams.schema.json",
        ["manifestVersion"] = SchemaVersion,
        ["version"] = Version,
        ["id"] = AppId.ToString(),
        ["localizationInfo"] = new JsonObject
        {
            ["defaultLanguageTag"] = "ja",
            ["additionalLanguages"] = new JsonArray(new JsonObject { ["languageTag"] = "en", ["file"] = EnglishFile }),
        },
        ["developer"] = new JsonObject
        {
            ["name"] = "ContractBot",
            ["websiteUrl"] = Url(""),
            ["privacyUrl"] = Url("about"),
            ["termsOfUseUrl"] = Url("about"),
        },
        ["name"] = new JsonObject { ["short"] = "ContractBot", ["full"] = Say("PackageFullName", Japanese) },
        ["description"] = new JsonObject { ["short"] = Say("PackageShort", Japanese), ["full"] = Say("PackageFull", Japanese) },
        ["icons"] = new JsonObject { ["color"] = AppPackage.ColorFile, ["outline"] = AppPackage.OutlineFile },
        ["accentColor"] = Accent,
        ["bots"] = new JsonArray(new JsonObject
        {
            ["botId"] = AppId.ToString(),
            ["scopes"] = Array(Scopes),
            ["supportsFiles"] = true,
            ["isNotificationOnly"] = false,
            ["commandLists"] = new JsonArray(new JsonObject { ["scopes"] = Array(Scopes), ["commands"] = new JsonArray([.. ChatCommandName.All.Select(Command)]) }),
        }),
        ["composeExtensions"] = new JsonArray(new JsonObject
        {
            ["botId"] = AppId.ToString(),
            ["commands"] = new JsonArray(new JsonObject
            {
                ["id"] = ClauseExtension.CommandId,
                ["type"] = "query",
                ["context"] = Array(["compose", "commandBox"]),
                ["title"] = Say("ExtensionTitle", Japanese),
                ["description"] = Say("ExtensionDescription", Japanese),
                ["initialRun"] = true,
                ["parameters"] = new JsonArray(new JsonObject
                {
                    ["name"] = ClauseExtension.Parameter,
                    ["title"] = Say("ExtensionParameter", Japanese),
                    ["description"] = Say("ExtensionParameterDescription", Japanese),
                    ["inputType"] = "text",
                }),
            }),
        }),
        ["validDomains"] = Array([Host]),
    };

    /// <summary>The English words, by their places in the manifest.</summary>
    public static JsonObject ToEnglishJson()
    {
        var words = new JsonObject
        {
            ["$schema"] = Schemas + "MicrosoftTeams.Localization.schema.json",
            ["name.short"] = "ContractBot",
            ["name.full"] = Say("PackageFullName", English),
            ["description.short"] = Say("PackageShort", English),
            ["description.full"] = Say("PackageFull", English),
            ["composeExtensions[0].commands[0].title"] = Say("ExtensionTitle", English),
            ["composeExtensions[0].commands[0].description"] = Say("ExtensionDescription", English),
            ["composeExtensions[0].commands[0].parameters[0].title"] = Say("ExtensionParameter", English),
            ["composeExtensions[0].commands[0].parameters[0].description"] = Say("ExtensionParameterDescription", English),
        };
        for (var i = 0; i < ChatCommandName.All.Length; i++)
        {
            var (name, place) = (ChatCommandName.All[i], $"bots[0].commandLists[0].commands[{i}]");
            words[$"{place}.title"] = name.Title(English);
            words[$"{place}.description"] = name.Description(English);
            if (name.Argument == ChatArgument.Required)
            {
                words[$"{place}.prompt"] = name.Title(English) + " ";
            }
        }

        return words;
    }

    // A command that needs words is only written into the box: the person writes on and sends.
    private static JsonNode Command(ChatCommandName name)
    {
        var command = new JsonObject { ["title"] = name.Title(Japanese), ["description"] = name.Description(Japanese) };
        if (name.Argument == ChatArgument.Required)
        {
            command["type"] = "prompt";
            command["prompt"] = name.Title(Japanese) + " ";
        }

        return command;
    }

    private string Url(string path) => $"https://{Host}/{path}";

    private static string Say(string name, CultureInfo language) => Texts.ResourceManager.GetString(name, language)!;

    private static JsonArray Array(IEnumerable<string> values) => new([.. values.Select(v => JsonValue.Create(v))]);
}
