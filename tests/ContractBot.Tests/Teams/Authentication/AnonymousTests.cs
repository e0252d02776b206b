using System.Net;
using ContractBot.Tests.Teams.Drivers;

namespace ContractBot.Tests.Teams.Authentication;

public sealed class AnonymousTests
{
    [Fact]
    public async Task Without_an_app_id_a_caller_on_this_machine_is_served_and_no_token_is_shown()
    {
        await using var teams = await TeamsDriver.StartAsync();

        using var response = await teams.PostAsync(teams.Message("期限は？"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(3, teams.Channel.Requests.Count);
        Assert.All(teams.Channel.Requests, request => Assert.Null(request.Authorization));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/jp/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData(null)]
    public async Task Without_an_app_id_answers_go_nowhere_but_this_machine(string? serviceUrl)
    {
        await using var teams = await TeamsDriver.StartAsync();

        using var response = await teams.PostAsync(teams.Message("期限は？", ("serviceUrl", serviceUrl)));

        await AssertRefusedAsync(teams, response);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Host", "rebound.example.org")]
    public async Task A_request_that_only_seems_to_come_from_this_machine_is_refused(string header, string value)
    {
        await using var teams = await TeamsDriver.StartAsync();

        using var response = await teams.PostAsync(teams.Message("期限は？"), change: request => request.Headers.TryAddWithoutValidation(header, value));

        await AssertRefusedAsync(teams, response);
    }

    [Fact]
    public async Task With_an_app_id_this_machine_needs_a_token_too()
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);

        using var response = await teams.PostAsync(teams.Message("期限は？"));

        await AssertRefusedAsync(teams, response);
    }

    private static async Task AssertRefusedAsync(TeamsDriver teams, HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
        Assert.Empty(teams.Channel.Requests);
    }
}
