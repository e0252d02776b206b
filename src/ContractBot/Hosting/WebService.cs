using System.Text.Encodings.Web;
using System.Text.Unicode;
using ContractBot.Access;
using ContractBot.Api;
using ContractBot.Audit;
using ContractBot.Json;
using ContractBot.Links;
using ContractBot.Pages;
using ContractBot.Resources;
using ContractBot.State;
using ContractBot.Teams;
using ContractBot.Teams.Protocol;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.Logging.Console;

namespace ContractBot.Hosting;

/// <summary>Puts the web service together: pages, HTTP API, channels.</summary>
internal static class WebService
{
    private const string DefaultUrls = "http://localhost:3978";

    // A question of 10,000 characters in an address, each nine bytes when escaped, is still told what is wrong with it.
    private const int LongestRequestLine = 128 * 1024;
    private const int LargestBody = 1024 * 1024;

    /// <summary>The service, ready to be started; it answers as soon as its <see cref="ServicesOfTheDay"/> are given to it.</summary>
    /// <exception cref="CommandException">When a setting is wrong or the data folder cannot be used.</exception>
    public static WebApplication Build(
        IConfiguration configuration, ServedCorpus corpus, DataFolder data, Today today, TimeProvider time)
    {
        var settings = Settings.From(configuration);
        var state = OpenState(data, time);
        var seal = LinkSeal.Using(data, time);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(WebService).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.AddConfiguration(configuration);
        builder.WebHost.UseUrls(configuration["Urls"] ?? DefaultUrls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });

        // What keeps the service from starting is said by the command, in a sentence.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);

        // The messages of exceptions may quote an agreement or a question: Failures writes what can be written of them.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        if (string.IsNullOrEmpty(configuration["AllowedHosts"]))
        {
            // A page on another site could else reach us under a name that it makes point here (DNS rebinding).
            builder.Services.Configure<HostFilteringOptions>(hosts =>
                hosts.AllowedHosts = ["localhost", "127.0.0.1", "[::1]", settings.PublicUrl.Host]);
        }

        // What ASP.NET Core itself seals, it seals with the keys of links: it would else keep others in the home folder. That they are not encrypted is documented.
        builder.Services.AddDataProtection().PersistKeysToFileSystem(data.Keys()).SetApplicationName(LinkSeal.Application);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        builder.Services.AddSingleton(time)
            .AddSingleton(settings)
            .AddSingleton(data)
            .AddSingleton(_ => state)
            .AddSingleton(today)
            .AddSingleton<Loading>()
            .AddSingleton<ServicesOfTheDay>()
            .AddSingleton(corpus)
            .AddHostedService<CorpusWatch>()
            .AddSingleton(AccessSettings.From(configuration))
            .AddSingleton(seal)
            .AddSingleton<GroupMembers>()
            .AddSingleton<HttpAskers>()
            .AddSingleton<IServicesByAsker, ServicesByAsker>()
            .AddSingleton<Conversations>()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .AddTeams(configuration)
            .AddRazorComponents();

        // The last one to be registered is taken: whatever comes in from a channel passes the guard.
        builder.Services.AddSingleton<AskingPace>().AddSingleton<IActivityHandler, GuardedTurns>();
        builder.Services.AddRateLimiter(HttpPace.Limit);
        var app = builder.Build();
        if (state.SetAside is { } damaged)
        {
            app.Logger.LogError("{Sentence}", Say.With(Texts.StateDamaged, damaged));
        }

        app.UseExceptionHandler(failed => failed.Run(Failures.AnswerAsync));
        app.UseMiddleware<SecurityHeaders>();
        app.UseStaticFiles();
        app.UseRateLimiter();
        app.UseMiddleware<UntilReady>();
        app.MapPages();
        app.MapApi();
        app.MapHealth();
        app.MapTeams();
        return app;
    }

    internal static StateDatabase OpenState(DataFolder data, TimeProvider time)
    {
        try
        {
            return StateDatabase.Open(data, time, StateFeatures.All);
        }
        catch (StateException failure)
        {
            throw new CommandException(failure.Problem == StateProblem.Newer
                ? Say.With(Texts.StateNewer, failure.Path)
                : Say.With(Texts.DataFolderUnusable, data.Path));
        }
    }
}
