using System.Net.Http.Json;
using System.Text.Json;
using ContractBot.Teams.Protocol;
using ContractBot.Teams.Search;
using ContractBot.Tests.State;
using ContractBot.Tests.Teams.Drivers;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContractBot.Tests.Teams.Search;

/// <summary>The search while writing a message, over five invented agreements, through the HTTP door.</summary>
public sealed class ClauseExtensionTests : IAsyncLifetime
{
    private TeamsDriver _teams = null!;

    [Fact]
    public async Task A_clause_is_shown_in_the_list_and_put_in_as_a_card_with_its_source()
    {
        var answer = await QueryAsync("違約金");

        Assert.Equal(("result", "list"), (answer.GetProperty("type").GetString(), answer.GetProperty("attachmentLayout").GetString()));
        var found = Assert.Single(answer.GetProperty("attachments").EnumerateArray());
        var preview = found.GetProperty("preview");
        Assert.Equal("application/vnd.microsoft.card.thumbnail", preview.GetProperty("contentType").GetString());
        Assert.Equal("第8条第2項（契約の解除）", preview.GetProperty("content").GetProperty("title").GetString());
        Assert.StartsWith("システム保守業務委託契約書 — ", preview.GetProperty("content").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("application/vnd.microsoft.card.adaptive", found.GetProperty("contentType").GetString());
        var card = found.GetProperty("content");
        Assert.Equal(["第8条第2項（契約の解除）", "システム保守業務委託契約書"], CardText.Paragraphs(card).Take(2));
        var source = Assert.Single(CardText.Buttons(card));
        Assert.Equal(("Action.OpenUrl", "http://localhost:3978/agreements/itaku-hanayama#a8p2"), (source.GetProperty("type").GetString(), source.GetProperty("url").GetString()));
    }

    [Fact]
    public async Task Results_come_in_pages()
    {
        var all = Titles(await QueryAsync("契約", new { skip = 0, count = 25 }));

        Assert.Equal(all.Take(3), Titles(await QueryAsync("契約", new { skip = 0, count = 3 })));
        Assert.Equal(all.Skip(3).Take(3), Titles(await QueryAsync("契約", new { skip = 3, count = 3 })));
        Assert.Equal(10, Titles(await QueryAsync("契約")).Count);
    }

    [Fact]
    public async Task An_empty_search_gives_what_the_same_person_found_last()
    {
        Assert.Equal(("message", "条項を探す言葉を入力してください。例：再委託"), Said(await QueryAsync("")));
        await QueryAsync("違約金");
        await QueryAsync("敷");
        await QueryAsync("敷金"); // still typing: 敷 alone is not kept
        await QueryAsync("月の裏側");

        var again = Titles(await QueryAsync("", query: "initialRun"));

        Assert.Equal(["第4条第1項（敷金）", "第8条第2項（契約の解除）"], again.Order(StringComparer.Ordinal));
        Assert.Equal("message", Said(await QueryAsync("", user: "29:other")).Type);
    }

    [Theory]
    [InlineData("月の裏側")]
    [InlineData("\"")]
    [InlineData("((((")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\u202E\u0000")]
    public async Task Words_that_find_nothing_are_answered_in_a_sentence(string words)
    {
        var (type, text) = Said(await QueryAsync(words));

        Assert.Equal("message", type);
        Assert.False(string.IsNullOrWhiteSpace(text));
    }

    [Fact]
    public async Task Too_many_words_are_answered_in_a_sentence() =>
        Assert.Equal(("message", "ご質問が長すぎるようです。お手数ですが、2000文字以内に分けてお送りください。"), Said(await QueryAsync(new string('長', 2_001))));

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"parameters":null}""")]
    [InlineData("""{"parameters":[null,{"name":"query","value":{"a":1}}]}""")]
    [InlineData("""{"parameters":"x"}""")]
    [InlineData("""{"parameters":[{"name":"query","value":"違約金"}],"queryOptions":{"skip":"x"}}""")]
    public async Task Whatever_is_sent_gets_a_sentence(string value)
    {
        var answer = await InvokeAsync(JsonDocument.Parse(value).RootElement);

        Assert.Equal("message", answer.GetProperty("type").GetString());
    }

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(0, -1)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public async Task Pages_that_there_are_not_are_no_failure(int skip, int count)
    {
        var answer = await QueryAsync("契約", new { skip, count });

        Assert.InRange(answer.GetProperty("attachments").GetArrayLength(), 0, 25);
    }

    [Fact]
    public async Task Where_it_takes_too_long_that_is_said_in_time()
    {
        using var held = new ManualResetEventSlim();
        using var state = new TemporaryState();
        var recent = new RecentSearches(state.Database, TimeProvider.System, NullLogger<RecentSearches>.Instance);
        var extension = new ClauseExtension(recent, new HastyTime(), NullLogger<ClauseExtension>.Instance);

        var answer = await extension.OnTeamsMessagingExtensionQueryAsync(
            new Activity { Value = JsonSerializer.SerializeToElement(new { parameters = new[] { new { name = "query", value = "違約金" } } }) },
            () =>
            {
                held.Wait();
                return InventedServices.All;
            });
        held.Set();

        Assert.Equal("message", JsonSerializer.SerializeToElement(answer, ProtocolJson.Options).GetProperty("composeExtension").GetProperty("type").GetString());
    }

    public async Task InitializeAsync() => _teams = await TeamsDriver.StartAsync();

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    private static (string? Type, string? Text) Said(JsonElement answer) => (answer.GetProperty("type").GetString(), answer.GetProperty("text").GetString());

    private static List<string> Titles(JsonElement answer) =>
        [.. answer.GetProperty("attachments").EnumerateArray().Select(found => found.GetProperty("preview").GetProperty("content").GetProperty("title").GetString()!)];

    private Task<JsonElement> QueryAsync(string words, object? queryOptions = null, string query = "query", string user = "29:user") =>
        InvokeAsync(new { commandId = "searchClauses", parameters = new[] { new { name = query, value = words } }, queryOptions }, user);

    private async Task<JsonElement> InvokeAsync(object value, string user = "29:user")
    {
        using var response = await _teams.PostAsync(
            _teams.Message("", ("type", "invoke"), ("name", "composeExtension/query"), ("text", null), ("from", new { id = user }), ("value", value)));
        Assert.Equal(200, (int)response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("composeExtension");
    }
}
