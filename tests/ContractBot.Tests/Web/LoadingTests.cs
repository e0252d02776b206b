using System.Net;
using System.Net.Http.Json;
using ContractBot.Commands;
using ContractBot.Hosting;
using ContractBot.Links;
using ContractBot.Tests.Support;
using ContractBot.Tests.Teams.Drivers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ContractBot.Tests.Web;

public sealed class LoadingTests : IAsyncLifetime, IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    private readonly TemporaryFolder _data = new();
    private readonly ServedCorpus _corpus = new(new CorpusFolder(Repository.Corpus, null, null));
    private readonly PlainLinks _links = new(new Uri("http://localhost:3978/"));
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        Language.Speak(Language.Japanese);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Urls", "http://127.0.0.1:0")]).Build();
        // Its timers never fire: however slow the machine is, nobody loses patience.
        var time = new ManualTime();
        _app = WebService.Build(configuration, _corpus, DataFolder.At(_data.Path), new Today(Day, time), time);
        await _app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose()
    {
        _client.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task While_the_corpus_is_read_the_service_lives_and_says_how_far_it_has_come()
    {
        var loading = _app.Services.GetRequiredService<Loading>();
        loading.Begin(LoadingPhase.Indexing, 40);
        loading.Report(0, 40);

        Assert.Equal("ok\n", await _client.GetStringAsync("/healthz"));
        using var ready = await _client.GetAsync("/readyz");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("""{"status":"loading","phase":"indexing","done":0,"total":40,"perSecond":null,"secondsLeft":null}""", await ready.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_question_that_comes_too_early_waits_and_is_answered()
    {
        var asking = _client.PostAsJsonAsync("/api/ask", new { question = "下妻市の協定の期間は？" });
        Assert.False(asking.IsCompleted);

        using var terminal = new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, outputIsScreen: false, errorIsScreen: false);
        var services = _corpus.Open(_links, Day, terminal, _app.Services.GetRequiredService<Loading>());
        _app.Services.GetRequiredService<ServicesOfTheDay>().Replace(services, Day);

        using var answer = await asking;
        Assert.Contains("\"status\":\"answered\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
