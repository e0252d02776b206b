using System.CommandLine;
using System.Text;
using ContractBot.Answering;
using ContractBot.Hosting;
using ContractBot.Json;
using ContractBot.Resources;

namespace ContractBot.Commands;

/// <summary><c>chat</c>: a conversation at the terminal, one question a line, until the input ends.</summary>
internal static class ChatCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CommonOptions common, Terminal terminal)
    {
        var command = new Command("chat", Texts.ChatDescription);
        command.SetAction(parsed =>
        {
            var today = common.Today(parsed);
            var services = common.OpenServices(parsed, terminal);
            Converse(services.Answerer, today, common.Json(parsed), terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Converse(IAnswerer answerer, Today today, bool json, Terminal terminal)
    {
        var conversation = Conversation.Empty;
        Prompt(terminal, Texts.ChatWelcome);
        while (ReadLine(terminal) is { } question)
        {
            if (Questions.Objection(question) is { } objection)
            {
                terminal.Error.WriteLine(objection);
            }
            else
            {
                (var answer, conversation) = answerer.Answer(question, conversation, today.Date);
                if (json)
                {
                    terminal.Output.WriteLine(ContractBotJson.Line(answer));
                }
                else
                {
                    AnswerLines.Write(answer, terminal.Output);
                    terminal.Output.WriteLine();
                }

                terminal.Output.Flush();
            }

            Prompt(terminal, "");
        }
    }

    private static void Prompt(Terminal terminal, string welcome)
    {
        if (terminal.OutputIsScreen && terminal.ErrorIsScreen)
        {
            terminal.Error.Write(welcome.Length > 0 ? $"{welcome}\n> " : "> ");
        }
    }

    private static string? ReadLine(Terminal terminal)
    {
        try
        {
            return terminal.Input.ReadLine();
        }
        catch (DecoderFallbackException)
        {
            throw new CommandException(Texts.InputNotUtf8);
        }
    }
}
