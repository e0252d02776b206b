using System.Net;
using ContractBot.Access;
using ContractBot.Hosting;
using ContractBot.Links;
using ContractBot.Tests.Support;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace ContractBot.Tests.Web;

public sealed class AccessTests : IDisposable
{
    private static readonly (string Key, string Value)[] ForTeams =
        [("Teams:AppId", "00000000-0000-0000-0000-000000000001"), ("Teams:AppSecret", "not a secret"), ("PublicUrl", "https://contracts.example.jp")];

    private readonly TemporaryFolder _data = new();

    [Theory]
    [InlineData("/")]
    [InlineData("/?q=x")]
    [InlineData("/agreements/osaka-microsoft")]
    [InlineData("/agreements/osaka-microsoft?t=")]
    [InlineData("/agreements/osaka-microsoft?t=CfDJ8AAAA")]
    [InlineData("/agreements/no-such-agreement")]
    [InlineData("/api/agreements")]
    [InlineData("/api/agreements/osaka-microsoft")]
    [InlineData("/api/search?q=x")]
    [InlineData("/api/deadlines")]
    [InlineData("/deadlines.ics")]
    [InlineData("/deadlines.ics?agreement=osaka-microsoft")]
    public async Task With_a_Teams_app_nothing_opens_without_a_seal_and_nothing_is_told(string path)
    {
        await using var service = await RunningService.StartAsync(settings: ForTeams);

        using var response = await service.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        var body = await response.Content.ReadAsStringAsync();
        Assert.All(service.Agreements, a => Assert.DoesNotContain(a.Title, body, StringComparison.Ordinal));
        Assert.All(service.Agreements, a => Assert.DoesNotContain(a.Id, body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_exists_and_what_does_not_look_the_same_without_a_seal()
    {
        await using var service = await RunningService.StartAsync(settings: ForTeams);

        Assert.Equal(await BodyAsync(service, "/agreements/no-such-agreement"), await BodyAsync(service, "/agreements/osaka-microsoft"));
    }

    [Fact]
    public async Task With_a_Teams_app_the_API_does_not_answer()
    {
        await using var service = await RunningService.StartAsync(settings: ForTeams);
        using var content = new StringContent("""{"question":"期間は？"}""", System.Text.Encoding.UTF8, "application/json");

        using var response = await service.Client.PostAsync("/api/ask", content);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("""{"error":"このアドレスは開けません。"}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_sealed_link_opens_its_agreement_and_no_other()
    {
        await using var service = await RunningService.StartAsync(settings: ForTeams);
        var provision = service.Agreements.Single(a => a.Id == "osaka-microsoft").Body.AllArticles().First();
        var link = service.For(new Person("", "")).Links.LinkTo("osaka-microsoft", provision.Address);

        Assert.Equal(("contracts.example.jp", "/agreements/osaka-microsoft", "#a1"), (link.Host, link.AbsolutePath, link.Fragment));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(service, link.PathAndQuery));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(service, link.PathAndQuery.Replace("osaka-microsoft", "miyagi-pocketsign", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(service, "/api/agreements/osaka-microsoft" + link.Query));
        Assert.DoesNotContain("href=\"/\"", await service.Client.GetStringAsync(link.PathAndQuery), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sealed_link_expires()
    {
        var time = new FixedTime(DateTimeOffset.UnixEpoch.AddYears(200));
        await using var service = await RunningService.StartAsync(time, settings: [.. ForTeams, ("Links:Lifetime", "02:00:00")]);
        var address = service.Agreements.First().Body.Address;
        var link = service.For(new Person("", "")).Links.LinkTo(service.Agreements.First().Id, address).PathAndQuery;

        time.Now += TimeSpan.FromMinutes(119);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(service, link));
        time.Now += TimeSpan.FromMinutes(1);
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(service, link));
    }

    [Fact]
    public async Task All_keys_of_the_service_lie_in_its_data_folder()
    {
        await using var service = await RunningService.StartAsync();

        Assert.Equal(
            service.Get<IKeyManager>().GetAllKeys().Select(key => $"key-{key.KeyId}.xml").Order(StringComparer.Ordinal),
            service.Get<DataFolder>().Keys().GetFiles("*.xml").Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.NotEmpty(service.Get<DataFolder>().Keys().GetFiles());
    }

    [Fact]
    public async Task Without_its_key_a_sealed_link_opens_nothing()
    {
        using var corpus = new TemporaryFolder();
        corpus.Write("good.txt", "試験協定書\n\n（目的）\n第１条　この協定は、試験を目的とする。\n");
        await using var service = await RunningService.StartAsync(corpus: corpus.Path, settings: ForTeams);
        await using var other = await RunningService.StartAsync(corpus: corpus.Path, settings: ForTeams);
        var link = service.For(new Person("", "")).Links.LinkTo("good", service.Agreements.First().Body.Address).PathAndQuery;

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(service, link));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(other, link)); // with keys of its own
    }

    [Fact]
    public async Task Readiness_tells_others_nothing_of_the_corpus()
    {
        using var corpus = new TemporaryFolder();
        corpus.Write("good.txt", "試験協定書\n\n（目的）\n第１条　この協定は、試験を目的とする。\n");
        corpus.Write("secret name.txt", "");
        await using var service = await RunningService.StartAsync(corpus: corpus.Path, settings: ForTeams);

        Assert.Equal("""{"status":"ready","agreements":null,"unreadableFiles":null,"unreadable":null}""", await service.Client.GetStringAsync("/readyz"));
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("Via", "1.1 proxy")]
    public async Task A_proxy_on_this_machine_is_not_the_person_at_this_machine(string header, string value)
    {
        await using var service = await RunningService.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/agreements/osaka-microsoft");
        request.Headers.Add(header, value);

        using var response = await service.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    public async Task Only_names_of_this_machine_are_answered(string host, HttpStatusCode expected)
    {
        await using var service = await RunningService.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;

        using var response = await service.Client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("192.0.2.7", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData(null, false)]
    public void Only_this_machine_is_trusted(string? address, bool trusted)
    {
        var settings = Settings.From(new ConfigurationBuilder().Build());
        var askers = new HttpAskers(settings, LinkSeal.Using(DataFolder.At(_data.Path), TimeProvider.System));
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);

        Assert.Equal(trusted, askers.IsThisMachine(context));
    }

    public void Dispose() => _data.Dispose();

    private static async Task<HttpStatusCode> StatusAsync(RunningService service, string path)
    {
        using var response = await service.Client.GetAsync(path);
        return response.StatusCode;
    }

    private static async Task<string> BodyAsync(RunningService service, string path)
    {
        using var response = await service.Client.GetAsync(path);
        return await response.Content.ReadAsStringAsync();
    }
}
