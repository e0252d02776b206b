using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using ContractBot.Teams.Package;
using ContractBot.Teams.Search;
using ContractBot.Teams.Turns.ChatCommands;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Teams.Package;

/// <summary>The limits are those of the manifest's schema 1.30.</summary>
public sealed class AppPackageTests
{
    private static readonly Guid AppId = Guid.Parse("0c0c0c0c-1111-2222-3333-444444444444");

    [Fact]
    public void The_manifest_has_all_that_is_required_within_its_limits()
    {
        var manifest = Manifest();

        Assert.All(
            ["$schema", "manifestVersion", "version", "id", "developer", "name", "description", "icons", "accentColor"],
            name => Assert.True(manifest.TryGetProperty(name, out _), name));
        Assert.Equal(("1.30", AppId.ToString()), (Text(manifest, "manifestVersion"), Text(manifest, "id")));
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+$", Text(manifest, "version"));
        Assert.Matches("^#[0-9a-fA-F]{6}$", Text(manifest, "accentColor"));
        Longest(manifest, 30, "name", "short");
        Longest(manifest, 100, "name", "full");
        Longest(manifest, 80, "description", "short");
        Longest(manifest, 4000, "description", "full");
        Longest(manifest, 32, "developer", "name");
        Assert.All(["websiteUrl", "privacyUrl", "termsOfUseUrl"], url => Assert.StartsWith("https://contracts.example.jp/", Text(manifest.GetProperty("developer"), url), StringComparison.Ordinal));
        Assert.Equal("contracts.example.jp", Assert.Single(manifest.GetProperty("validDomains").EnumerateArray()).GetString());
    }

    [Fact]
    public void The_bot_takes_files_and_offers_the_commands_of_the_chat_everywhere()
    {
        var bot = Assert.Single(Manifest().GetProperty("bots").EnumerateArray());
        var commands = Assert.Single(bot.GetProperty("commandLists").EnumerateArray());

        Assert.Equal(AppId.ToString(), Text(bot, "botId"));
        Assert.True(bot.GetProperty("supportsFiles").GetBoolean());
        Assert.Equal(["personal", "team", "groupChat"], bot.GetProperty("scopes").EnumerateArray().Select(s => s.GetString()));
        Assert.Equal(["ヘルプ", "一覧", "検索", "期限", "義務", "比較", "リマインド", "最初から"], commands.GetProperty("commands").EnumerateArray().Select(c => Text(c, "title")));
        Assert.InRange(commands.GetProperty("commands").GetArrayLength(), 1, 12);
        Assert.All(commands.GetProperty("commands").EnumerateArray(), c => Longest(c, 128, "title"));
        Assert.Equal("検索 ", Text(commands.GetProperty("commands")[2], "prompt"));
    }

    [Fact]
    public void The_message_extension_searches_as_the_bot_answers_it()
    {
        var extension = Assert.Single(Manifest().GetProperty("composeExtensions").EnumerateArray());
        var command = Assert.Single(extension.GetProperty("commands").EnumerateArray());
        var parameter = Assert.Single(command.GetProperty("parameters").EnumerateArray());

        Assert.Equal(
            (AppId.ToString(), ClauseExtension.CommandId, "query", ClauseExtension.Parameter),
            (Text(extension, "botId"), Text(command, "id"), Text(command, "type"), Text(parameter, "name")));
        Assert.True(command.GetProperty("initialRun").GetBoolean());
        Longest(command, 32, "title");
        Longest(command, 128, "description");
        Longest(parameter, 32, "title");
        Longest(parameter, 128, "description");
    }

    [Fact]
    public void The_app_asks_for_no_permission()
    {
        Assert.All(["authorization", "permissions", "devicePermissions", "webApplicationInfo"], name => Assert.False(Manifest().TryGetProperty(name, out _), name));
    }

