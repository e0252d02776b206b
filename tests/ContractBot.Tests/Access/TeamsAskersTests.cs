using System.Text.Json;
using ContractBot.Access;
using ContractBot.Teams;
using ContractBot.Teams.Protocol;
using Microsoft.Extensions.Options;

namespace ContractBot.Tests.Access;

public sealed class TeamsAskersTests
{
    private const string InPerson = """
        {"type":"message","channelId":"msteams","from":{"id":"29:u","aadObjectId":"user-1"},
         "conversation":{"id":"a:1","conversationType":"personal","tenantId":"tenant-1"},"channelData":{"tenant":{"id":"tenant-1"}}}
        """;

    private const string InChannel = """
        {"type":"message","channelId":"msteams","from":{"id":"29:u","aadObjectId":"user-1"},
         "conversation":{"id":"19:channel@thread.tacv2;messageid=1700000000000","conversationType":"channel","isGroup":true,"tenantId":"tenant-1"},
         "channelData":{"tenant":{"id":"tenant-1"},"team":{"id":"19:team@thread.tacv2","aadGroupId":"group-1"},"channel":{"id":"19:channel@thread.tacv2"}}}
        """;

    [Fact]
    public void In_a_chat_of_one_the_person_asks() => Assert.Equal(new Person("tenant-1", "user-1"), Of(InPerson));

    [Fact]
    public void In_a_channel_the_channel_asks() =>
        Assert.Equal(new SharedPlace("tenant-1", "19:team@thread.tacv2", "group-1", "19:channel@thread.tacv2", "user-1"), Of(InChannel));

    [Theory]
    [InlineData("\"conversationType\":\"groupChat\",\"isGroup\":true")]
    [InlineData("\"isGroup\":true")]
    // A kind of conversation that Teams may bring some day: several may be reading.
    [InlineData("\"conversationType\":\"room\"")]
    [InlineData("\"conversationType\":null")]
    public void In_any_other_conversation_of_Teams_the_conversation_asks(string kind) => Assert.Equal(
        new SharedPlace("tenant-1", "", "", "19:chat@thread.v2", "user-1"),
        Of($$$"""
            {"type":"message","channelId":"msteams","from":{"id":"29:u","aadObjectId":"user-1"},
             "conversation":{"id":"19:chat@thread.v2",{{{kind}}},"tenantId":"tenant-1"},"channelData":{}}
            """));

    [Fact]
    public void A_channel_that_names_no_tenant_has_people_of_none() =>
        Assert.Equal(new Person("", ""), Of("""{"type":"message","channelId":"webchat","from":{"id":"u"},"conversation":{"id":"c"}}"""));

    [Theory]
    [InlineData(InPerson)]
    [InlineData(InChannel)]
    [InlineData("""{"type":"message","channelId":"webchat","from":{"id":"u"},"conversation":{"id":"c"}}""")]
    // A guest from another organisation in a channel of ours.
    [InlineData("""{"type":"message","channelId":"msteams","from":{"id":"u","tenantId":"tenant-1"},"conversation":{"id":"c","tenantId":"tenant-2"}}""")]
    public void Nobody_asks_who_is_of_an_organisation_that_is_not_admitted(string activity) =>
        Assert.Null(Of(activity, ("Access:Tenants:0", "tenant-2")));

    [Fact]
    public void Without_an_app_id_whoever_reaches_the_bot_is_at_this_machine() =>
        Assert.Equal(new ThisMachine(), new TeamsAskers(Options.Create(new TeamsOptions()), AccessCases.Settings(("Access:Tenants:0", "tenant-2"))).Of(Read(InPerson)));

    private static Asker? Of(string activity, params (string Key, string? Value)[] settings) =>
        new TeamsAskers(Options.Create(new TeamsOptions { AppId = "app" }), AccessCases.Settings(settings)).Of(Read(activity));

    private static Activity Read(string json) => JsonSerializer.Deserialize<Activity>(json, ProtocolJson.Options)!;
}
