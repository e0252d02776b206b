using ContractBot.Answering;
using ContractBot.Commands;
using ContractBot.Hosting;
using ContractBot.Links;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Teams.Drivers;

/// <summary>Services over five invented agreements: for what the bot makes of agreements rather than of answers.</summary>
internal static class InventedServices
{
    private static readonly Lazy<AnsweringServices> Read = new(() =>
    {
        Language.Speak(Language.Japanese);
        using var terminal = new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, outputIsScreen: false, errorIsScreen: false);
        return AnsweringServices.Open(
            new CorpusFolder(Path.Combine(Repository.Root, "tests/ContractBot.Answering.Tests/Invented"), null, null), new PlainLinks(new("http://localhost:3978/")), Day, terminal);
    });

    /// <summary>The day on which they stand.</summary>
    public static DateOnly Day { get; } = new(2026, 11, 20);

    /// <summary>All of them.</summary>
    public static AnsweringServices All => Read.Value;

    /// <summary>As an asker has them, with <paramref name="answerer"/> in place of the one that reads them.</summary>
    public static AnsweringServices With(IAnswerer answerer) => All with { Answerer = answerer };
}
