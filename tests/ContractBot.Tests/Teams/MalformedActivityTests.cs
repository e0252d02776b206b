using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ContractBot.Tests.Teams.Drivers;
using FsCheck;
using FsCheck.Fluent;

namespace ContractBot.Tests.Teams;

/// <summary>Whatever comes through the HTTP door is taken, ignored or refused, and the bot goes on.</summary>
public sealed class MalformedActivityTests : IAsyncLifetime, IDisposable
{
    private const int Seed = 20261120;

    /// <summary>What may be said to what is not an activity.</summary>
    private static readonly HashSet<HttpStatusCode> Polite =
    [
        HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized, HttpStatusCode.RequestEntityTooLarge,
        HttpStatusCode.UnsupportedMediaType, HttpStatusCode.NotImplemented,
    ];

    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(30) };
    private TeamsDriver _teams = null!;

    public async Task InitializeAsync() => _teams = await TeamsDriver.StartAsync();

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Recorded_activities_with_a_value_replaced_removed_or_repeated_do_no_harm()
    {
        var random = new System.Random(Seed);
        foreach (var recording in Recordings())
        {
            for (var i = 0; i < 250; i++)
            {
                var activity = recording.DeepClone().AsObject();
                for (var changes = random.Next(1, 4); changes > 0; changes--)
                {
                    Mutate(activity, random);
                }

                // Where answers go is another matter: those would wait for a channel that does not exist.
                activity["serviceUrl"] = _teams.Channel.ServiceUrl;
                await PostAsync(activity.ToJsonString());
            }
        }

        await AssertAliveAsync();
    }

    [Fact]
    public async Task Recorded_activities_with_bytes_changed_or_cut_do_no_harm()
    {
        var random = new System.Random(Seed);
        foreach (var recording in Recordings())
        {
            var bytes = Encoding.UTF8.GetBytes(recording.ToJsonString());
            for (var i = 0; i < 120; i++)
            {
                var changed = bytes.ToArray();
                for (var changes = random.Next(0, 4); changes > 0; changes--)
                {
                    changed[random.Next(changed.Length)] = (byte)random.Next(256);
                }

                var text = changed.AsSpan(0, random.Next(3) == 0 ? random.Next(changed.Length) : changed.Length).ToArray();
                if (Encoding.UTF8.GetString(text).Contains($"\"serviceUrl\":\"{_teams.Channel.ServiceUrl}\"", StringComparison.Ordinal) || !IsJson(text))
                {
                    await PostAsync(text);
                }
            }
        }

        await AssertAliveAsync();
    }

    [Fact]
    public async Task Random_values_in_every_field_do_no_harm()
    {
        string[] fields =
        [
            "type", "id", "timestamp", "channelId", "from", "recipient", "conversation", "channelData", "textFormat", "locale", "text", "name", "value", "entities",
            "attachments", "membersAdded", "membersRemoved", "reactionsAdded", "replyToId", "deliveryMode", "action", "suggestedActions", "localTimezone",
        ];
        string[] types = ["message", "invoke", "conversationUpdate", "messageUpdate", "messageDelete", "messageReaction", "installationUpdate", "typing"];
        var activities = (from type in Gen.Elements(types)
                          from name in Gen.Elements("adaptiveCard/action", "composeExtension/query", "message/submitAction", "task/fetch", "")
                          from changed in Gen.SubListOf(fields[1..])
                          from values in Gen.ListOf(Json(3), changed.Count)
                          select (type, name, changed, values)).Sample(1_200, 30);
        foreach (var (type, name, changed, values) in activities)
        {
            var activity = Recordings()[0];
            activity["type"] = type;
            activity["name"] = name;
            foreach (var (field, value) in changed.Zip(values))
            {
                activity[field] = value?.DeepClone();
            }

            activity["serviceUrl"] = _teams.Channel.ServiceUrl;
            await PostAsync(activity.ToJsonString());
        }

        await AssertAliveAsync();
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{\"value\":", 100_000)]
    [InlineData("{\"type\":\"message\",\"value\":[", 60)]
    [InlineData("\"", 900_000)]
    public async Task Deep_and_long_bodies_are_refused(string piece, int times)
    {
        await PostAsync(string.Concat(Enumerable.Repeat(piece, times)));
        await AssertAliveAsync();
    }

    [Fact]
    public async Task A_request_that_never_ends_does_not_hold_up_others()
    {
        using var socket = new System.Net.Sockets.TcpClient();
        await socket.ConnectAsync(_teams.Messages.Host, _teams.Messages.Port);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /api/messages HTTP/1.1\r\nHost: {_teams.Messages.Authority}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{{\"type\":"));

        await AssertAliveAsync();
    }

    // One of each kind that Teams sends.
    private List<JsonObject> Recordings()
    {
        JsonObject Of(params (string Field, object? Value)[] changes) => JsonSerializer.SerializeToNode(_teams.Message("<at>ContractBot</at> 期限は？", changes))!.AsObject();
        var mention = new { type = "mention", text = "<at>ContractBot</at>", mentioned = new { id = "28:bot", name = "ContractBot" } };
        return
        [
            Of(("entities", new object[] { mention, new { type = "clientInfo", locale = "ja-JP", country = "JP", platform = "Web" } })),
            Of(("attachments", new[] { new { contentType = "text/html", content = "<div>期限は？</div>" } }), ("conversation", new { id = "19:x@thread.tacv2;messageid=1", conversationType = "channel", isGroup = true, tenantId = "tenant-1" })),
            Of(("attachments", new[] { new { contentType = "application/vnd.microsoft.teams.file.download.info", name = "a.pdf", content = new { downloadUrl = "https://files.example.org/a", uniqueId = "1", fileType = "pdf" } } })),
            Of(("text", null), ("value", new { question = "期間は？" })),
            Of(("text", "検索　期間")),
            Of(("text", "リマインド 花山市 30日前")),
            Of(("type", "messageUpdate"), ("channelData", new { eventType = "editMessage" })),
            Of(("type", "messageDelete"), ("channelData", new { eventType = "softDeleteMessage" })),
            Of(("type", "conversationUpdate"), ("text", null), ("membersAdded", new[] { new { id = "28:bot" } }), ("membersRemoved", new[] { new { id = "29:a" } })),
            Of(("type", "messageReaction"), ("reactionsAdded", new[] { new { type = "like" } })),
            Of(("type", "installationUpdate"), ("action", "add")),
            Of(("type", "invoke"), ("name", "adaptiveCard/action"), ("value", new { action = new { type = "Action.Execute", verb = "article", data = new { agreement = "nda-midori", place = "a2", from = 0 } }, trigger = "manual" })),
            Of(("type", "invoke"), ("name", "adaptiveCard/action"), ("value", new { action = new { type = "Action.Execute", verb = "page", data = new { list = "deadlines", argument = "", from = 6 } } })),
            Of(("type", "invoke"), ("name", "adaptiveCard/action"), ("value", new { action = new { type = "Action.Execute", verb = "remind", data = new { agreement = "nda-midori", place = "a7p1", argument = "expiry" } } })),
            Of(("type", "invoke"), ("name", "composeExtension/query"), ("value", new { commandId = "searchClauses", parameters = new[] { new { name = "query", value = "期間" } }, queryOptions = new { skip = 0, count = 25 } })),
            Of(("type", "invoke"), ("name", "message/submitAction"), ("replyToId", "1"), ("value", new { actionName = "feedback", actionValue = new { reaction = "like", feedback = "{\"feedbackText\":\"はい\"}" } })),
        ];
    }

    private static void Mutate(JsonObject root, System.Random random)
    {
        var places = Objects(root).ToList();
        var place = places[random.Next(places.Count)];
        if (place.Count == 0)
        {
            place["x"] = Odd(random);
            return;
        }

        var name = place.ElementAt(random.Next(place.Count)).Key;
        switch (random.Next(4))
        {
            case 0:
                place.Remove(name);
                break;
            case 1:
                place[name] = new JsonArray(place[name]?.DeepClone(), place[name]?.DeepClone());
                break;
            default:
                place[name] = Odd(random);
                break;
        }
    }

    private static JsonNode? Odd(System.Random random) => random.Next(14) switch
    {
        0 => null,
        1 => "",
        2 => -1,
        3 => 1e300,
        4 => true,
        5 => new JsonObject(),
        6 => new JsonArray(),
        7 => new string('長', 3_000),
        8 => "\0\u202E\uFFFF<script>alert(1)</script>",
        9 => "..",
        10 => "2026-99-99T99:99:99Z",
        11 => long.MaxValue,
        12 => new JsonArray(new JsonObject { ["id"] = null }, "a", 1),
        _ => "%2e%2e/%00?#[1](x)|*_`",
    };

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject found => found.SelectMany(field => Objects(field.Value)).Prepend(found),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    private static Gen<JsonNode?> Json(int depth)
    {
        var plain = Gen.OneOf(
            Gen.Constant<JsonNode?>(null),
            ArbMap.Default.GeneratorFor<int>().Select(number => (JsonNode?)number),
            ArbMap.Default.GeneratorFor<bool>().Select(truth => (JsonNode?)truth),
            ArbMap.Default.GeneratorFor<string?>().Select(text => (JsonNode?)text));
        return depth == 0
            ? plain
            : Gen.OneOf(
                plain,
                Gen.ListOf(Json(depth - 1), 2).Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])),
                from names in Gen.ListOf(Gen.Elements("id", "name", "type", "text", "action", "verb", "data", "agreement", "place", "contentType", "content", "mentioned", "parameters", "value"), 3)
                from values in Gen.ListOf(Json(depth - 1), 3)
                select (JsonNode?)new JsonObject(names.Zip(values).DistinctBy(field => field.First).Select(field => KeyValuePair.Create(field.First, field.Second?.DeepClone()))));
    }

    private static bool IsJson(byte[] text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private Task PostAsync(string body) => PostAsync(Encoding.UTF8.GetBytes(body));

    private async Task PostAsync(byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        _teams.Time.Advance(TimeSpan.FromSeconds(2));
        using var response = await _client.PostAsync(_teams.Messages, content);
        Assert.True(Polite.Contains(response.StatusCode), $"{response.StatusCode} for {Encoding.UTF8.GetString(body)}");
        using var idle = await _client.GetAsync(_teams.Idle);
    }

    // No turn has failed by our fault, and a question is still answered.
    private async Task AssertAliveAsync()
    {
        Assert.DoesNotContain(_teams.Log.Lines, line => line.Contains(" failed: ", StringComparison.Ordinal) || line.Contains("could not be served", StringComparison.Ordinal)
            || line.Contains("could not be answered", StringComparison.Ordinal) || line.Contains("unhandled exception", StringComparison.OrdinalIgnoreCase));
        var sent = await _teams.SayAsync("事故の報告は何日以内？", ("conversation", new { id = "a:another", conversationType = "personal", tenantId = "tenant-2" }));
        Assert.Equal(["typing", "message", "message"], sent.Select(activity => activity.GetProperty("type").GetString()));
    }
}
