using ContractBot.Tests.Teams.Drivers;
using Microsoft.AspNetCore.Http;

namespace ContractBot.Tests.Teams;

/// <summary>What becomes of an answer when its question changes, and of activities that come twice or out of turn.</summary>
public sealed class TeamsRevisionTests
{
    private static readonly (string Field, object? Value) Edited = ("channelData", new { eventType = "editMessage", tenant = new { id = "tenant-1" } });

    [Fact]
    public async Task An_edited_question_is_answered_in_the_places_of_the_answer_before()
    {
        await using var teams = await TeamsDriver.StartAsync(new ScriptedAnswerer(question => Answers.Answered(question) with { Text = $"{question}への答え[1]" }));
        await teams.SayAsync("東町の期間は？", ("id", "q"));
        var before = teams.Channel.Requests.Count;

        await teams.SayAsync("西町の期間は？", ("id", "q"), ("type", "messageUpdate"), Edited, ("timestamp", "2026-11-20T03:01:00Z"));

        var requests = teams.Channel.Requests.Skip(before).Where(request => request.Json.GetProperty("type").GetString() == "message").ToList();
        Assert.Equal(
            [("PUT", "/connector/v3/conversations/a%3Aconversation%2F1/activities/2"), ("PUT", "/connector/v3/conversations/a%3Aconversation%2F1/activities/3")],
            requests.Select(request => (request.Method, request.Path)));
        Assert.Equal("西町の期間は？への答え[1]", requests[0].Json.GetProperty("text").GetString());
    }

    [Fact]
    public async Task What_an_edit_needs_no_longer_is_taken_back_and_a_second_edit_starts_from_there()
    {
        await using var teams = await TeamsDriver.StartAsync(new ScriptedAnswerer(question => question == "短く" ? Answers.Saying("一言です。") : Answers.Answered(question)));
        await teams.SayAsync("長く", ("id", "q"));
        var before = teams.Channel.Requests.Count;

        await teams.SayAsync("短く", ("id", "q"), ("type", "messageUpdate"), Edited, ("timestamp", "2026-11-20T03:01:00Z"));
        await teams.SayAsync("長く", ("id", "q"), ("type", "messageUpdate"), Edited, ("timestamp", "2026-11-20T03:02:00Z"));

        Assert.Equal(
            ["typing", "PUT 2", "DELETE 3", "typing", "PUT 2", "POST q"],
            teams.Channel.Requests.Skip(before).Select(request =>
                request.Body.Contains("\"typing\"", StringComparison.Ordinal) ? "typing" : $"{request.Method} {request.Path[(request.Path.LastIndexOf('/') + 1)..]}"));
    }

    [Fact]
    public async Task A_message_that_cannot_be_replaced_is_sent_anew()
    {
        await using var teams = await TeamsDriver.StartAsync();
        await teams.SayAsync("期間は？", ("id", "q"));
        teams.Channel.Next.Enqueue(context => context.Response.WriteAsync("{}")); // typing
        teams.Channel.Next.Enqueue(context => FakeServer.Status(context, 404));
        var before = teams.Channel.Messages.Count;

        await teams.SayAsync("期限は？", ("id", "q"), ("type", "messageUpdate"), Edited, ("timestamp", "2026-11-20T03:01:00Z"));

        Assert.Equal(3, teams.Channel.Messages.Count - before); // refused, sent anew, the card replaced
    }

    [Fact]
    public async Task An_edit_of_a_message_that_nothing_answered_is_answered()
    {
        await using var teams = await TeamsDriver.StartAsync();

        var sent = await teams.SayAsync("期間は？", ("id", "q"), ("type", "messageUpdate"), Edited);

        Assert.Equal(["typing", "message", "message"], sent.Select(activity => activity.GetProperty("type").GetString()));
    }

    [Fact]
    public async Task The_answer_to_a_deleted_question_is_taken_back()
    {
        await using var teams = await TeamsDriver.StartAsync();
        await teams.SayAsync("期間は？", ("id", "q"));
        var before = teams.Channel.Requests.Count;

        using var response = await teams.PostAsync(teams.Message("", ("id", "q"), ("type", "messageDelete"), ("text", null), ("channelData", new { eventType = "softDeleteMessage" })));

        Assert.Equal(
            [("DELETE", "2"), ("DELETE", "3")],
            teams.Channel.Requests.Skip(before).Select(request => (request.Method, request.Path[(request.Path.LastIndexOf('/') + 1)..])));
    }

    [Fact]
    public async Task Questions_of_one_conversation_are_answered_in_their_order_however_long_each_takes()
    {
        await using var teams = await TeamsDriver.StartAsync(new ScriptedAnswerer(question =>
        {
            Thread.Sleep(question == "一つ目" ? 200 : 0);
            return Answers.Saying($"{question}への答え");
        }));

        using var client = new HttpClient();
        foreach (var text in (string[])["一つ目", "二つ目", "三つ目"])
        {
            // Without waiting for the answer to the one before.
            using var response = await client.PostAsync(teams.Messages, System.Net.Http.Json.JsonContent.Create(teams.Message(text)));
        }

        using var idle = await client.GetAsync(teams.Idle);
        Assert.Equal(["一つ目への答え", "二つ目への答え", "三つ目への答え"], teams.Channel.Messages.Select(message => message.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task The_request_is_answered_before_the_question_is()
    {
        using var gate = new ManualResetEventSlim();
        await using var teams = await TeamsDriver.StartAsync(new ScriptedAnswerer(question =>
        {
            gate.Wait();
            return Answers.Answered(question);
        }));
        using var client = new HttpClient();

        using var response = await client.PostAsync(teams.Messages, System.Net.Http.Json.JsonContent.Create(teams.Message("期限は？")));

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Empty(teams.Channel.Messages);
        gate.Set();
        using var idle = await client.GetAsync(teams.Idle);
        Assert.Equal(2, teams.Channel.Messages.Count);
    }

    [Fact]
    public async Task Activities_of_the_Bot_Framework_that_need_no_answer_are_taken_in_silence()
    {
        await using var teams = await TeamsDriver.StartAsync();

        foreach (var type in (string[])["messageReaction", "installationUpdate", "endOfConversation", "handoff", "trace", "suggestion", "contactRelationUpdate", "deleteUserData", "command"])
        {
            using var response = await teams.PostAsync(teams.Message(
                "期限は？", ("type", type), ("action", "add"), ("reactionsAdded", new[] { new { type = "like" } }), ("replyToId", "1")));
            Assert.Equal(200, (int)response.StatusCode);
        }

        Assert.Empty(teams.Channel.Requests);
    }
}
