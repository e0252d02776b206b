using ContractBot.Access;
using ContractBot.Agreements.Reading;
using ContractBot.Commands;
using ContractBot.Hosting;
using ContractBot.Links;
using ContractBot.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace ContractBot.Tests.Access;

/// <summary>Makes the parts that decide who sees what, from settings as an administrator writes them.</summary>
internal static class AccessCases
{
    public static readonly DateOnly Day = new(2026, 11, 20);

    /// <summary>Settings from pairs such as <c>("Access:Agreements:loan:Users", "…")</c>.</summary>
    public static AccessSettings Settings(params (string Key, string? Value)[] pairs) => AccessSettings.From(Configuration(pairs));

    /// <summary>The members in the files of a folder.</summary>
    public static GroupMembers Members(string folder, TimeProvider? time = null) =>
        new(Settings(("Access:GroupFolder", folder)), time ?? TimeProvider.System);

    /// <summary>A folder as read on <see cref="Day"/>.</summary>
    public static CorpusReading Read(string folder)
    {
        Language.Speak(Language.Japanese);
        using var terminal = new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, outputIsScreen: false, errorIsScreen: false);
        return new CorpusFolder(folder, null, null).Read(Day, terminal);
    }

    /// <summary>Services by asker over a folder, with plain links.</summary>
    public static ServicesByAsker Serve(CorpusReading corpus, TemporaryFolder data, params (string Key, string? Value)[] pairs)
    {
        var configuration = Configuration(pairs);
        var settings = Hosting.Settings.From(configuration);
        var access = AccessSettings.From(configuration);
        var day = new ServicesOfTheDay(new Loading(TimeProvider.System));
        day.Replace(AnsweringServices.InMemory(corpus, new PlainLinks(settings.PublicUrl)), Day);
        return new ServicesByAsker(
            day,
            new Today(Day, TimeProvider.System),
            access,
            new GroupMembers(access, TimeProvider.System),
            settings,
            LinkSeal.Using(DataFolder.At(data.Path), TimeProvider.System));
    }

    /// <summary>An agreement that reads without a fault.</summary>
    public static string Agreement(string title, string party, string provision) => $"""
        {title}

        花山市（以下「甲」という。）と{party}（以下「乙」という。）とは、次のとおり契約を締結する。

        （目的）
        第１条　{provision}
        （契約期間）
        第２条　契約期間は、令和８年４月１日から令和９年３月31日までとする。

        令和８年４月１日

        甲　花山市長　花山一郎
        乙　{party}　代表取締役　森二郎
        """;

    private static IConfiguration Configuration((string Key, string? Value)[] pairs) =>
        new ConfigurationBuilder().AddInMemoryCollection(pairs.Select(p => new KeyValuePair<string, string?>(p.Key, p.Value))).Build();
}
