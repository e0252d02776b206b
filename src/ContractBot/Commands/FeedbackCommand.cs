using System.Collections.Immutable;
using System.CommandLine;
using ContractBot.Hosting;
using ContractBot.Json;
using ContractBot.Resources;
using ContractBot.Teams.Feedback;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContractBot.Commands;

/// <summary><c>feedback</c>: what people thought of answers, the last first, for whoever looks after the service.</summary>
internal static class FeedbackCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CommonOptions common, Terminal terminal, TimeProvider time)
    {
        var command = new Command("feedback", Texts.FeedbackDescription);
        command.SetAction(parsed =>
        {
            using var state = WebService.OpenState(common.Data(parsed), time);
            var opinions = new FeedbackBook(state, time, NullLogger<FeedbackBook>.Instance).All();
            if (common.Json(parsed))
            {
                terminal.Output.WriteLine(ContractBotJson.Line(opinions));
            }
            else
            {
                Write(opinions, terminal.Output);
            }

            return opinions.IsEmpty ? ExitCode.NothingFound : ExitCode.Done;
        });
        return command;
    }

    private static void Write(ImmutableArray<Opinion> opinions, TextWriter output)
    {
        if (opinions.IsEmpty)
        {
            output.WriteLine(Texts.NoFeedback);
        }

        foreach (var opinion in opinions)
        {
            output.WriteLine(string.Join('\t', new[]
            {
                $"{opinion.At.ToLocalTime():yyyy-MM-dd HH:mm}", opinion.Reaction, opinion.Question, string.Join(Texts.ListSeparator, opinion.Places), opinion.Reason ?? "",
            }.Select(cell => cell.ReplaceLineEndings(" ").Replace('\t', ' '))));
        }
    }
}
