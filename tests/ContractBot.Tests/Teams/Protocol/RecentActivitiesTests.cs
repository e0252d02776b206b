using ContractBot.Teams.Protocol;
using ContractBot.Tests.Teams.Drivers;

namespace ContractBot.Tests.Teams.Protocol;

public sealed class RecentActivitiesTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void An_activity_is_new_once_in_its_conversation()
    {
        var recent = new RecentActivities(_time);

        Assert.True(recent.IsFirst(Activity("c1", "1")));
        Assert.False(recent.IsFirst(Activity("c1", "1")));
        Assert.True(recent.IsFirst(Activity("c2", "1")));
        Assert.True(recent.IsFirst(Activity("c1", "2")));
    }

    [Fact]
    public void Without_an_identifier_each_is_new()
    {
        var recent = new RecentActivities(_time);

        Assert.True(recent.IsFirst(Activity("c1", null)));
        Assert.True(recent.IsFirst(Activity("c1", null)));
        Assert.Equal(0, recent.Count);
    }

    [Fact]
    public void Each_edit_of_a_message_is_new()
    {
        var recent = new RecentActivities(_time);
        var message = Activity("c1", "1") with { Timestamp = _time.GetUtcNow() };
        var edit = message with { Type = "messageUpdate", Timestamp = _time.GetUtcNow().AddSeconds(1) };

        Assert.True(recent.IsFirst(message));
        Assert.True(recent.IsFirst(edit));
        Assert.True(recent.IsFirst(edit with { Timestamp = _time.GetUtcNow().AddSeconds(2) }));
        Assert.False(recent.IsFirst(edit));
        Assert.False(recent.IsFirst(message with { Timestamp = null }));
    }

    [Fact]
    public void What_was_sent_back_may_come_again()
    {
        var recent = new RecentActivities(_time);
        recent.IsFirst(Activity("c1", "1"));

        recent.Forget(Activity("c1", "1"));

        Assert.True(recent.IsFirst(Activity("c1", "1")));
    }

    [Fact]
    public void It_is_forgotten_after_an_hour()
    {
        var recent = new RecentActivities(_time);
        recent.IsFirst(Activity("c1", "1"));
        _time.Advance(RecentActivities.Lifetime);

        Assert.True(recent.IsFirst(Activity("c1", "1")));
        Assert.Equal(1, recent.Count);
    }

    [Fact]
    public void Memory_is_bounded()
    {
        var recent = new RecentActivities(_time);
        for (var i = 0; i <= RecentActivities.Capacity; i++)
        {
            recent.IsFirst(Activity("c1", $"{i}"));
        }

        Assert.Equal(RecentActivities.Capacity, recent.Count);
        Assert.False(recent.IsFirst(Activity("c1", "1")));
        Assert.True(recent.IsFirst(Activity("c1", "0"))); // the oldest had gone
    }

    private static Activity Activity(string conversation, string? id) =>
        new() { Type = "message", ChannelId = "msteams", Id = id, Conversation = new() { Id = conversation } };
}
