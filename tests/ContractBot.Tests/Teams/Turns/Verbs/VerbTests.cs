using System.Net.Http.Json;
using System.Text.Json;
using ContractBot.Answering;
using ContractBot.Tests.Teams.Drivers;

namespace ContractBot.Tests.Teams.Turns.Verbs;

/// <summary>Buttons of cards, pressed through the HTTP door.</summary>
public sealed class VerbTests : IAsyncLifetime
{
    private TeamsDriver _teams = null!;

    [Fact]
    public async Task The_whole_article_takes_the_cards_place_and_leads_on_and_back()
    {
        var answered = CardText.CardOf((await _teams.SayAsync("花山市との契約で再委託はできますか？"))[^1]);

        var article = await PressAsync(CardText.Button(answered, "条文全体"));

        Assert.Equal(
            ["第4条（再委託の禁止）", "システム保守業務委託契約書", "（再委託の禁止）", "第４条　受託者は、本業務の全部又は一部を第三者に委託してはならない。ただし、あらかじめ書面により委託者の承諾を得た場合は、この限りでない。"],
            CardText.Paragraphs(article));
        Assert.Equal(["原文を開く", "答えに戻る", "← 第3条", "第5条 →"], CardText.Titles(article));
        Assert.Equal("第5条（作業報告）", CardText.Paragraphs(await PressAsync(CardText.Button(article, "第5条 →")))[0]);
        Assert.Equal("第3条（委託料）", CardText.Paragraphs(await PressAsync(CardText.Button(article, "← 第3条")))[0]);
        var back = await PressAsync(CardText.Button(article, "答えに戻る"));
        Assert.True(JsonElement.DeepEquals(answered, back), back.GetRawText());
    }

    [Fact]
    public async Task Related_provisions_are_those_referred_to_and_those_that_refer()
    {
        var article = await PressAsync(Press("article", new { agreement = "nda-midori", place = "a2" }));

        var related = await PressAsync(CardText.Button(article, "関連条文"));

        Assert.Equal(["第2条（秘密保持義務）の関連条文", "秘密保持契約書", "この条を引いている条", "第7条（有効期間）"], CardText.Paragraphs(related).Take(4));
        Assert.Equal("第7条（有効期間）", CardText.Paragraphs(await PressAsync(CardText.Button(related, "条文全体")))[0]);
        Assert.Equal("第2条（秘密保持義務）", CardText.Paragraphs(await PressAsync(CardText.Button(related, "第2条に戻る")))[0]);
    }

    [Fact]
    public async Task An_answer_leads_to_related_provisions_where_there_are_any_and_back()
    {
        var answered = CardText.CardOf((await _teams.SayAsync("ミドリ精機との秘密保持契約の有効期間は？"))[^1]);
        var alone = CardText.CardOf((await _teams.SayAsync("花山市との契約で再委託はできますか？"))[^1]);

        var related = await PressAsync(CardText.Button(answered, "関連条文"));

        Assert.Equal(["第7条（有効期間）の関連条文", "秘密保持契約書", "この条が引いている条", "第2条（秘密保持義務）"], CardText.Paragraphs(related).Take(4));
        Assert.True(JsonElement.DeepEquals(answered, await PressAsync(CardText.Button(related, "答えに戻る"))));
        Assert.DoesNotContain("関連条文", CardText.Titles(alone));
    }

    [Fact]
    public async Task A_list_is_paged_forward_and_back()
    {
        var first = CardText.CardOf((await _teams.SayAsync("義務 花山市"))[^1]);

        var second = await PressAsync(CardText.Button(first, "次へ"));

        Assert.Equal(["次へ"], CardText.Titles(first));
        Assert.Contains("件のうち 7〜12件目", CardText.Paragraphs(second)[^1], StringComparison.Ordinal);
        Assert.Empty(CardText.Rows(first).Skip(1).Select(row => row[1]).Intersect(CardText.Rows(second).Skip(1).Select(row => row[1])));
        Assert.True(JsonElement.DeepEquals(first, await PressAsync(CardText.Button(second, "前へ"))));
    }

    [Theory]
    [InlineData("""{"agreement":"nobody","place":"a2"}""")]
    [InlineData("""{"agreement":"nda-midori","place":"a99"}""")]
    [InlineData("""{"agreement":"nda-midori","place":"../../etc/passwd"}""")]
    [InlineData("""{"agreement":"nda-midori"}""")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task What_is_not_there_is_an_error_that_Teams_shows(string data)
    {
        var answer = await InvokeAsync(new { action = new { type = "Action.Execute", verb = "article", data = JsonDocument.Parse(data).RootElement } });

        Assert.Equal(404, answer.GetProperty("statusCode").GetInt32());
        Assert.Equal("application/vnd.microsoft.error", answer.GetProperty("type").GetString());
        Assert.Equal("NotFound", answer.GetProperty("value").GetProperty("code").GetString());
        Assert.StartsWith("このボタンの指す内容は", answer.GetProperty("value").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"action":7}""")]
    [InlineData("""{"action":{"verb":"article","data":"text"}}""")]
    [InlineData("""{"action":{"verb":"article","data":{"agreement":1}}}""")]
    [InlineData("""{"action":{"verb":"article","data":{"from":99999999999}}}""")]
    [InlineData("""{"action":{"verb":"rm -rf","data":{}}}""")]
    [InlineData("""{"action":{"verb":null,"data":{}}}""")]
    public async Task What_no_button_of_ours_says_is_a_bad_request(string value)
    {
        var answer = await InvokeAsync(JsonDocument.Parse(value).RootElement);

        Assert.Equal(400, answer.GetProperty("statusCode").GetInt32());
        Assert.Equal("application/vnd.microsoft.error", answer.GetProperty("type").GetString());
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(5)]
    [InlineData(int.MaxValue)]
    public async Task A_page_that_no_button_asks_for_is_the_nearest_that_there_is(int from)
    {
        var page = await PressAsync(Press("page", new { list = "obligations", argument = "花山市", from }));

        Assert.InRange(CardText.Rows(page).Count, 2, 7);
    }

    [Theory]
    [InlineData("reset")]
    [InlineData("help")]
    [InlineData("nothing")]
    public async Task Only_lists_have_pages(string list)
    {
        var answer = await InvokeAsync(new { action = new { verb = "page", data = new { list, argument = "", from = 0 } } });

        Assert.Equal(404, answer.GetProperty("statusCode").GetInt32());
    }

    public async Task InitializeAsync() => _teams = await TeamsDriver.StartAsync(InventedServices.All.Answerer);

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    private static JsonElement Press(string verb, object data) => JsonSerializer.SerializeToElement(new { type = "Action.Execute", verb, data });

    private async Task<JsonElement> PressAsync(JsonElement button)
    {
        var answer = await InvokeAsync(new { action = button, trigger = "manual" });
        Assert.Equal((200, "application/vnd.microsoft.card.adaptive"), (answer.GetProperty("statusCode").GetInt32(), answer.GetProperty("type").GetString()));
        return answer.GetProperty("value");
    }

    private async Task<JsonElement> InvokeAsync(object value)
    {
        using var response = await _teams.PostAsync(_teams.Message("", ("type", "invoke"), ("name", "adaptiveCard/action"), ("text", null), ("value", value)));
        Assert.Equal(200, (int)response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
