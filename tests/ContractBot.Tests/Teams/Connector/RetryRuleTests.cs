using System.Net;
using System.Net.Http.Headers;
using ContractBot.Teams.Connector;

namespace ContractBot.Tests.Teams.Connector;

public sealed class RetryRuleTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 3, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(412, true)]
    [InlineData(429, true)]
    [InlineData(502, true)]
    [InlineData(503, true)]
    [InlineData(504, true)]
    [InlineData(400, false)]
    [InlineData(401, false)]
    [InlineData(403, false)]
    [InlineData(404, false)]
    [InlineData(409, false)]
    [InlineData(413, false)]
    [InlineData(500, false)]
    [InlineData(501, false)]
    public void What_passes_is_tried_again(int status, bool passes) => Assert.Equal(passes, RetryRule.IsPassing((HttpStatusCode)status));

    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(2, 1, 2)]
    [InlineData(3, 3, 4)]
    [InlineData(5, 15, 16)]
    [InlineData(6, 31, 30)]
    [InlineData(100, 90, 30)]
    [InlineData(100, 91, null)] // two minutes would be over
    public void Pauses_double_up_to_half_a_minute_and_end_after_two_minutes(int attempt, int waited, int? seconds) => Assert.Equal(seconds, Pause(attempt, waited, null));

    [Theory]
    [InlineData("0", 1)] // never at once again
    [InlineData("3", 3)]
    [InlineData("60", 60)]
    [InlineData("121", null)]
    [InlineData("Fri, 20 Nov 2026 03:00:05 GMT", 5)]
    [InlineData("Fri, 20 Nov 2026 02:59:00 GMT", 1)] // already over
    [InlineData("Sat, 21 Nov 2026 03:00:00 GMT", null)]
    public void The_channels_own_pause_is_kept(string retryAfter, int? seconds) => Assert.Equal(seconds, Pause(1, 0, retryAfter));

    private static double? Pause(int attempt, int waited, string? retryAfter) => RetryRule.PauseAfter(
        attempt, TimeSpan.FromSeconds(waited), retryAfter is null ? null : RetryConditionHeaderValue.Parse(retryAfter), Now)?.TotalSeconds;
}
