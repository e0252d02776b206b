using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ContractBot.Resources;

namespace ContractBot.Commands;

/// <summary>The verbs, and what happens to what they refuse.</summary>
internal static class CommandLine
{
    /// <summary>Runs the verb that <paramref name="args"/> name and returns the process's exit code.</summary>
    public static int Run(IReadOnlyList<string> args, Terminal terminal, TimeProvider time)
    {
        var common = new CommonOptions(time);
        RootCommand root = new(Texts.RootDescription)
        {
            AskCommand.Create(common, terminal),
            ChatCommand.Create(common, terminal),
            SearchCommand.Create(common, terminal),
            ShowCommand.Create(common, terminal),
            CompareCommand.Create(common, terminal),
            AgreementsCommand.Create(common, terminal),
            DeadlinesCommand.Create(common, terminal),
            IndexCommand.Create(common, terminal, time),
            ObligationsCommand.Create(common, terminal),
            CheckCommand.Create(common, terminal),
            FeedbackCommand.Create(common, terminal, time),
            TokenizeCommand.Create(terminal),
            ServeCommand.Create(common, terminal, time),
            TeamsPackageCommand.Create(terminal),
            AuditCommand.Create(common, terminal),
        };
        common.AddTo(root);
        root.Options.OfType<HelpOption>().Single().Description = Texts.HelpOption;

        // A question may begin with @ or hold a run of letters after a hyphen: neither is a command of ours.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Action is ParseErrorAction)
        {
            terminal.Error.WriteLine($"{Objection(parsed)} {Texts.SeeHelp}");
            return ExitCode.Refused;
        }

        try
        {
            // Without a timeout of its own the parser leaves Ctrl+C to the runtime and, in `serve`, to the host.
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (CommandException refusal)
        {
            terminal.Output.Flush();
            terminal.Error.WriteLine(refusal.Message);
            return refusal.ExitCode;
        }
    }

    private static string Objection(ParseResult parsed) =>
        parsed.UnmatchedTokens.Count > 0 ? Say.With(Texts.UnknownWord, parsed.UnmatchedTokens[0]) : parsed.Errors[0].Message;
}
