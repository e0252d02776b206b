using ContractBot.Hosting;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Web;

public sealed class TodayTests
{
    // 15:30 in London is half past midnight of the next day in Tokyo, where the clock of these tests stands.
    private readonly FixedTime _time = new(new DateTimeOffset(2026, 11, 20, 15, 30, 0, TimeSpan.Zero));

    [Fact]
    public void Today_is_the_local_date() => Assert.Equal(new DateOnly(2026, 11, 21), new Today(null, _time).Date);

    [Fact]
    public void A_given_day_stays() => Assert.Equal(new DateOnly(2026, 1, 2), new Today(new DateOnly(2026, 1, 2), _time).Date);
}
