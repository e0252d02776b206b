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

    /// <summary>Starts a service over the bundled corpus, or another.</summary>
    public static async Task<RunningService> StartAsync(
        TimeProvider? time = null, string? corpus = null, params (string Key, string Value)[] settings)
    {
        Language.Speak(Language.Japanese);
        time ??= TimeProvider.System;
        var folder = new TemporaryFolder();
        var data = DataFolder.At(folder.Path);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Urls", "http://127.0.0.1:0"), .. settings.Select(s => new KeyValuePair<string, string?>(s.Key, s.Value))])
            .Build();
        using var terminal = new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, outputIsScreen: false, errorIsScreen: false);
        var served = new ServedCorpus(new CorpusFolder(corpus ?? Repository.Corpus, null, null));
        var links = CitationLinks.By(Settings.From(configuration), data, time);
        var app = WebService.Build(configuration, served, data, new Today(Day, time), time);
        await app.StartAsync();
        var services = served.Open(links, Day, terminal, app.Services.GetRequiredService<Loading>());
        app.Services.GetRequiredService<ServicesOfTheDay>().Replace(services, Day);
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
