using System.CommandLine;
using ContractBot.Answering;
using ContractBot.Hosting;
using ContractBot.Json;
using ContractBot.Resources;

namespace ContractBot.Commands;

/// <summary><c>ask QUESTION</c> and <c>ask --batch FILE</c>.</summary>
internal static class AskCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CommonOptions common, Terminal terminal)
    {
        var question = new Argument<string[]>("QUESTION") { Description = Texts.QuestionArgument, Arity = ArgumentArity.ZeroOrMore };
        var batch = new Option<string?>("--batch") { Description = Texts.BatchOption, HelpName = "FILE" };
        var command = new Command("ask", Texts.AskDescription) { question, batch };
        command.SetAction(parsed =>
        {
            var words = parsed.GetValue(question) ?? [];
            return parsed.GetValue(batch) switch
            {
                { } when words.Length > 0 => throw new CommandException(Texts.QuestionAndBatch),
                { } file => AnswerBatch(file, common, parsed, terminal),
                null when words.Length == 0 => throw new CommandException(Texts.NoQuestion),
                null => AnswerOne(string.Join(' ', words), common, parsed, terminal),
            };
        });
        return command;
    }

    private static int AnswerOne(string question, CommonOptions common, ParseResult parsed, Terminal terminal)
    {
        Questions.Check(question);
        var today = common.Today(parsed);
        var services = common.OpenServices(parsed, terminal);
        var answer = services.Answerer.Answer(question, Conversation.Empty, today.Date).Answer;
        if (common.Json(parsed))
        {
            terminal.Output.WriteLine(ContractBotJson.Line(answer));
        }
        else
        {
            AnswerLines.Write(answer, terminal.Output);
        }

        return answer.Status == AnswerStatus.NotFound ? ExitCode.NothingFound : ExitCode.Done;
    }

    private static int AnswerBatch(string file, CommonOptions common, ParseResult parsed, Terminal terminal)
    {
        var dialogues = Dialogue.ReadAll(file);
        var today = common.Today(parsed);
        var services = common.OpenServices(parsed, terminal);
        foreach (var dialogue in dialogues)
        {
            terminal.Output.WriteLine(ContractBotJson.Line(new BatchAnswer(dialogue.Id, LastAnswer(dialogue, services.Answerer, today.Date))));
        }

        return ExitCode.Done;
    }

    private static Answer LastAnswer(Dialogue dialogue, IAnswerer answerer, DateOnly today)
    {
        var turn = answerer.Answer(dialogue.Turns[0], Conversation.Empty, today);
        foreach (var question in dialogue.Turns[1..])
        {
            turn = answerer.Answer(question, turn.Conversation, today);
        }

        return turn.Answer;
    }
}
