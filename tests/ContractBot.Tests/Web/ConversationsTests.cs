using ContractBot.Answering;
using ContractBot.Hosting;
using ContractBot.Tests.State;
using ContractBot.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContractBot.Tests.Web;

public sealed class ConversationsTests : IDisposable
{
    private readonly FixedTime _time = new(DateTimeOffset.UnixEpoch);
    private readonly TemporaryState _state = new();

    public void Dispose() => _state.Dispose();

    [Fact]
    public void What_is_kept_is_found_and_a_new_conversation_is_empty()
    {
        var conversations = Conversations();
        conversations.Keep("a", new Conversation(["x"], "期間は？"));

        Assert.Equal("期間は？", conversations.Find("a").LastQuestion);
        Assert.Same(Conversation.Empty, conversations.Find("b"));
    }

    [Fact]
    public void The_least_recently_used_is_forgotten_first()
    {
        var conversations = Conversations();
        for (var i = 0; i < ContractBot.Hosting.Conversations.Capacity; i++)
        {
            Keep($"{i}", $"{i}");
        }

        Keep("0", "again");
        Keep("new", "new");

        Assert.Equal("again", conversations.Find("0").LastQuestion);
        Assert.Equal("new", conversations.Find("new").LastQuestion);
        Assert.Same(Conversation.Empty, conversations.Find("1"));
        Assert.Equal("2", conversations.Find("2").LastQuestion);

        void Keep(string id, string question)
        {
            _time.Now += TimeSpan.FromMilliseconds(1);
            conversations.Keep(id, new Conversation([], question));
        }
    }

    [Fact]
    public void A_conversation_is_forgotten_after_eight_hours()
    {
        var conversations = Conversations();
        conversations.Keep("a", new Conversation(["x"], "期間は？"));

        _time.Now += TimeSpan.FromHours(8);
        Assert.Equal("期間は？", conversations.Find("a").LastQuestion);
        _time.Now += TimeSpan.FromMilliseconds(1);
        Assert.Same(Conversation.Empty, conversations.Find("a"));

        conversations.Keep("b", Conversation.Empty);
        Assert.Equal([1], _state.Database.Query($"SELECT count(*) FROM conversations", row => row.Number(0)));
    }

    [Fact]
    public void Conversations_go_on_after_a_restart()
    {
        Conversations().Keep("a", new Conversation(["x", "y"], "期間は？") { LastCited = ["x#a5"] });

        _state.Restart();

        var found = Conversations().Find("a");
        Assert.Equal(["x", "y"], found.Agreements.AsEnumerable());
        Assert.Equal("期間は？", found.LastQuestion);
        Assert.Equal(["x#a5"], found.LastCited.AsEnumerable());
    }

    [Fact]
    public void Who_speaks_is_not_to_be_read_in_the_file()
    {
        Conversations().Keep("channel\0msteams\0a:1\029:hanako", Conversation.Empty);

        Assert.DoesNotContain("hanako", Assert.Single(_state.Database.Query($"SELECT id || state FROM conversations", row => row.Text(0))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"somethingNew":{"a":1}}""")]
    [InlineData("""{"agreements":null}""")]
    [InlineData("""{"agreements":7}""")]
    [InlineData("not JSON")]
    [InlineData("")]
    public void What_another_version_wrote_is_read_as_far_as_it_is_understood(string json)
    {
        Conversations().Keep("a", new Conversation(["x"], "期間は？"));
        _state.Database.Execute($"UPDATE conversations SET state = {json}");

        var found = Conversations().Find("a");

        Assert.Empty(found.Agreements);
        Assert.Empty(found.LastCited);
        Assert.Null(found.LastQuestion);
    }

    [Fact]
    public void Every_part_of_a_conversation_is_kept()
    {
        var written = System.Text.Json.JsonDocument.Parse(ConversationJson.Write(Conversation.Empty)).RootElement;

        Assert.Equal(
            typeof(Conversation).GetProperties().Where(property => !property.GetMethod!.IsStatic).Select(property => property.Name).Order(StringComparer.Ordinal),
            written.EnumerateObject().Select(field => char.ToUpperInvariant(field.Name[0]) + field.Name[1..]).Order(StringComparer.Ordinal));
    }

    private Conversations Conversations() => new(_state.Database, _time, NullLogger<Conversations>.Instance);
}
