using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ContractBot.Access;
using ContractBot.Hosting;
using ContractBot.Teams.Protocol;
using ContractBot.Tests.Support;
using ContractBot.Tests.Teams.Drivers;

namespace ContractBot.Tests.Audit;

/// <summary>The whole service with an app id, spoken to as Teams does: what it lets people see, and what it writes down.</summary>
public sealed class GuardedTurnsTests
{
    private const string Hidden = "miyakojima-kosodate";
    private const string Question = "宮古島の事故報告は何日以内？";

    [Fact]
    public async Task What_was_asked_and_shown_stands_in_the_audit_log_and_no_text_of_an_agreement()
    {
        await using var channel = await FakeServer.StartAsync();
        await using var service = await StartAsync(channel);

        await SayAsync(service, channel, "1", Question);

        var lines = AuditLines.In(service.Get<DataFolder>());
        Assert.Equal("asked shown shown", string.Join(' ', lines.Select(l => l.GetProperty("what").GetString())));
        Assert.Equal(Question, lines[0].GetProperty("words").GetString());
        Assert.Equal(("tenant-1", "aad-1", "1"), (lines[0].GetProperty("tenant").GetString(), lines[0].GetProperty("user").GetString(), lines[1].GetProperty("turn").GetString()));
        Assert.Contains($"{Hidden}#a6p5", lines[1].GetProperty("places").EnumerateArray().Select(p => p.GetString()));
        Assert.Equal([], Runs(service, string.Join('\n', lines.Skip(1).Select(l => l.GetRawText()))));
    }

    [Fact]
    public async Task Who_may_not_see_an_agreement_is_answered_as_if_it_were_not_there()
    {
        await using var channel = await FakeServer.StartAsync();
        await using var service = await StartAsync(channel, ($"Access:Agreements:{Hidden}:Users", "aad-2"));

        await SayAsync(service, channel, "1", Question);
        await SayAsync(service, channel, "2", "一覧");

        Assert.All(channel.Messages, message => Assert.DoesNotContain(Hidden, message.GetRawText(), StringComparison.Ordinal));
        Assert.All(channel.Messages, message => Assert.DoesNotContain("地域子育て", message.GetRawText(), StringComparison.Ordinal));

        await SayAsync(service, channel, "3", Question, user: "aad-2");

        Assert.Contains(Hidden, channel.Messages[^1].GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_closes_when_the_one_it_was_made_for_may_no_longer_see_the_agreement()
    {
        using var groups = new TemporaryFolder();
        const string Hanako = "0a0a0a0a-0000-0000-0000-000000000001";
        groups.Write("子育て支援課.csv", $"id\n{Hanako}\n");
        await using var channel = await FakeServer.StartAsync();
        var time = new FixedTime(DateTimeOffset.UtcNow);
        await using var service = await StartAsync(channel, time, ("Access:GroupFolder", groups.Path), ($"Access:Agreements:{Hidden}:Groups", "子育て支援課"));
        var asker = new Person("tenant-1", Hanako);
        var seen = service.For(asker);
        var link = seen.Links.LinkTo(Hidden, seen.Library.Find(Hidden)!.Body.Address);
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync(link.PathAndQuery)).StatusCode);

        groups.Write("子育て支援課.csv", "id\n0a0a0a0a-0000-0000-0000-000000000002\n");
        time.Now += TimeSpan.FromSeconds(10);

        using var closed = await service.Client.GetAsync(link.PathAndQuery);
        using var unknown = await service.Client.GetAsync("/agreements/no-such-agreement");
        Assert.Equal(HttpStatusCode.Forbidden, closed.StatusCode);
        Assert.Equal(await unknown.Content.ReadAsStringAsync(), await closed.Content.ReadAsStringAsync());
        Assert.Equal("opened denied denied", string.Join(' ', AuditLines.In(service.Get<DataFolder>()).Select(l => l.GetProperty("what").GetString())));
    }

    [Fact]
    public async Task Another_organisation_is_told_that_it_is_not_admitted_and_nothing_else()
    {
        await using var channel = await FakeServer.StartAsync();
        await using var service = await StartAsync(channel, ("Access:Tenants:0", "tenant-9"));

        await SayAsync(service, channel, "1", Question);

        Assert.Equal("申し訳ありません。お使いの組織からは、このボットに質問できません。利用できるはずの場合は、管理者にお問い合わせください。", Assert.Single(channel.Messages).GetProperty("text").GetString());
        Assert.Equal("denied", Assert.Single(AuditLines.In(service.Get<DataFolder>())).GetProperty("what").GetString());
    }