    [Fact]
    public void Every_Japanese_word_has_an_English_one_and_no_English_word_is_Japanese()
    {
        var manifest = Manifest();
        var english = Read("en.json");

        Assert.Equal(("ja", "en", "en.json"), (
            Text(manifest.GetProperty("localizationInfo"), "defaultLanguageTag"),
            Text(manifest.GetProperty("localizationInfo").GetProperty("additionalLanguages")[0], "languageTag"),
            Text(manifest.GetProperty("localizationInfo").GetProperty("additionalLanguages")[0], "file")));
        Assert.All(ChatCommandName.All.Select((name, i) => (name, i)), command =>
            Assert.True(english.TryGetProperty($"bots[0].commandLists[0].commands[{command.i}].title", out _), command.name.Key));
        Assert.All(english.EnumerateObject().Where(p => !p.Name.EndsWith("description", StringComparison.Ordinal)), p => Assert.DoesNotMatch("[\\p{IsHiragana}\\p{IsKatakana}]", p.Value.GetString()));
        Assert.All(english.EnumerateObject().Where(p => p.Name[0] != '$'), p => Assert.True(Place(manifest, p.Name) is { ValueKind: JsonValueKind.String }, p.Name));
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void An_icon_is_a_PNG_of_its_size_whose_parts_hold(string file, int size)
    {
        var png = Bytes(file);

        Assert.Equal("89504e470d0a1a0a", Convert.ToHexStringLower(png[..8]));
        Assert.Equal((size, size), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        Assert.Equal("49454e44ae426082", Convert.ToHexStringLower(png[^8..]));
    }

    [Fact]
    public void The_outline_is_white_on_nothing()
    {
        var png = Bytes("outline.png");
        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(33));
        using var zlib = new ZLibStream(new MemoryStream(png, 41, length), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zlib.CopyTo(rows);
        var pixels = rows.ToArray().Chunk(1 + (32 * 4)).SelectMany(row => row.Skip(1).Chunk(4)).ToList();

        Assert.Equal(1024, pixels.Count);
        Assert.All(pixels, p => Assert.Equal((255, 255, 255), (p[0], p[1], p[2])));
        Assert.Contains(pixels, p => p[3] == 255);
        Assert.Contains(pixels, p => p[3] == 0);
    }

    [Fact]
    public void The_same_host_and_app_give_the_same_file() => Assert.Equal(Package(), Package());

    [Theory]
    [InlineData("contracts.example.jp", 0)]
    [InlineData("https://contracts.example.jp/", 0)]
    [InlineData("http://contracts.example.jp", 2)]
    [InlineData("https://contracts.example.jp/bot", 2)]
    [InlineData("contracts.example.jp:8443", 2)]
    [InlineData("localhost", 2)]
    [InlineData("192.0.2.1", 2)]
    [InlineData("a b", 2)]
    public void The_command_takes_a_public_name_alone(string host, int exitCode)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "app.zip");

        var result = Cli.Run("teams-package", "--host", host, "--app-id", AppId.ToString(), "--out", file);

        Assert.Equal((exitCode, exitCode == 0), (result.ExitCode, File.Exists(file)));
    }

    private static byte[] Package()
    {
        using var package = new MemoryStream();
        AppPackage.Write(new AppManifest("contracts.example.jp", AppId), package);
        return package.ToArray();
    }

    private static byte[] Bytes(string file)
    {
        using var zip = new ZipArchive(new MemoryStream(Package()));
        using var entry = zip.GetEntry(file)!.Open();
        using var content = new MemoryStream();
        entry.CopyTo(content);
        return content.ToArray();
    }

    private static JsonElement Manifest() => Read("manifest.json");

    private static JsonElement Read(string file) => JsonDocument.Parse(Bytes(file)).RootElement;

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static void Longest(JsonElement element, int most, params string[] path) =>
        Assert.InRange(path.Aggregate(element, (e, name) => e.GetProperty(name)).GetString()!.Length, 1, most);

    // bots[0].commandLists[0].commands[2].title
    private static JsonElement? Place(JsonElement manifest, string path)
    {
        JsonElement? at = manifest;
        foreach (Match step in Regex.Matches(path, @"(?<name>[A-Za-z]+)(\[(?<index>[0-9]+)\])?"))
        {
            at = at is { } element && element.TryGetProperty(step.Groups["name"].Value, out var next) ? next : null;
            if (at is { } list && step.Groups["index"].Success)
            {
                at = list.GetArrayLength() > int.Parse(step.Groups["index"].Value, System.Globalization.CultureInfo.InvariantCulture) ? list[int.Parse(step.Groups["index"].Value, System.Globalization.CultureInfo.InvariantCulture)] : null;
            }
        }

        return at;
    }
}
