using ContractBot.Access;
using ContractBot.Agreements;
using ContractBot.Commands;
using ContractBot.Hosting;
using ContractBot.Links;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ContractBot.Tests.Support;

/// <summary>The whole service over a corpus, listening on a free port of this machine.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    private readonly WebApplication _app;
    private readonly TemporaryFolder _data;

    private RunningService(WebApplication app, AnsweringServices services, TemporaryFolder data)
    {
        _app = app;
        _data = data;
        Services = services;
        Address = new Uri(app.Urls.Single());
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>A client that follows no redirections.</summary>
    public HttpClient Client { get; }

    /// <summary>What it serves.</summary>
    public AnsweringServices Services { get; }

    /// <summary>The agreements that it serves.</summary>
    public IEnumerable<Agreement> Agreements => Services.Corpus.Agreements;

    /// <summary>What an asker is served from.</summary>
    public AnsweringServices For(Asker asker) => Get<IServicesByAsker>().For(asker);

    /// <summary>The standing rules of a service.</summary>
    public T Get<T>()
        where T : notnull => (T)_app.Services.GetService(typeof(T))!;

    /// <summary>Starts a service over the bundled corpus, or another, on which it is always the same day.</summary>
    public static Task<RunningService> StartAsync(TimeProvider? time = null, string? corpus = null, params (string Key, string Value)[] settings) =>
        StartAsync(Day, time ?? TimeProvider.System, corpus, settings);

    /// <summary>Starts a service over the bundled corpus for which days pass as on <paramref name="time"/>, and whose links lead to itself.</summary>
    public static Task<RunningService> LinkedAsync(TimeProvider time, params (string Key, string Value)[] settings)
    {
        var address = $"http://127.0.0.1:{FreePort.Find()}";
        return StartAsync(null, time, null, [("Urls", address), ("PublicUrl", address), .. settings]);
    }

    private static async Task<RunningService> StartAsync(DateOnly? fixedDay, TimeProvider time, string? corpus, (string Key, string Value)[] settings)
    {
        Language.Speak(Language.Japanese);
        var folder = new TemporaryFolder();
        var data = DataFolder.At(folder.Path);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Urls", "http://127.0.0.1:0")])
            .AddInMemoryCollection(settings.Select(s => new KeyValuePair<string, string?>(s.Key, s.Value)))
            .Build();
        using var terminal = new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, outputIsScreen: false, errorIsScreen: false);
        var served = new ServedCorpus(new CorpusFolder(corpus ?? Repository.Corpus, null, null));
        var links = CitationLinks.By(Settings.From(configuration), data, time);
        var today = new Today(fixedDay, time);
        var app = WebService.Build(configuration, served, data, today, time);
        await app.StartAsync();
        var services = served.Open(links, today.Date, terminal, app.Services.GetRequiredService<Loading>());
        app.Services.GetRequiredService<ServicesOfTheDay>().Replace(services, today.Date);
        return new RunningService(app, services, folder);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _data.Dispose();
    }
}