    [Fact]
    public async Task Who_asks_too_often_is_asked_once_to_wait()
    {
        await using var channel = await FakeServer.StartAsync();
        await using var service = await StartAsync(channel);
        var pace = service.Get<AskingPace>();
        for (var i = 0; i < AskingPace.OfPerson; i++)
        {
            Assert.True(pace.AdmitsQuestion(new Person("tenant-1", "aad-1"), "msteams\n29:user", "msteams\nelsewhere"));
        }

        await SayAsync(service, channel, "1", Question);
        await SayAsync(service, channel, "2", Question);

        Assert.StartsWith("短い時間に質問が続いたため", Assert.Single(channel.Messages).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.All(AuditLines.In(service.Get<DataFolder>()), line => Assert.Equal("denied", line.GetProperty("what").GetString()));
    }

    [Theory]
    [InlineData("/", "opened / ")]
    [InlineData("/?q=%E7%AE%A1%E8%BD%84", "asked / 管轄")]
    [InlineData("/api/agreements", "opened /api/agreements ")]
    [InlineData("/api/agreements/osaka-microsoft", "opened /api/agreements osaka-microsoft")]
    [InlineData("/api/deadlines", "opened /api/deadlines ")]
    [InlineData("/api/deadlines?agreement=osaka-microsoft", "opened /api/deadlines osaka-microsoft")]
    [InlineData("/api/search?q=%E7%AE%A1%E8%BD%84", "asked /api/search 管轄")]
    [InlineData("/agreements/osaka-microsoft", "opened /agreements osaka-microsoft")]
    [InlineData("/deadlines.ics", "opened /deadlines.ics ")]
    public async Task Each_page_and_list_that_shows_text_is_written_down(string path, string expected)
    {
        await using var service = await RunningService.StartAsync();

        using var response = await service.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var line = Assert.Single(AuditLines.In(service.Get<DataFolder>()));
        Assert.Equal("thisMachine", line.GetProperty("who").GetString());
        var named = line.TryGetProperty("words", out var words) ? words.GetString() : line.TryGetProperty("places", out var places) ? places[0].GetString() : "";
        Assert.Equal(expected, $"{line.GetProperty("what")} {line.GetProperty("way")} {named}");
    }

    private static Task<RunningService> StartAsync(FakeServer channel, params (string Key, string Value)[] settings) => StartAsync(channel, TimeProvider.System, settings);

    private static Task<RunningService> StartAsync(FakeServer channel, TimeProvider time, params (string Key, string Value)[] settings) => RunningService.StartAsync(time, settings:
    [
        ("Teams:AppId", TokenForge.AppId), ("Teams:AppSecret", TeamsDriver.Secret), ("Teams:TenantId", "tenant-1"),
        ("Teams:OpenIdMetadata", channel.Url + "/metadata"), ("Teams:Login", channel.Url), ("PublicUrl", "https://contracts.example.jp"), .. settings,
    ]);

    private static async Task SayAsync(RunningService service, FakeServer channel, string id, string text, string user = "aad-1")
    {
        var message = TeamsDriver.MessageFrom(channel.ServiceUrl, id, text);
        message["from"] = new { id = user == "aad-1" ? "29:user" : "29:" + user, aadObjectId = user };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(message) };
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + TokenForge.Make(channel.ServiceUrl, DateTimeOffset.UtcNow));
        using var response = await service.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await service.Get<TurnQueue>().WhenIdleAsync();
    }

    /// <summary>The first runs of eight characters of an agreement's text, other than figures and Latin letters, that stand in <paramref name="log"/>.</summary>
    private static IEnumerable<string> Runs(RunningService service, string log) => service.Agreements
        .SelectMany(a => Enumerable.Range(0, a.Text.Length - 8).Select(i => a.Text.Substring(i, 8)))
        .Where(run => !run.All(c => char.IsAscii(c) || char.IsWhiteSpace(c)) && log.Contains(run, StringComparison.Ordinal))
        .Take(3);
}
