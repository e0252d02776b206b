using System.Text.Json;
using ContractBot.Teams.Authentication;
using ContractBot.TestSupport;
using ContractBot.Tests.Teams.Drivers;
using Microsoft.Extensions.DependencyInjection;
using Activity = ContractBot.Teams.Protocol.Activity;

namespace ContractBot.Tests.Teams;

/// <summary>The endpoint beside Microsoft's own SDK for Node, which is the channel here.</summary>
public sealed class OfficialSdkTests
{
    private const string Packages = Node.Peers + "/node_modules";

    [PeerFact("node", Packages)]
    public async Task The_SDK_judges_each_token_of_the_corpus_as_the_corpus_says()
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);
        // The SDK reads the machine's clock.
        teams.Time.Advance(DateTimeOffset.UtcNow - teams.Time.GetUtcNow());
        var cases = TokenCorpus.At(teams.Channel.ServiceUrl, teams.Time.GetUtcNow());
        Assert.True(cases.Count >= 60);
        Assert.Distinct(cases.Select(c => c.Name));

        var sdk = await Node.RunAsync("judge-tokens.js", new
        {
            metadata = teams.Channel.Url + "/metadata",
            appId = TokenForge.AppId,
            channelId = "msteams",
            serviceUrl = teams.Channel.ServiceUrl,
            headers = cases.ToDictionary(c => c.Name, c => c.Authorization),
        });

        Assert.Equal(
            cases.Select(c => $"{c.Name}: {c.Accepted || c.Stricter is not null}"),
            cases.Select(c => $"{c.Name}: {sdk.GetProperty(c.Name).GetBoolean()}"));
    }

    [Fact]
    public async Task We_judge_the_same_tokens_as_it_does_or_more_strictly_for_a_reason()
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);
        var validator = teams.Services.GetRequiredService<ChannelTokenValidator>();
        var activity = new Activity { Type = "message", ChannelId = "msteams", ServiceUrl = teams.Channel.ServiceUrl };

        foreach (var c in TokenCorpus.At(teams.Channel.ServiceUrl, teams.Time.GetUtcNow()))
        {
            var ours = await validator.ValidateAsync(c.Authorization, activity, CancellationToken.None);
            Assert.Equal((c.Name, c.Accepted), (c.Name, ours.Verdict == TokenVerdict.Valid));
        }
    }

    [PeerFact("node", Packages)]
    public async Task The_SDK_holds_a_conversation_and_reads_every_card()
    {
        await using var teams = await TeamsDriver.StartAsync(new ScriptedAnswerer(question => question switch
        {
            "期間は？" => Answers.Ambiguous(question),
            "月の裏側は？" => Answers.NotFound(question),
            "全部" => Answers.Saying("[1][2][3]", [.. Answers.Many(20, n => new string('文', n * 100) + "。\n- *次*の行")]),
            _ => Answers.Answered(question),
        }));

        var turns = await ConverseAsync(
            teams,
            new { type = "conversationUpdate", membersAdded = new[] { new { id = "28:bot" } } },
            Say("事故の報告は何日以内？"),
            Say("期間は？"),
            Say("月の裏側は？"),
            Say("全部"),
            Say(""));

        Assert.Equal(["message"], Types(turns[0]));
        Assert.Equal(["typing", "message", "message"], Types(turns[1]));
        Assert.Equal(["typing", "message", "message"], Types(turns[2]));
        Assert.Equal(["typing", "message", "message"], Types(turns[3]));
        Assert.Equal(["typing", "message", "message"], Types(turns[4]));
        Assert.Equal(["message"], Types(turns[5]));
        Assert.All(turns, turn =>
        {
            Assert.Equal(200, turn.GetProperty("status").GetInt32());
            Assert.All(Cards(turn), card =>
            {
                Assert.Equal([], card.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()!));
                Assert.NotEqual(0, card.GetProperty("elements").GetInt32());
            });
        });
        Assert.Equal([1, 1, 1, 1, 1, 0], turns.Select(turn => Cards(turn).Count));
        Assert.All(turns.SelectMany(Sent), sent => Assert.Equal("19:x@thread;messageid=1/%", sent.GetProperty("conversationId").GetString()));
        Assert.All(Sent(turns[1]), sent => Assert.Equal(("reply", "a:1/2"), (sent.GetProperty("route").GetString(), sent.GetProperty("activityId").GetString())));
    }

    [PeerFact("node", Packages)]
    public async Task The_SDK_gets_expected_replies_and_what_answers_invokes()
    {
        await using var teams = await TeamsDriver.StartAsync();

        var turns = await ConverseAsync(
            teams,
            new { type = "message", text = "期限は？", deliveryMode = "expectReplies" },
            new { type = "invoke", name = "task/fetch", value = new { } },
            Invoke("composeExtension/query", new { commandId = "searchClauses", parameters = new[] { new { name = "query", value = "違約金" } } }),
            Invoke("adaptiveCard/action", new { action = new { verb = "article", data = new { agreement = "itaku-hanayama", place = "a8p2" } } }),
            Invoke("adaptiveCard/action", new { action = new { verb = "article", data = new { agreement = "nobody", place = "a8p2" } } }),
            Invoke("message/submitAction", new { actionName = "feedback", actionValue = new { reaction = "like", feedback = "{}" } }));

        Assert.Equal(200, turns[0].GetProperty("status").GetInt32());
        Assert.Equal(2, turns[0].GetProperty("body").GetProperty("activities").GetArrayLength());
        Assert.Empty(Sent(turns[0]));
        Assert.Equal([501, 200, 200, 200, 200], turns.Skip(1).Select(turn => turn.GetProperty("status").GetInt32()));
        Assert.Equal("result", turns[2].GetProperty("body").GetProperty("composeExtension").GetProperty("type").GetString());
        Assert.Equal("application/vnd.microsoft.card.adaptive", turns[3].GetProperty("body").GetProperty("type").GetString());
        Assert.Equal("application/vnd.microsoft.error", turns[4].GetProperty("body").GetProperty("type").GetString());
        Assert.Equal(JsonValueKind.Object, turns[5].GetProperty("body").ValueKind);
    }

    [PeerFact("node", Packages)]
    public async Task The_SDK_receives_a_reminder_and_presses_its_buttons()
    {
        await using var teams = await TeamsDriver.StartAsync();
        object On(int day, int hour) => new { visit = teams.RemindersAt(new(2026, 11, day, hour, 0, 0, TimeSpan.FromHours(9))) };
        object Press(string title) => new { type = "invoke", name = "adaptiveCard/action", press = title };

        var turns = await ConverseAsync(
            teams, Say("リマインド 花山市 7日前"), On(26, 12), On(27, 9), Press("あとで"), On(27, 16), On(30, 9), Press("確認済み"), On(30, 12));

        Assert.Equal(["typing", "message"], Types(turns[0]));
        Assert.Equal([0, 1, 0, 0, 1, 0, 0], turns.Skip(1).Select(turn => Sent(turn).Count));
        Assert.All([turns[2], turns[5]], turn => Assert.Equal("send", Assert.Single(Sent(turn)).GetProperty("route").GetString()));
        Assert.Equal(
            ["期限のお知らせ：あと8日です", "2026年11月30日（月）に、あらためてお知らせします", "期限のお知らせ：あと5日です", "確認済みです（2026年11月30日）"],
            ((JsonElement[])[Content(turns[2]), turns[3].GetProperty("body").GetProperty("value"), Content(turns[5]), turns[6].GetProperty("body").GetProperty("value")])
                .Select(card => CardText.Paragraphs(card)[0]));
        Assert.All(turns.SelectMany(Cards), card => Assert.Equal("[]", card.GetProperty("problems").GetRawText()));

        static JsonElement Content(JsonElement turn) => CardText.CardOf(Sent(turn)[0].GetProperty("activity"));
    }

    [PeerFact("node", Packages)]
    public async Task The_SDK_searches_while_writing_presses_on_and_gives_an_opinion()
    {
        await using var teams = await TeamsDriver.StartAsync(InventedServices.All.Answerer);
        object Query(string words, int skip) =>
            Invoke("composeExtension/query", new { commandId = "searchClauses", parameters = new[] { new { name = "query", value = words } }, queryOptions = new { skip, count = 2 } });
        object Press(string title) => new { type = "invoke", name = "adaptiveCard/action", press = title };

        var turns = await ConverseAsync(
            teams,
            Query("秘密", 0), Query("秘密", 2), Query("", 0),
            Say("ミドリ精機との秘密保持契約の有効期間は？"), Press("関連条文"), Press("答えに戻る"), Press("条文全体"),
            Invoke("message/submitAction", new { actionName = "feedback", actionValue = new { reaction = "dislike", feedback = """{"feedbackText":"短すぎます"}""" } }));

        Assert.Equal([2, 2, 1], turns.Take(3).Select(turn => turn.GetProperty("body").GetProperty("composeExtension").GetProperty("attachments").GetArrayLength()));
        Assert.Equal(["第7条（有効期間）の関連条文", "[1] 第7条第1項（有効期間）", "第7条（有効期間）"], turns.Skip(4).Take(3).Select(turn => CardText.Paragraphs(turn.GetProperty("body").GetProperty("value"))[0]));
        Assert.All(turns.SelectMany(Cards), card => Assert.Equal("[]", card.GetProperty("problems").GetRawText()));
        Assert.Equal(200, turns[7].GetProperty("status").GetInt32());
    }

    private static object Invoke(string name, object value) => new { type = "invoke", name, replyToId = "a:1/2", value };

    private static object Say(string text) => new { type = "message", id = text == "事故の報告は何日以内？" ? "a:1/2" : null, text };

    private static async Task<List<JsonElement>> ConverseAsync(TeamsDriver teams, params object[] activities)
    {
        var addressed = activities.Select(activity =>
        {
            var fields = JsonSerializer.SerializeToElement(activity).EnumerateObject().ToDictionary(field => field.Name, field => (object?)field.Value);
            fields["channelId"] = "msteams";
            fields["from"] = new { id = "29:user" };
            fields["recipient"] = new { id = "28:bot" };
            fields["conversation"] = new { id = "replaced by the SDK" };
            return fields;
        });
        var talk = await Node.RunAsync("converse.js", new { bot = teams.Messages, idle = teams.Idle, conversationId = "19:x@thread;messageid=1/%", activities = addressed });
        return [.. talk.GetProperty("turns").EnumerateArray()];
    }

    private static List<JsonElement> Sent(JsonElement turn) => [.. turn.GetProperty("sent").EnumerateArray()];

    private static List<JsonElement> Cards(JsonElement turn) => [.. turn.GetProperty("cards").EnumerateArray()];

    private static IEnumerable<string?> Types(JsonElement turn) => Sent(turn).Select(sent => sent.GetProperty("activity").GetProperty("type").GetString());
}
