using System.Globalization;
using ContractBot.Resources;

namespace ContractBot.Hosting;

/// <summary>What <c>appsettings.json</c> and the environment say, as far as pages and links go.</summary>
internal sealed record Settings
{
    /// <summary>Where people's browsers find the service; the start of every link. <c>PublicUrl</c>, default <c>http://localhost:3978</c>.</summary>
    public Uri PublicUrl { get; private init; } = new("http://localhost:3978/");

    /// <summary>How long a signed link opens its page. <c>Links:Lifetime</c> as <c>days.hours:minutes:seconds</c>, default 7 days, at least a minute; of no effect while no link is signed.</summary>
    public TimeSpan LinkLifetime { get; private init; } = TimeSpan.FromDays(7);

    /// <summary>Whether links are signed: <c>Teams:AppId</c> is set, so that others than the person at this machine ask.</summary>
    public bool SignsLinks { get; private init; }

    /// <summary>The settings beside the executable; the environment overrides them.</summary>
    /// <exception cref="CommandException">When one cannot be read.</exception>
    public static IConfiguration Load()
    {
        try
        {
            return new ConfigurationBuilder()
                .SetBasePath(AppContext.BaseDirectory)
                .AddJsonFile("appsettings.json", optional: true, reloadOnChange: false)
                .AddEnvironmentVariables()
                .Build();
        }
        catch (InvalidDataException)
        {
            throw new CommandException(Say.With(Texts.BadSettingsFile, Path.Combine(AppContext.BaseDirectory, "appsettings.json")));
        }
    }

    /// <summary>The program that reads PDF files. <c>PdfToText</c>: a path, or a name found on the PATH, default <c>pdftotext</c>.</summary>
    /// <exception cref="CommandException">When the settings cannot be read.</exception>
    public static string PdfToText() => Load()["PdfToText"] is { Length: > 0 } program ? program : "pdftotext";

    /// <summary>Takes the settings from <paramref name="configuration"/>.</summary>
    /// <exception cref="CommandException">When one cannot be read.</exception>
    public static Settings From(IConfiguration configuration)
    {
        var settings = new Settings { SignsLinks = !string.IsNullOrWhiteSpace(configuration["Teams:AppId"]) };
        if (configuration["PublicUrl"] is { Length: > 0 } url)
        {
            settings = Uri.TryCreate(url.TrimEnd('/') + "/", UriKind.Absolute, out var publicUrl) && publicUrl.Scheme is "http" or "https"
                ? settings with { PublicUrl = publicUrl }
                : throw new CommandException(Say.With(Texts.BadSetting, "PublicUrl", url, "https://contracts.example.jp"));
        }

        if (configuration["Links:Lifetime"] is { Length: > 0 } lifetime)
        {
            settings = TimeSpan.TryParse(lifetime, CultureInfo.InvariantCulture, out var span) && span >= TimeSpan.FromMinutes(1)
                ? settings with { LinkLifetime = span }
                : throw new CommandException(Say.With(Texts.BadSetting, "Links:Lifetime", lifetime, "7.00:00:00"));
        }

        return settings;
    }
}
