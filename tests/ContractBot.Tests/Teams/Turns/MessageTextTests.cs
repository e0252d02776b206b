using System.Text.Json;
using ContractBot.Teams.Turns;
using ContractBot.Teams.Protocol;

namespace ContractBot.Tests.Teams.Turns;

public sealed class MessageTextTests
{
    private const string Bot = "\"mentioned\":{\"id\":\"28:bot\",\"name\":\"ContractBot\"}";

    [Theory]
    [InlineData("期限は？", "", "期限は？")]
    [InlineData("<at>ContractBot</at> 期限は？", "{\"type\":\"mention\",\"text\":\"<at>ContractBot</at>\"," + Bot + "}", "期限は？")]
    [InlineData("<at>ContractBot</at>&nbsp;期限は？\\n", "{\"type\":\"mention\",\"text\":\"<at>ContractBot</at>\"," + Bot + "}", "期限は？")]
    [InlineData("期限は<at>contractbot</at>？", "{\"type\":\"mention\",\"text\":\"<at>ContractBot</at>\"," + Bot + "}", "期限は ？")]
    [InlineData("<at id=\\\"1\\\">利用 花子</at>さんの件", "{\"type\":\"mention\",\"text\":\"<at>利用 花子</at>\",\"mentioned\":{\"id\":\"29:u\"}}", "利用 花子さんの件")]
    [InlineData("<at>ContractBot</at>", "{\"type\":\"mention\",\"text\":\"<at>ContractBot</at>\"," + Bot + "}", "")]
    [InlineData("期限は？", "{\"type\":\"mention\",\"text\":\"\"," + Bot + "}", "期限は？")] // nothing to remove
    [InlineData("期限は？", "{\"type\":\"mention\",\"mentioned\":7}", "期限は？")] // not a mention after all
    [InlineData("a<b> &lt;", "", "a<b> &lt;")]
    [InlineData("\u00A0 ", "", "")]
    public void The_question_is_what_remains_without_the_call(string text, string entity, string question)
    {
        var activity = JsonSerializer.Deserialize<Activity>(
            $$"""{"type":"message","text":"{{text}}","recipient":{"id":"28:bot"},"entities":[{{entity}}]}""", ProtocolJson.Options)!;

        Assert.Equal(question, MessageText.Of(activity));
    }

    [Fact]
    public void Text_in_XML_is_decoded() =>
        Assert.Equal("甲&乙", MessageText.Of(new() { Type = "message", TextFormat = "xml", Text = "甲&amp;乙" }));

    [Theory]
    [InlineData("""{"question":"期間は？","other":1}""", "期間は？")]
    [InlineData("""{"question":7}""", "")]
    [InlineData("""{"other":"期間は？"}""", "")]
    [InlineData("""["期間は？"]""", "")]
    [InlineData("""{"question":"\ud800"}""", "")] // half a character
    public void A_cards_button_may_ask(string value, string question) =>
        Assert.Equal(question, MessageText.Of(new() { Type = "message", Value = JsonDocument.Parse(value).RootElement }));
}
