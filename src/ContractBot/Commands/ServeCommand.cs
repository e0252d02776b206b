using System.CommandLine;
using ContractBot.Access;
using ContractBot.Hosting;
using ContractBot.Links;
using ContractBot.Resources;
using Microsoft.Extensions.Options;
using Spectre.Console;

namespace ContractBot.Commands;

/// <summary><c>serve</c>: the web service, until it is stopped.</summary>
internal static class ServeCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CommonOptions common, Terminal terminal, TimeProvider time)
    {
        var command = new Command("serve", Texts.ServeDescription);
        command.SetAction((parsed, stop) => ServeAsync(common, parsed, terminal, time, stop));
        return command;
    }

    private static async Task<int> ServeAsync(CommonOptions common, ParseResult parsed, Terminal terminal, TimeProvider time, CancellationToken stop)
    {
        var today = common.Today(parsed);
        var data = common.Data(parsed);
        var configuration = Settings.Load();
        var settings = Settings.From(configuration);
        var corpus = new ServedCorpus(common.Corpus(parsed));
        var links = CitationLinks.By(settings, data, time);
        await using var app = WebService.Build(configuration, corpus, data, today, time);
        try
        {
            await app.StartAsync(stop);
        }
        catch (OptionsValidationException failure)
        {
            throw new CommandException(string.Join(' ', failure.Failures));
        }
        catch (Exception failure) when (failure is IOException or InvalidOperationException or FormatException or ArgumentException or System.Net.Sockets.SocketException)
        {
            throw new CommandException(Say.With(Texts.CannotListen, configuration["Urls"], failure.InnerException?.Message ?? failure.Message));
        }

        var asOf = today.Date;
        var services = corpus.Open(links, asOf, terminal, app.Services.GetRequiredService<Loading>());
        app.Services.GetRequiredService<ServicesOfTheDay>().Replace(services, asOf);
        _ = Task.Run(() => services.Defects.FindAll(services.Corpus), stop);
        foreach (var sentence in AccessComplaints.Of(services.Corpus, app.Services.GetRequiredService<AccessSettings>(), app.Services.GetRequiredService<GroupMembers>(), settings.SignsLinks))
        {
            terminal.Error.WriteLine(sentence);
        }

        SayWhereToGo(settings, services, app.Urls, terminal);
        await app.WaitForShutdownAsync(stop);
        return ExitCode.Done;
    }

    private static void SayWhereToGo(Settings settings, AnsweringServices services, ICollection<string> listening, Terminal terminal)
    {
        var messages = new Uri(settings.PublicUrl, "api/messages");
        (string Label, string Value)[] lines =
        [
            (Texts.ServeCorpus, Say.With(Texts.ServeCount, services.Corpus.Agreements.Length)),
            (Texts.ServePage, settings.PublicUrl.ToString()),
            (Texts.ServeMessages, messages.ToString()),
            (Texts.ServePlayground, $"npx @microsoft/m365agentsplayground start -e {messages} -c msteams"),
            (Texts.ServeListening, string.Join("  ", listening)),
            (Texts.ServeStop, "Ctrl+C"),
        ];
        if (terminal.OutputIsScreen)
        {
            WriteScreen(lines, terminal.Output);
        }
        else
        {
            foreach (var (label, value) in lines)
            {
                terminal.Output.WriteLine($"{label}\t{value}");
            }
        }

        terminal.Output.Flush();
    }

    // Not a table, whose cells would break a command line that is to be copied.
    private static void WriteScreen((string Label, string Value)[] lines, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = int.MaxValue / 2;
        var widest = lines.Max(line => line.Label.GetCellWidth());
        console.MarkupLine("\n[bold]ContractBot[/]");
        foreach (var (label, value) in lines)
        {
            console.MarkupLine($"  [grey]{label.EscapeMarkup()}[/]{new string(' ', widest - label.GetCellWidth() + 2)}{value.EscapeMarkup()}");
        }
    }
}
