using System.Text.Json;
using ContractBot.Teams.Protocol;

namespace ContractBot.Tests.Teams.Protocol;

public sealed class ActivityJsonTests
{
    [Theory]
    [InlineData("""{"type":"message","id":"1","unknown":{"a":[1,null,"あ"]},"text":"はい"}""")]
    [InlineData("""{"type":"message","from":{"id":"u","aadObjectId":"x"},"conversation":{"id":"c","conversationType":"channel","isGroup":true,"future":1}}""")]
    [InlineData("""{"type":"message","entities":[{"type":"clientInfo","country":"JP"},{"type":"mention","text":"<at>B</at>","mentioned":{"id":"b"}}]}""")]
    [InlineData("""{"type":"invoke","name":"x/y","value":[1,2],"channelData":{"tenant":{"id":"t"}}}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"text/html","content":"<p>はい</p>","thumbnailUrl":"x"}],"suggestedActions":{"actions":[{"type":"imBack","title":"a","value":"b"}]}}""")]
    public void Reading_and_writing_keeps_every_field(string json)
    {
        var activity = JsonSerializer.Deserialize<Activity>(json, ProtocolJson.Options);

        var written = JsonSerializer.SerializeToElement(activity, ProtocolJson.Options);

        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, written), written.GetRawText());
    }

    [Fact]
    public void An_answer_is_addressed_to_who_asked()
    {
        var asked = new Activity
        {
            Type = "message", Id = "7", ChannelId = "msteams", ServiceUrl = "https://s/", Locale = "ja-JP",
            From = new() { Id = "user" }, Recipient = new() { Id = "bot" }, Conversation = new() { Id = "c" },
        };

        var answer = new Activity { Type = "message", Text = "はい" }.ApplyConversationReference(asked.GetConversationReference());

        Assert.Equal(
            new Activity
            {
                Type = "message", Text = "はい", ReplyToId = "7", ChannelId = "msteams", ServiceUrl = "https://s/", Locale = "ja-JP",
                From = new() { Id = "bot" }, Recipient = new() { Id = "user" }, Conversation = new() { Id = "c" },
            },
            answer);
    }

    [Theory]
    [InlineData("""{"id":"c"}""", true)]
    [InlineData("""{"id":"c","conversationType":"personal"}""", true)]
    [InlineData("""{"id":"c","conversationType":"groupChat","isGroup":true}""", false)]
    [InlineData("""{"id":"c","conversationType":"channel"}""", false)]
    [InlineData("""{"id":"c","isGroup":true}""", false)]
    public void A_conversation_is_personal_unless_it_says_otherwise(string conversation, bool personal)
    {
        var activity = new Activity { Conversation = JsonSerializer.Deserialize<ConversationAccount>(conversation, ProtocolJson.Options) };

        Assert.Equal(personal, activity.IsPersonal);
    }
}
