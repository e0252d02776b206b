using System.Text.Json;
using ContractBot.Answering;
using ContractBot.Tests.Teams.Drivers;

namespace ContractBot.Tests.Teams.Turns.ChatCommands;

/// <summary>The commands over five invented agreements, as of 20 November 2026, through the HTTP door.</summary>
public sealed class ChatCommandTests : IAsyncLifetime
{
    private readonly ScriptedAnswerer _answerer = new();
    private TeamsDriver _teams = null!;

    [Fact]
    public async Task Help_offers_examples_and_lists_the_commands()
    {
        var card = CardText.CardOf(await SayAsync("ヘルプ"));

        Assert.Equal(3, CardText.Titles(card).Count);
        Assert.Equal(["送る言葉", "ヘルプ", "一覧", "検索", "期限", "義務", "比較", "リマインド", "最初から"], CardText.Rows(card).ConvertAll(row => row[0]));
    }

    [Fact]
    public async Task The_list_shows_title_parties_and_day_of_signing_and_links_to_the_source()
    {
        var card = CardText.CardOf(await SayAsync("一覧"));

        var row = CardText.Rows(card).Single(cells => cells[0].StartsWith("システム", StringComparison.Ordinal));
        Assert.Equal(["システム保守業務委託契約書", "花山市/株式会社アオバ情報サービス", "2025年3月25日"], row);
        Assert.Contains("\"url\":\"http://localhost:3978/agreements/itaku-hanayama#body\"", card.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_marks_the_words_and_counts()
    {
        var card = CardText.CardOf(await SayAsync("検索　違約金"));

        Assert.Equal("「違約金」の検索結果 1件", CardText.Paragraphs(card)[0]);
        Assert.Equal("第8条第2項（契約の解除）", CardText.Paragraphs(card)[1]);
        Assert.Contains("""{"type":"TextRun","text":"違約金","highlight":true}""", card.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_for_nothing_asks_for_words_and_one_without_hits_says_so()
    {
        Assert.StartsWith("何を検索しますか。", Text(await SayAsync("検索")), StringComparison.Ordinal);
        Assert.Equal("「月の\\_裏側\\_」を含む条項は見当たりませんでした。別の言葉でもお試しください。", Text(await SayAsync("検索 月の_裏側_")));
        Assert.StartsWith("1文字目の「\\*」は語の途中や先頭では使えません。", Text(await SayAsync("検索 *月")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deadlines_come_soonest_first_and_none_that_has_passed()
    {
        var card = CardText.CardOf(await SayAsync("期限"));

        Assert.Equal("これからの期限（2026年11月20日現在）", CardText.Paragraphs(card)[0]);
        Assert.Equal(
            ["2026年11月30日（月）/支払の期限", "2026年12月5日（土）/報告の期限", "2026年12月10日（木）/報告の期限", "2026年12月31日（木）/更新しない旨の通知期限", "2027年1月31日（日）/更新しない旨の通知期限"],
            CardText.Rows(card).Skip(1).Take(5).Select(row => row[0]));
    }

    [Theory]
    [InlineData("期限　花山市", "システム保守業務委託契約書")]
    [InlineData("期限 つばめ書店 365日", "建物賃貸借契約書")]
    public async Task Deadlines_are_narrowed_by_a_name_and_a_time(string message, string title)
    {
        var card = CardText.CardOf(await SayAsync(message));

        Assert.All(CardText.Rows(card).Skip(1), row => Assert.StartsWith(title, row[1], StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_no_name_and_no_time_makes_the_message_a_question()
    {
        await SayAsync("期限 いつだっけ");

        Assert.Equal("期限 いつだっけ", Assert.Single(_answerer.Asked).Question);
    }

    [Fact]
    public async Task Obligations_of_an_agreement_are_quoted_with_their_bearers()
    {
        var card = CardText.CardOf(await SayAsync("義務　花山市"));

        Assert.Equal("『システム保守業務委託契約書』の義務・権利", CardText.Paragraphs(card)[0]);
        Assert.Equal(
            ["受託者（株式会社アオバ情報サービス）/義務", "受託者は、毎月の本業務を完了したときは、翌月１０日までに委託者に請求書を提出するものとする", "第3条第2項/（委託料）"],
            CardText.Rows(card)[3]);
    }

    [Fact]
    public async Task Obligations_of_one_party_are_only_theirs()
    {
        var card = CardText.CardOf(await SayAsync("義務　花山市　委託者"));

        Assert.All(CardText.Rows(card).Skip(1), row => Assert.StartsWith("委託者", row[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_no_agreement_is_named_each_is_a_button()
    {
        var card = CardText.CardOf(await SayAsync("義務"));

        Assert.Equal("どの協定書・契約書の義務をご覧になりますか。", CardText.Paragraphs(card)[0]);
        Assert.Equal(5, CardText.Titles(card).Count);
        var pressed = await SayAsync("", ("text", null), ("value", CardText.Button(card, "建物賃貸借契約書").GetProperty("data")));
        Assert.Equal("『建物賃貸借契約書』の義務・権利", CardText.Paragraphs(CardText.CardOf(pressed))[0]);
    }

    [Fact]
    public async Task A_comparison_has_a_row_for_each_agreement_and_says_where_there_is_nothing()
    {
        var card = CardText.CardOf(await SayAsync("比較　違約金"));

        Assert.Equal("違約金の比較（5件のうち、定めがあるのは1件）", CardText.Paragraphs(card)[0]);
        var rows = CardText.Rows(card);
        Assert.Equal(6, rows.Count);
        Assert.Equal(4, rows.Count(row => row[1] == "定めなし"));
    }

    [Fact]
    public async Task A_comparison_of_nothing_offers_topics()
    {
        var card = CardText.CardOf(await SayAsync("比較"));

        Assert.Contains("管轄", CardText.Titles(card));
        Assert.Equal("比較 管轄", CardText.Button(card, "管轄").GetProperty("data").GetProperty("question").GetString());
    }

    [Fact]
    public async Task Starting_over_forgets_what_was_talked_about()
    {
        await SayAsync("東町の期間は？");
        Assert.StartsWith("これまでのお話を離れて", Text(await SayAsync("最初から")), StringComparison.Ordinal);
        await SayAsync("西町は？");

        Assert.Null(_answerer.Asked.Single(asked => asked.Question == "西町は？").Conversation.LastQuestion);
    }

    public async Task InitializeAsync() => _teams = await TeamsDriver.StartAsync(_answerer);

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    private static string? Text(JsonElement message) => message.GetProperty("text").GetString();

    private async Task<JsonElement> SayAsync(string text, params (string Field, object? Value)[] changes) => (await _teams.SayAsync(text, changes))[^1];
}
