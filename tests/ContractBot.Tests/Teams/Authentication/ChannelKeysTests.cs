using ContractBot.Teams.Authentication;
using ContractBot.Tests.Teams.Drivers;
using Microsoft.Extensions.DependencyInjection;

namespace ContractBot.Tests.Teams.Authentication;

public sealed class ChannelKeysTests
{
    [Fact]
    public async Task Keys_are_fetched_once_in_five_days()
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);
        var keys = teams.Services.GetRequiredService<ChannelKeys>();

        Assert.Equal(TokenForge.KeyId, (await keys.FindAsync(TokenForge.KeyId, default))?.Id);
        teams.Time.Advance(TimeSpan.FromDays(5) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await keys.FindAsync(TokenForge.KeyId, default));
        Assert.Equal(["/metadata", "/keys"], teams.Channel.Requests.Select(request => request.Path));

        teams.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.NotNull(await keys.FindAsync(TokenForge.KeyId, default));
        Assert.Equal(4, teams.Channel.Requests.Count);
    }

    [Fact]
    public async Task An_unknown_key_is_looked_for_once_more_and_then_only_after_a_while()
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);
        var keys = teams.Services.GetRequiredService<ChannelKeys>();
        await keys.FindAsync(TokenForge.KeyId, default);
        teams.Time.Advance(ChannelKeys.MinimumAge);

        for (var i = 0; i < 10; i++)
        {
            Assert.Null(await keys.FindAsync("invented-" + i, default));
        }

        Assert.Equal(4, teams.Channel.Requests.Count);
        teams.Time.Advance(ChannelKeys.MinimumAge);
        Assert.Null(await keys.FindAsync("invented", default));
        Assert.Equal(6, teams.Channel.Requests.Count);
    }

    [Fact]
    public async Task A_new_key_is_found_when_it_is_first_named()
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);
        var keys = teams.Services.GetRequiredService<ChannelKeys>();
        var announced = teams.Channel.KeySet;
        teams.Channel.KeySet = new { keys = Array.Empty<object>() };
        Assert.Null(await keys.FindAsync(TokenForge.KeyId, default));

        teams.Channel.KeySet = announced;
        teams.Time.Advance(ChannelKeys.MinimumAge);

        Assert.NotNull(await keys.FindAsync(TokenForge.KeyId, default));
    }

    [Fact]
    public async Task After_a_failure_nothing_is_tried_for_some_seconds()
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);
        var keys = teams.Services.GetRequiredService<ChannelKeys>();
        var announced = teams.Channel.KeySet;
        teams.Channel.KeySet = null;

        Assert.Null(await keys.FindAsync(TokenForge.KeyId, default));
        Assert.Null(await keys.FindAsync(TokenForge.KeyId, default));
        Assert.Equal(["/metadata"], teams.Channel.Requests.Select(request => request.Path));

        teams.Channel.KeySet = announced;
        teams.Time.Advance(ChannelKeys.PauseAfterFailure);
        Assert.NotNull(await keys.FindAsync(TokenForge.KeyId, default));
    }

    [Fact]
    public async Task Keys_older_than_five_days_are_not_trusted_even_where_new_ones_cannot_be_had()
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);
        var keys = teams.Services.GetRequiredService<ChannelKeys>();
        await keys.FindAsync(TokenForge.KeyId, default);
        teams.Channel.KeySet = null;
        teams.Time.Advance(ChannelKeys.Lifetime);

        Assert.Null(await keys.FindAsync(TokenForge.KeyId, default));
    }

    [Fact]
    public async Task Many_callers_at_once_make_one_fetch()
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);
        var keys = teams.Services.GetRequiredService<ChannelKeys>();

        var found = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => keys.FindAsync(TokenForge.KeyId, default)));

        Assert.All(found, Assert.NotNull);
        Assert.Equal(2, teams.Channel.Requests.Count);
    }

    [Theory]
    [InlineData("""{"kid":"k","kty":"EC","crv":"P-256","x":"AA","y":"AA"}""")]
    [InlineData("""{"kid":"k","kty":"RSA","n":"!!","e":"AQAB"}""")]
    [InlineData("""{"kid":"k","kty":"RSA","n":"AQAB","e":"AQAB"}""")] // 24 bits
    [InlineData("""{"kty":"RSA","n":"AQAB","e":"AQAB"}""")]
    public async Task What_is_no_RSA_key_of_2048_bits_is_left_out(string key)
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true);
        teams.Channel.KeySet = new { keys = new[] { System.Text.Json.JsonDocument.Parse(key).RootElement } };

        Assert.Null(await teams.Services.GetRequiredService<ChannelKeys>().FindAsync("k", default));
    }
}
