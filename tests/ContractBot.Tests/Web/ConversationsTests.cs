using ContractBot.Answering;
using ContractBot.Hosting;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Web;

public sealed class ConversationsTests
{
    private readonly FixedTime _time = new(DateTimeOffset.UnixEpoch);

    [Fact]
    public void What_is_kept_is_found_and_a_new_conversation_is_empty()
    {
        var conversations = new Conversations(_time);
        conversations.Keep("a", new Conversation(["x"], "期間は？"));

        Assert.Equal("期間は？", conversations.Find("a").LastQuestion);
        Assert.Same(Conversation.Empty, conversations.Find("b"));
    }

    [Fact]
    public void The_least_recently_used_is_forgotten_first()
    {
        var conversations = new Conversations(_time);
        for (var i = 0; i < Conversations.Capacity; i++)
        {
            conversations.Keep($"{i}", new Conversation([], $"{i}"));
        }

        conversations.Keep("0", new Conversation([], "again"));
        conversations.Keep("new", new Conversation([], "new"));

        Assert.Equal("again", conversations.Find("0").LastQuestion);
        Assert.Equal("new", conversations.Find("new").LastQuestion);
        Assert.Same(Conversation.Empty, conversations.Find("1"));
        Assert.Equal("2", conversations.Find("2").LastQuestion);
    }

    [Fact]
    public void A_conversation_is_forgotten_after_eight_hours()
    {
        var conversations = new Conversations(_time);
        conversations.Keep("a", new Conversation([], "期間は？"));

        _time.Now += TimeSpan.FromHours(8);
        Assert.Equal("期間は？", conversations.Find("a").LastQuestion);
        _time.Now += TimeSpan.FromTicks(1);
        Assert.Same(Conversation.Empty, conversations.Find("a"));
    }
}
