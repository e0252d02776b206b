using System.Net.Http.Json;
using System.Text.Json;
using ContractBot.Answering;
using ContractBot.Tests.Support;
using ContractBot.Tests.Teams.Drivers;

namespace ContractBot.Tests.Web;

/// <summary>One question has one answer, whichever door it comes in by: a whole set of questions is put to each.</summary>
public sealed class SameAnswerTests
{
    private static readonly string File = Path.Combine(Repository.Root, "tests", "ContractBot.Answering.Tests", "Questions", "tenth.jsonl");

    [Fact]
    public async Task The_command_the_conversation_at_the_terminal_and_the_service_give_the_same_answers()
    {
        var conversations = Conversations();
        var asked = Cli.Run("ask", "--batch", File, "--as-of", "2026-11-20", "--json").Output.TrimEnd().Split('\n')
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("answer").GetRawText())
            .ToList();
        Assert.Equal(conversations.Count, asked.Count);

        Assert.Equal(asked, InChat(conversations));
        Assert.Equal(asked, await FromServiceAsync(conversations));
    }

    [Fact]
    public async Task The_bot_sends_what_the_service_answers()
    {
        await using var service = await RunningService.StartAsync();
        await using var teams = await TeamsDriver.StartAsync(service.Services.Answerer);
        foreach (var turns in Conversations().Where(turns => turns.Count == 1).Take(12))
        {
            var (answer, _) = service.Services.Answerer.Answer(turns[0], Conversation.Empty, new DateOnly(2026, 11, 20));
            await teams.SayAsync("最初から");

            var sent = await teams.SayAsync(turns[0]);

            var text = sent.First(a => a.GetProperty("type").GetString() == "message").GetProperty("text").GetString()!;
            Assert.Equal(Letters(answer.Text.Split('\n')[0]), Letters(text.Split('\n')[0]));
        }
    }

    private static List<List<string>> Conversations() =>
        [.. System.IO.File.ReadLines(File).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("turns").EnumerateArray().Select(t => t.GetString()!).ToList())];

    // 最初から between two conversations is answered as well.
    private static List<string> InChat(List<List<string>> conversations)
    {
        var input = string.Join('\n', conversations.Select(turns => string.Join('\n', turns.Append("最初から"))));
        var lines = Cli.RunIn(Repository.Root, input, "chat", "--as-of", "2026-11-20", "--json").Output.TrimEnd().Split('\n');
        var last = new List<string>();
        var at = 0;
        foreach (var turns in conversations)
        {
            at += turns.Count;
            last.Add(lines[at - 1]);
            at++;
        }

        return last;
    }

    private static async Task<List<string>> FromServiceAsync(List<List<string>> conversations)
    {
        await using var service = await RunningService.StartAsync();
        var answers = new List<string>();
        for (var i = 0; i < conversations.Count; i++)
        {
            var body = "";
            foreach (var turn in conversations[i])
            {
                using var response = await service.Client.PostAsJsonAsync("/api/ask", new { question = turn, conversation = $"c{i}" });
                body = await response.Content.ReadAsStringAsync();
            }

            answers.Add(body);
        }

        return answers;
    }

    // A channel marks signs of its own up; what is read is the same.
    private static string Letters(string line) => string.Concat(line.Where(char.IsLetterOrDigit));
}
