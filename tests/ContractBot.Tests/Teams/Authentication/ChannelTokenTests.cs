using System.Net;
using ContractBot.Teams.Authentication;
using ContractBot.Teams.Protocol;
using ContractBot.Tests.Teams.Drivers;
using Microsoft.Extensions.DependencyInjection;

namespace ContractBot.Tests.Teams.Authentication;

public sealed class ChannelTokenTests
{
    public static TheoryData<string> CaseNames => [.. TokenCases.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(CaseNames))]
    public async Task A_token_is_judged_as_the_official_SDK_judges_it(string name)
    {
        var (_, flaw, accepted) = TokenCases.All.Single(c => c.Name == name);
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);

        using var response = await teams.PostAsync(
            teams.Message("期限は？"),
            flaw is null ? null : "Bearer " + TokenForge.Make(teams.Channel.ServiceUrl, teams.Time.GetUtcNow(), flaw));

        Assert.Equal(accepted ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
        Assert.Equal(accepted ? 2 : 0, teams.Channel.Messages.Count);
    }

    /// <summary>Each fault gets its own verdict in the log; the last column says what the fault is put into.</summary>
    [Theory]
    [InlineData(nameof(TokenVerdict.Valid), "")]
    [InlineData(nameof(TokenVerdict.Algorithm), "HS256")]
    [InlineData(nameof(TokenVerdict.Algorithm), "none")]
    [InlineData(nameof(TokenVerdict.Algorithm), "PS256")] // RSA, but not of the three that are allowed
    [InlineData(nameof(TokenVerdict.Algorithm), "critical extension")]
    [InlineData(nameof(TokenVerdict.Issuer), "issuer")]
    [InlineData(nameof(TokenVerdict.Audience), "audience")]
    [InlineData(nameof(TokenVerdict.Malformed), "audience list")]
    [InlineData(nameof(TokenVerdict.Expired), "expired 5 minutes ago")] // the skew's end is out
    [InlineData(nameof(TokenVerdict.Valid), "expired 299 seconds ago")]
    [InlineData(nameof(TokenVerdict.Expired), "no expiry")]
    [InlineData(nameof(TokenVerdict.NotYetValid), "not before 301 seconds")]
    [InlineData(nameof(TokenVerdict.Valid), "not before 300 seconds")]
    [InlineData(nameof(TokenVerdict.ServiceUrl), "service URL")]
    [InlineData(nameof(TokenVerdict.UnknownKey), "key id")]
    [InlineData(nameof(TokenVerdict.UnknownKey), "no key id")]
    [InlineData(nameof(TokenVerdict.Endorsement), "other channel's key")]
    [InlineData(nameof(TokenVerdict.Endorsement), "key without endorsements")] // the SDK lets it pass; the protocol does not
    [InlineData(nameof(TokenVerdict.Signature), "wrong key")]
    public async Task Each_fault_has_its_verdict(string verdict, string fault)
    {
        var flaw = fault switch
        {
            "" => new Flaw(),
            "HS256" or "none" or "PS256" => new Flaw { Algorithm = fault },
            "critical extension" => new Flaw { Critical = "b64" },
            "issuer" => new Flaw { Issuer = "https://api.botframework.com/" },
            "audience" => new Flaw { Audience = TokenForge.AppId + "0" },
            "audience list" => new Flaw { Audience = new[] { TokenForge.AppId } },
            "expired 5 minutes ago" => new Flaw { Expires = TimeSpan.FromSeconds(-300) },
            "expired 299 seconds ago" => new Flaw { Expires = TimeSpan.FromSeconds(-299) },
            "no expiry" => new Flaw { Expires = null },
            "not before 301 seconds" => new Flaw { NotBefore = TimeSpan.FromSeconds(301) },
            "not before 300 seconds" => new Flaw { NotBefore = TimeSpan.FromSeconds(300) },
            "service URL" => new Flaw { ServiceUrl = "http://127.0.0.1/" },
            "key id" => new Flaw { KeyId = "KEY-1" },
            "no key id" => new Flaw { KeyId = "" },
            "other channel's key" => new Flaw { KeyId = TokenForge.UnendorsedKeyId },
            "key without endorsements" => new Flaw { KeyId = TokenForge.KeyIdForNobody },
            "wrong key" => new Flaw { WrongKey = true },
            _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
        };

        Assert.Equal(verdict, (await JudgeAsync(flaw)).ToString());
    }

    [Theory]
    [InlineData(null, nameof(TokenVerdict.NoToken))]
    [InlineData("", nameof(TokenVerdict.NoToken))]
    [InlineData("Bearer", nameof(TokenVerdict.NoToken))]
    [InlineData("Bearer ", nameof(TokenVerdict.NoToken))]
    [InlineData("Basic dXNlcjpwYXNz", nameof(TokenVerdict.NoToken))]
    [InlineData("Bearer a b", nameof(TokenVerdict.NoToken))]
    [InlineData("Bearer abc", nameof(TokenVerdict.Malformed))]
    [InlineData("Bearer a.b.c.d.e", nameof(TokenVerdict.Malformed))]
    [InlineData("Bearer あ.い.う", nameof(TokenVerdict.Malformed))]
    [InlineData("Bearer e30.W10.AA", nameof(TokenVerdict.Malformed))] // {} and []
    [InlineData("Bearer eyJhbGciOiJSUzI1NiIsImFsZyI6Im5vbmUifQ.e30.AA", nameof(TokenVerdict.Malformed))] // alg twice
    [InlineData("Bearer e30.e30.AA", nameof(TokenVerdict.Algorithm))]
    public async Task A_header_that_holds_no_token_is_refused(string? header, string verdict)
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);
        var validator = teams.Services.GetRequiredService<ChannelTokenValidator>();

        var found = await validator.ValidateAsync(header, Activity(teams, "msteams"), CancellationToken.None);

        Assert.Equal(verdict, found.Verdict.ToString());
        Assert.Null(found.Token);
        Assert.Empty(teams.Channel.Requests); // nothing was fetched for it
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task An_activity_without_a_channel_is_refused(string? channelId)
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);

        Assert.Equal(TokenVerdict.Activity, await JudgeAsync(teams, new(), channelId));
    }

    [Fact]
    public async Task Changed_claims_break_the_signature()
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);
        var parts = TokenForge.Make(teams.Channel.ServiceUrl, teams.Time.GetUtcNow()).Split('.');
        var later = TokenForge.Make(teams.Channel.ServiceUrl, teams.Time.GetUtcNow().AddMinutes(1)).Split('.');
        var validator = teams.Services.GetRequiredService<ChannelTokenValidator>();

        var found = await validator.ValidateAsync($"Bearer {parts[0]}.{later[1]}.{parts[2]}", Activity(teams, "msteams"), CancellationToken.None);

        Assert.Equal(TokenVerdict.Signature, found.Verdict);
    }

    [Fact]
    public async Task A_refusal_is_logged_by_its_verdict_and_without_the_token()
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);
        var token = TokenForge.Make(teams.Channel.ServiceUrl, teams.Time.GetUtcNow(), new() { WrongKey = true });

        using var response = await teams.PostAsync(teams.Message("期限は？"), "Bearer " + token);

        Assert.Contains("(Signature)", Assert.Single(teams.Log.OfTeams));
        Assert.DoesNotContain(teams.Log.Lines, line => line.Contains(token, StringComparison.Ordinal));
    }

    private static async Task<TokenVerdict> JudgeAsync(Flaw flaw)
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);
        return await JudgeAsync(teams, flaw, "msteams");
    }

    private static async Task<TokenVerdict> JudgeAsync(TeamsDriver teams, Flaw flaw, string? channelId)
    {
        var validator = teams.Services.GetRequiredService<ChannelTokenValidator>();
        var token = TokenForge.Make(teams.Channel.ServiceUrl, teams.Time.GetUtcNow(), flaw);
        return (await validator.ValidateAsync("Bearer " + token, Activity(teams, channelId), CancellationToken.None)).Verdict;
    }

    private static Activity Activity(TeamsDriver teams, string? channelId) =>
        new() { Type = "message", ChannelId = channelId, ServiceUrl = teams.Channel.ServiceUrl };
}
