using System.Net;
using System.Net.Http.Headers;
using ContractBot.Teams.Connector;

namespace ContractBot.Tests.Teams.Connector;

public sealed class RetryRuleTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 3, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public void What_passes_is_tried_again_after_ever_longer_pauses(int status)
    {
        double?[] pauses = [.. Enumerable.Range(1, 4).Select(attempt => Pause(attempt, status, null))];

        Assert.Equal([1, 2, 4, null], pauses);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(413)]
    [InlineData(500)]
    [InlineData(501)]
    public void What_stays_is_not_tried_again(int status) => Assert.Null(Pause(1, status, null));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("3", 3)]
    [InlineData("8", 8)]
    [InlineData("9", null)] // longer than a person waits
    [InlineData("Fri, 20 Nov 2026 03:00:05 GMT", 5)]
    [InlineData("Fri, 20 Nov 2026 02:59:00 GMT", 0)] // already over
    [InlineData("Sat, 21 Nov 2026 03:00:00 GMT", null)]
    public void The_channels_own_pause_is_kept(string retryAfter, int? seconds) =>
        Assert.Equal(seconds, Pause(1, 429, retryAfter));

    private static double? Pause(int attempt, int status, string? retryAfter) => RetryRule.PauseAfter(
        attempt, (HttpStatusCode)status, retryAfter is null ? null : RetryConditionHeaderValue.Parse(retryAfter), Now)?.TotalSeconds;
}
