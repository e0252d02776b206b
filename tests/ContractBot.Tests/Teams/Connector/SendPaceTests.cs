using ContractBot.Teams.Connector;
using ContractBot.Tests.Teams.Drivers;

namespace ContractBot.Tests.Teams.Connector;

public sealed class SendPaceTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void In_one_thread_seven_calls_fit_into_a_second_and_eight_into_two()
    {
        var pace = new SendPace(_time);
        var taken = SendUntil(pace, TimeSpan.FromSeconds(2));

        Assert.Equal(7, taken.Count(at => at < TimeSpan.FromSeconds(1)));
        Assert.Equal(8, taken.Count(at => at < TimeSpan.FromSeconds(2)));
    }

    [Fact]
    public void No_window_of_the_rates_ever_holds_too_many_calls()
    {
        var taken = SendUntil(new SendPace(_time), TimeSpan.FromMinutes(70));

        foreach (var (calls, seconds) in ((int, int)[])[(7, 1), (8, 2), (60, 30), (1_800, 3_600)])
        {
            for (var i = calls; i < taken.Count; i++)
            {
                Assert.True(taken[i] - taken[i - calls] >= TimeSpan.FromSeconds(seconds), $"{calls + 1} calls in less than {seconds} seconds at {taken[i]}");
            }
        }

        Assert.Equal(1_800, taken.Count(at => at < TimeSpan.FromHours(1)));
    }

    [Fact]
    public void In_one_tenant_thirty_calls_fit_into_a_second_and_other_tenants_have_their_own()
    {
        var pace = new SendPace(_time);

        Assert.All(Enumerable.Range(0, 30), n => Assert.Null(pace.Take($"{n}", "t")));
        Assert.Null(pace.Take("other", "u"));
        Assert.NotNull(pace.Take("other", "t"));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(pace.Take("other", "t"));
    }

    [Fact]
    public async Task Channels_other_than_Teams_are_not_slowed()
    {
        var pace = new SendPace(_time);

        for (var i = 0; i < 1_000; i++)
        {
            await pace.WaitAsync("webchat", new() { Id = "a" }, default);
        }
    }

    // Sends as fast as it may, and tells when.
    private List<TimeSpan> SendUntil(SendPace pace, TimeSpan end)
    {
        var start = _time.GetUtcNow();
        var taken = new List<TimeSpan>();
        while (_time.GetUtcNow() - start < end)
        {
            if (pace.Take("a", "t") is { } wait)
            {
                _time.Advance(wait);
            }
            else
            {
                taken.Add(_time.GetUtcNow() - start);
            }
        }

        return taken;
    }
}
