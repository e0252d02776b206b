using ContractBot.Answering;
using ContractBot.Hosting;
using ContractBot.State;
using ContractBot.Teams.Feedback;
using ContractBot.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContractBot.Tests.Commands;

public sealed class FeedbackTests
{
    [Fact]
    public void Opinions_are_listed_with_question_places_and_reason()
    {
        using var data = new TemporaryFolder();
        using (var state = StateDatabase.Open(DataFolder.At(data.Path), TimeProvider.System, StateFeatures.All))
        {
            var book = new FeedbackBook(state, TimeProvider.System, NullLogger<FeedbackBook>.Instance);
            var message = new FeedbackMessage("msteams", "conversation", "1");
            book.Await(message, new Answer("期限は？", AnswerStatus.Answered, "7日以内です[1]。", [Teams.Drivers.Answers.Cite(1, "引用。")], [], [], []));
            book.Keep(message, "dislike", "日付が違う");
        }

        var lines = Cli.Run("feedback", "--data", data.Path);
        var json = Cli.Run("feedback", "--data", data.Path, "--json").Json[0];

        Assert.Equal(["dislike", "期限は？", "sample 第6条第5項 [100, 103)", "日付が違う"], lines.Output.TrimEnd().Split('\t').Skip(1));
        Assert.Equal(("dislike", "日付が違う"), (json.GetProperty("reaction").GetString(), json.GetProperty("reason").GetString()));
    }

    [Fact]
    public void Where_there_are_none_that_is_said()
    {
        using var data = new TemporaryFolder();

        var result = Cli.Run("feedback", "--data", data.Path);

        Assert.Equal((1, "まだ評価は寄せられていません。"), (result.ExitCode, result.Output.TrimEnd()));
    }
}
