using ContractBot.Answering;
using ContractBot.Teams.Conversations;
using ContractBot.Tests.Teams.Drivers;

namespace ContractBot.Tests.Teams.Conversations;

public sealed class ConversationStatesTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void Each_person_in_each_conversation_has_a_state_of_their_own()
    {
        var states = new ConversationStates(_time);
        states.Keep(new("msteams", "c1", "u1"), new(["a"], "一"));

        Assert.Equal("一", states.Find(new("msteams", "c1", "u1")).LastQuestion);
        Assert.Same(Conversation.Empty, states.Find(new("msteams", "c1", "u2")));
        Assert.Same(Conversation.Empty, states.Find(new("msteams", "c2", "u1")));
        Assert.Same(Conversation.Empty, states.Find(new("webchat", "c1", "u1")));
    }

    [Fact]
    public void A_state_is_forgotten_some_hours_after_the_last_turn()
    {
        var states = new ConversationStates(_time);
        states.Keep(new("msteams", "c", "u"), new([], "一"));
        _time.Advance(ConversationStates.Lifetime - TimeSpan.FromSeconds(1));
        states.Keep(new("msteams", "c", "u"), new([], "二"));
        _time.Advance(ConversationStates.Lifetime - TimeSpan.FromSeconds(1));
        Assert.Equal("二", states.Find(new("msteams", "c", "u")).LastQuestion);

        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Same(Conversation.Empty, states.Find(new("msteams", "c", "u")));
    }

    [Fact]
    public void Memory_is_bounded_and_who_rested_longest_goes_first()
    {
        var states = new ConversationStates(_time);
        for (var i = 0; i < ConversationStates.Capacity; i++)
        {
            states.Keep(new("msteams", $"{i}", "u"), new([], "一"));
        }

        states.Keep(new("msteams", "0", "u"), new([], "二"));
        states.Keep(new("msteams", "new", "u"), new([], "一"));

        Assert.Equal(ConversationStates.Capacity, states.Count);
        Assert.Equal("二", states.Find(new("msteams", "0", "u")).LastQuestion);
        Assert.Same(Conversation.Empty, states.Find(new("msteams", "1", "u")));
    }
}
