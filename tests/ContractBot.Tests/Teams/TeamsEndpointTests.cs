using System.Net;
using System.Text;
using System.Text.Json;
using ContractBot.Teams;
using ContractBot.Tests.Teams.Drivers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ContractBot.Tests.Teams;

/// <summary>What the HTTP door itself answers.</summary>
public sealed class TeamsEndpointTests
{
    [Fact]
    public async Task A_sender_that_expects_replies_gets_them_in_the_response()
    {
        await using var teams = await TeamsDriver.StartAsync();

        using var response = await teams.PostAsync(teams.Message("期限は？", ("deliveryMode", "expectReplies")));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var activities = (await JsonOf(response)).GetProperty("activities").EnumerateArray().ToList();
        Assert.Equal(["message", "message"], activities.Select(activity => activity.GetProperty("type").GetString()));
        Assert.All(activities, activity => Assert.Equal("activity-1", activity.GetProperty("replyToId").GetString()));
        Assert.Empty(teams.Channel.Requests);
    }

    [Fact]
    public async Task An_invoke_that_is_not_known_is_not_implemented()
    {
        await using var teams = await TeamsDriver.StartAsync();

        using var response = await teams.PostAsync(teams.Message("", ("type", "invoke"), ("name", "task/fetch"), ("value", new { })));

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("messageReaction")]
    [InlineData("installationUpdate")]
    [InlineData("somethingNew")]
    public async Task Other_activities_are_taken_in_silence(string type)
    {
        await using var teams = await TeamsDriver.StartAsync();

        using var response = await teams.PostAsync(teams.Message("期限は？", ("type", type)));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(teams.Channel.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":"message","text":7}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"message" """)]
    public async Task A_body_that_is_no_activity_is_a_bad_request(string body)
    {
        using var response = await PostAsync(body, "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BadSyntax", (await JsonOf(response)).GetProperty("error").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Only_JSON_is_taken(string type)
    {
        using var response = await PostAsync("""{"type":"message"}""", type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_body_of_more_than_a_megabyte_is_too_large()
    {
        using var response = await PostAsync($$"""{"type":"message","text":"{{new string('a', TeamsEndpoint.MaximumRequestBytes)}}"}""", "application/json");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData(400, "BadSyntax", "Error")]
    [InlineData(403, "MessageWritesBlocked", "Information")] // the user blocked the bot: nothing is wrong
    [InlineData(403, "Forbidden", "Error")]
    [InlineData(404, "ConversationNotFound", "Error")]
    public async Task An_answer_that_the_channel_refuses_is_reported_without_a_word_of_it(int status, string code, string level)
    {
        await using var teams = await TeamsDriver.StartAsync();
        teams.Channel.Next.Enqueue(context =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync($$$"""{"error":{"code":"{{{code}}}","message":"期限は？"}}""");
        });

        using var response = await teams.PostAsync(teams.Message("期限は？"));

        Assert.Equal(200, (int)response.StatusCode);
        Assert.StartsWith($"ContractBot.Teams.Protocol.CloudAdapter {level}: ", Assert.Single(teams.Log.OfTeams), StringComparison.Ordinal);
        Assert.DoesNotContain(teams.Log.Lines, line => line.Contains("期限は？", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Teams:AppSecret", "", "Teams:AppSecret")]
    [InlineData("Teams:Login", "http://login.example.org", "Teams:Login")]
    [InlineData("Teams:OpenIdMetadata", "http://login.example.org/x", "Teams:OpenIdMetadata")]
    public async Task Settings_that_contradict_each_other_stop_the_start_with_a_sentence(string setting, string value, string named)
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            TeamsDriver.StartAsync(withAppId: true, settings: new() { [setting] = value }));

        Assert.Contains(named, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TeamsDriver.Secret, failure.Message, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> PostAsync(string body, string type)
    {
        await using var teams = await TeamsDriver.StartAsync();
        using var client = new HttpClient();
        using var content = new StringContent(body, Encoding.UTF8, type);
        var response = await client.PostAsync(teams.Messages, content);
        await response.Content.LoadIntoBufferAsync();
        return response;
    }

    private static async Task<JsonElement> JsonOf(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
}
