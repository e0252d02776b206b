using ContractBot.Teams.Authentication;
using ContractBot.Tests.Teams.Drivers;
using Microsoft.Extensions.DependencyInjection;

namespace ContractBot.Tests.Teams.Authentication;

public sealed class AppTokensTests
{
    [Theory]
    [InlineData("tenant-1", "/tenant-1/oauth2/v2.0/token")]
    [InlineData("", "/botframework.com/oauth2/v2.0/token")]
    public async Task The_token_is_asked_for_with_the_apps_own_credentials(string tenant, string path)
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true, settings: new() { ["Teams:TenantId"] = tenant });

        var token = await teams.Services.GetRequiredService<AppTokens>().GetAsync(default);

        Assert.Equal("token-of-the-bot", token);
        var request = Assert.Single(teams.Channel.Requests);
        Assert.Equal(("POST", path, "application/x-www-form-urlencoded"), (request.Method, request.Path, request.ContentType));
        Assert.Equal(
            $"grant_type=client_credentials&client_id={TokenForge.AppId}&client_secret={TeamsDriver.Secret}&scope=https%3A%2F%2Fapi.botframework.com%2F.default",
            request.Body);
    }

    [Fact]
    public async Task A_token_is_kept_until_shortly_before_it_runs_out()
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);
        var tokens = teams.Services.GetRequiredService<AppTokens>();

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => tokens.GetAsync(default)));
        teams.Time.Advance(TimeSpan.FromMinutes(54));
        await tokens.GetAsync(default);
        Assert.Single(teams.Channel.Requests);

        teams.Time.Advance(TimeSpan.FromMinutes(1));
        await tokens.GetAsync(default);
        Assert.Equal(2, teams.Channel.Requests.Count);
    }

    [Fact]
    public async Task Without_a_token_the_failure_is_logged_by_its_code_and_without_the_secret()
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);
        teams.Channel.Token = (401, new { error = "invalid_client", error_description = $"The secret {TeamsDriver.Secret} is wrong." });

        using var response = await teams.PostAsync(
            teams.Message("期限は？"), "Bearer " + TokenForge.Make(teams.Channel.ServiceUrl, teams.Time.GetUtcNow()));

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Contains(teams.Log.OfTeams, line => line.Contains("401 invalid_client", StringComparison.Ordinal));
        Assert.DoesNotContain(teams.Log.Lines, line => line.Contains(TeamsDriver.Secret, StringComparison.Ordinal));
        Assert.Empty(teams.Channel.Activities);
    }

    [Fact]
    public async Task A_token_that_the_channel_does_not_take_is_asked_for_anew_once()
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);
        teams.Channel.Next.Enqueue(context => FakeServer.Status(context, 401));

        using var response = await teams.PostAsync(
            teams.Message("期限は？"), "Bearer " + TokenForge.Make(teams.Channel.ServiceUrl, teams.Time.GetUtcNow()));

        Assert.Equal(2, teams.Channel.Requests.Count(request => request.Path.EndsWith("/token", StringComparison.Ordinal)));
        Assert.Equal(2, teams.Channel.Messages.Count);
    }

    [Fact]
    public async Task With_an_app_id_answers_carry_the_bots_token()
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);

        using var response = await teams.PostAsync(
            teams.Message("期限は？"), "Bearer " + TokenForge.Make(teams.Channel.ServiceUrl, teams.Time.GetUtcNow()));

        var answers = teams.Channel.Requests.Where(request => request.Path.StartsWith("/connector/", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, answers.Count);
        Assert.All(answers, request => Assert.Equal("Bearer token-of-the-bot", request.Authorization));
    }
}
