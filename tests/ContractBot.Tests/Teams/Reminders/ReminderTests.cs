using System.Net.Http.Json;
using System.Text.Json;
using ContractBot.Hosting;
using ContractBot.State;
using ContractBot.Teams.Reminders;
using ContractBot.Tests.Audit;
using ContractBot.Tests.Teams.Drivers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ContractBot.Tests.Teams.Reminders;

/// <summary>
/// Reminders over the invented agreements, from the command to the card. Of 花山市's contract a report is due on Saturday, 5 December 2026; seven days
/// before that is Saturday, 28 November, so that it is Friday, 27 November on which to remind.
/// </summary>
public sealed class ReminderTests : IAsyncLifetime
{
    private TeamsDriver _teams = null!;

    public async Task InitializeAsync() => _teams = await TeamsDriver.StartAsync();

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    [Fact]
    public async Task Who_wishes_to_be_reminded_is_told_when_the_next_reminder_comes()
    {
        var said = await SayAsync("リマインド　花山市　7日前");

        Assert.Equal(
            "「システム保守業務委託契約書」の期限を、7日前にお知らせします。お知らせは営業日の9時から17時のあいだに、この会話にお送りします。"
            + "いま分かっている次のお知らせは2026年11月27日（金）ごろ（2026年12月5日の期限）です。\n\nやめるときは「リマインド　解除」、一覧は「リマインド　一覧」とお送りください。",
            said.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("リマインド", "登録されているお知らせはありません")]
    [InlineData("リマインド 一覧", "登録されているお知らせはありません")]
    [InlineData("リマインド 90日前", "すべての協定書・契約書」の期限を、90日前に")]
    [InlineData("リマインド すべて", "すべての協定書・契約書」の期限を、30日前に")]
    [InlineData("リマインド 花山市", "「システム保守業務委託契約書」の期限を、30日前に")]
    [InlineData("リマインド ２週間前　花山市", "「システム保守業務委託契約書」の期限を、14日前に")]
    [InlineData("remind 花山市 3d", "「システム保守業務委託契約書」の期限を、3日前に")]
    [InlineData("リマインド 花山市 3か月前", "「システム保守業務委託契約書」の期限を、90日前に")]
    [InlineData("リマインド 花山市 当日", "「システム保守業務委託契約書」の期限を、当日に")]
    [InlineData("リマインド 花山市 9999日前", "730日前までの範囲で")]
    public async Task Commands_are_read_as_people_write_them(string command, string said) =>
        Assert.Contains(said, (await SayAsync(command)).GetProperty("text").GetString(), StringComparison.Ordinal);

    [Fact]
    public async Task A_reminder_comes_once_on_its_business_day_from_nine_o_clock()
    {
        await SayAsync("リマインド 花山市 7日前");

        Assert.Empty(await RoundAtAsync(2026, 11, 26, 12));
        Assert.Empty(await RoundAtAsync(2026, 11, 27, 8, 59));
        var card = CardText.CardOf(Assert.Single(await RoundAtAsync(2026, 11, 27, 9)));
        Assert.Empty(await RoundAtAsync(2026, 11, 27, 9, 2));
        Assert.Empty(await RoundAtAsync(2026, 11, 30, 9));

        Assert.Equal(["期限のお知らせ：あと8日です", "2026年12月5日（土）　報告の期限", "システム保守業務委託契約書　第5条第1項（作業報告）"], CardText.Paragraphs(card).Take(3));
        Assert.Equal(["確認済み", "あとで", "原文を開く", "条文全体"], CardText.Titles(card));
        Assert.True(JsonSerializer.SerializeToUtf8Bytes(card).Length < 24_000);
    }

    [Fact]
    public async Task It_goes_into_the_conversation_as_something_new_and_says_what_a_notification_shows()
    {
        await SayAsync("リマインド 花山市 7日前");

        var message = Assert.Single(await RoundAtAsync(2026, 11, 27, 9));

        Assert.False(message.TryGetProperty("replyToId", out _));
        Assert.Equal("a:conversation/1", message.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal(("28:bot", "29:user"), (message.GetProperty("from").GetProperty("id").GetString(), message.GetProperty("recipient").GetProperty("id").GetString()));
        Assert.Equal("期限のお知らせ：あと8日です 2026年12月5日（土） 報告の期限 システム保守業務委託契約書", message.GetProperty("summary").GetString());
        Assert.Equal("/connector/v3/conversations/a%3Aconversation%2F1/activities", _teams.Channel.Requests[^1].Path);
    }

    [Fact]
    public async Task What_a_reminder_shows_is_written_down()
    {
        await SayAsync("リマインド 花山市 7日前");

        await RoundAtAsync(2026, 11, 27, 9);

        var line = Assert.Single(AuditLines.In(_teams.Services.GetRequiredService<DataFolder>()));
        Assert.Equal(("shown", "reminder", "itaku-hanayama#a5p1"), (line.GetProperty("what").GetString(), line.GetProperty("way").GetString(), line.GetProperty("places")[0].GetString()));
    }

    [Fact]
    public async Task At_night_at_weekends_and_on_holidays_nothing_is_sent()
    {
        await SayAsync("リマインド 花山市 15日前"); // the report of 5 December: due since 20 November

        Assert.Empty(await RoundAtAsync(2026, 11, 20, 17));
        Assert.Empty(await RoundAtAsync(2026, 11, 21, 12)); // Saturday
        Assert.Empty(await RoundAtAsync(2026, 11, 22, 12)); // Sunday
        Assert.Empty(await RoundAtAsync(2026, 11, 23, 12)); // 勤労感謝の日
        Assert.Single(await RoundAtAsync(2026, 11, 24, 9));
    }

    [Fact]
    public async Task What_was_confirmed_does_not_come_again_and_says_who_confirmed_it()
    {
        await SayAsync("リマインド 花山市 7日前");
        var card = CardText.CardOf(Assert.Single(await RoundAtAsync(2026, 11, 27, 9)));

        var confirmed = await PressAsync(CardText.Button(card, "確認済み"));

        Assert.Equal("利用 花子さんが確認しました（2026年11月27日）", CardText.Paragraphs(confirmed)[0]);
        Assert.Equal(["原文を開く", "条文全体"], CardText.Titles(confirmed));
        Assert.Empty(await RoundAtAsync(2026, 11, 30, 9));
        Assert.Equal(["確認済みです（2026年11月30日）"], CardText.Paragraphs(await PressAsync(CardText.Button(card, "あとで"))).Take(1));
        Assert.Empty(await RoundAtAsync(2026, 12, 1, 9));
    }

    [Fact]
    public async Task What_was_put_off_comes_again_on_the_next_business_day()
    {
        await SayAsync("リマインド 花山市 7日前");
        var card = CardText.CardOf(Assert.Single(await RoundAtAsync(2026, 11, 27, 9)));

        var later = await PressAsync(CardText.Button(card, "あとで"));

        Assert.Equal("2026年11月30日（月）に、あらためてお知らせします", CardText.Paragraphs(later)[0]);
        Assert.Empty(await RoundAtAsync(2026, 11, 27, 16));
        var again = CardText.CardOf(Assert.Single(await RoundAtAsync(2026, 11, 30, 9)));
        Assert.Equal("期限のお知らせ：あと5日です", CardText.Paragraphs(again)[0]);
        await PressAsync(CardText.Button(again, "確認済み"));
        Assert.Empty(await RoundAtAsync(2026, 12, 1, 9));
    }

    [Fact]
    public async Task On_the_last_business_day_there_is_no_later()
    {
        await SayAsync("リマインド 花山市 当日");

        var card = CardText.CardOf(Assert.Single(await RoundAtAsync(2026, 12, 4, 9))); // Friday before Saturday, 5 December

        Assert.Equal(["確認済み", "原文を開く", "条文全体"], CardText.Titles(card));
    }

    [Fact]
    public async Task Nobody_presses_the_buttons_of_another_conversation()
    {
        await SayAsync("リマインド 花山市 7日前");
        var card = CardText.CardOf(Assert.Single(await RoundAtAsync(2026, 11, 27, 9)));

        var answer = await InvokeAsync(CardText.Button(card, "あとで"), ("conversation", new { id = "another", conversationType = "personal", tenantId = "tenant-1" }));

        Assert.Equal(404, answer.GetProperty("statusCode").GetInt32());
        Assert.Empty(await RoundAtAsync(2026, 11, 30, 9));
    }

    [Fact]
    public async Task Wishes_are_listed_with_a_button_that_takes_each_back()
    {
        await SayAsync("リマインド 花山市 7日前");
        await SayAsync("リマインド 花山市 7日前"); // is there already
        await SayAsync("リマインド すべて 60日前");
        var list = CardText.CardOf(await SayAsync("リマインド"));

        Assert.Equal(
            ["この会話に登録されているお知らせ", "システム保守業務委託契約書　7日前", "ご覧になれるすべての協定書・契約書　60日前"], CardText.Paragraphs(list));
        var left = await PressAsync(CardText.Buttons(list)[1]);
        Assert.Equal(["この会話に登録されているお知らせ", "システム保守業務委託契約書　7日前"], CardText.Paragraphs(left));
        Assert.Equal("1件のお知らせを解除しました。", (await SayAsync("リマインド 解除 花山市")).GetProperty("text").GetString());
        Assert.Empty(await RoundAtAsync(2026, 11, 27, 9));
        Assert.Equal([0], State.Query($"SELECT count(*) FROM reminders_places", row => row.Number(0))); // nothing is kept of who wants nothing
    }

    [Fact]
    public async Task A_channel_has_wishes_of_its_own_that_all_its_threads_share()
    {
        (string, object?) Thread(int id) => ("conversation", new { id = $"19:x@thread.tacv2;messageid={id}", conversationType = "channel", isGroup = true, tenantId = "tenant-1" });
        await _teams.SayAsync("リマインド 花山市 7日前", Thread(1));

        Assert.Equal(2, CardText.Paragraphs(CardText.CardOf((await _teams.SayAsync("リマインド", Thread(2)))[^1])).Count);
        Assert.StartsWith("この会話に登録されているお知らせはありません", (await SayAsync("リマインド")).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("19:x@thread.tacv2;messageid=2", Assert.Single(await RoundAtAsync(2026, 11, 27, 9)).GetProperty("conversation").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_date_of_an_answer_can_be_wished_for_by_its_button()
    {
        var place = new { agreement = "itaku-hanayama", place = "a5p1", argument = "report" };

        var said = (await InvokeAsync(Button("remind", place))).GetProperty("value");

        Assert.Contains("「システム保守業務委託契約書（報告の期限）」の期限を、30日前にお知らせします。", CardText.Paragraphs(said)[0], StringComparison.Ordinal);
        Assert.Equal(["2026年12月5日（土）　報告の期限"], (await RoundAtAsync(2026, 11, 27, 9)).Select(message => CardText.Paragraphs(CardText.CardOf(message))[1]));
    }

    [Fact]
    public async Task Many_rounds_at_once_send_it_once()
    {
        await SayAsync("リマインド 花山市 7日前");
        At(2026, 11, 27, 9);
        var round = _teams.Services.GetRequiredService<ReminderRound>();

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => round.RunAsync(default))));

        Assert.Single(Cards());
    }

    [Fact]
    public async Task After_a_crash_between_claiming_and_sending_it_is_sent_when_the_claim_has_run_out()
    {
        await SayAsync("リマインド 花山市 7日前");
        At(2026, 11, 27, 9);
        var (place, wish) = Assert.Single(_teams.Services.GetRequiredService<ReminderBook>().All());
        var entry = InventedServices.All.Deadlines.On(new(2026, 11, 27), wish.Agreement).First(e => e.Date == new DateOnly(2026, 12, 5));
        Assert.NotNull(_teams.Services.GetRequiredService<ReminderOutbox>().Claim(place.Key, wish.DaysBefore, entry, _teams.Time.GetUtcNow()));

        Assert.Empty(await RoundAtAsync(2026, 11, 27, 9, 9));
        Assert.Single(await RoundAtAsync(2026, 11, 27, 9, 10));
        Assert.Empty(await RoundAtAsync(2026, 11, 27, 9, 30));
    }

    [Fact]
    public async Task What_the_channel_does_not_take_is_tried_again_later()
    {
        await SayAsync("リマインド 花山市 7日前");
        _teams.Channel.Next.Enqueue(context => FakeServer.Status(context, 500));

        Assert.Single(await RoundAtAsync(2026, 11, 27, 9)); // refused
        Assert.Empty(await RoundAtAsync(2026, 11, 27, 9, 4));
        Assert.Single(await RoundAtAsync(2026, 11, 27, 9, 5)); // taken
        Assert.Empty(await RoundAtAsync(2026, 11, 27, 12));
        Assert.Contains("A reminder could not be sent and is tried again later.", Assert.Single(_teams.Log.OfTeams), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"error":{"code":"MessageWritesBlocked"}}""")]
    [InlineData("""{"error":{"code":"BotDisabledByAdmin"}}""")]
    [InlineData("")]
    public async Task Who_blocked_the_bot_is_left_alone_until_they_speak_again(string error)
    {
        await SayAsync("リマインド 花山市 7日前");
        _teams.Channel.Next.Enqueue(context => Refuse(context, 403, error));

        Assert.Single(await RoundAtAsync(2026, 11, 27, 9)); // refused
        Assert.Empty(await RoundAtAsync(2026, 11, 27, 16));
        Assert.Empty(await RoundAtAsync(2026, 11, 30, 9));
        await SayAsync("ヘルプ");
        Assert.Single(await RoundAtAsync(2026, 11, 30, 9, 10));
    }

    [Theory]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    public async Task Where_the_bot_is_taken_out_nothing_is_sent_any_more(string type)
    {
        await SayAsync("リマインド 花山市 7日前");

        using var response = await _teams.PostAsync(_teams.Message("", ("type", type), ("text", null), ("action", "remove"), ("membersRemoved", new[] { new { id = "28:bot" } })));

        Assert.Empty(await RoundAtAsync(2026, 11, 27, 9));
        Assert.Equal([0], State.Query($"SELECT count(*) FROM reminders_wishes", row => row.Number(0)));
    }

    [Theory]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(404, "ConversationNotFound")]
    public async Task Where_the_channel_says_that_the_bot_is_gone_its_reminders_end(int status, string code)
    {
        await SayAsync("リマインド 花山市 7日前");
        await SayAsync("リマインド すべて 60日前");
        _teams.Channel.Next.Enqueue(context => Refuse(context, status, $$$"""{"error":{"code":"{{{code}}}"}}"""));

        Assert.Single(await RoundAtAsync(2026, 11, 27, 9)); // refused

        Assert.Equal([0], State.Query($"SELECT (SELECT count(*) FROM reminders_places) + (SELECT count(*) FROM reminders_wishes) + (SELECT count(*) FROM reminders_sent)", row => row.Number(0)));
        Assert.EndsWith($"the reminders there have ended. The channel did not take an activity: {status} {code} ", Assert.Single(_teams.Log.OfTeams), StringComparison.Ordinal);
        await SayAsync("ヘルプ");
        Assert.Empty(await RoundAtAsync(2026, 11, 30, 9));
    }

    [Fact]
    public async Task It_goes_where_the_conversation_was_last_reached()
    {
        await SayAsync("リマインド 花山市 7日前");
        var moved = _teams.Channel.Url + "/connector/moved/";
        await _teams.SayAsync("ヘルプ", ("serviceUrl", moved));

        Assert.Single(await RoundAtAsync(2026, 11, 27, 9));
        Assert.StartsWith("/connector/moved/v3/", _teams.Channel.Requests[^1].Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_has_a_hundred_wishes_at_most()
    {
        for (var days = 0; days < ReminderBook.MaximumWishes; days++)
        {
            _teams.Services.GetRequiredService<ReminderBook>().Subscribe(ActivityHere, new ContractBot.Access.ThisMachine(), new(null, days));
        }

        Assert.Contains("100件まで", (await SayAsync("リマインド 花山市 7日前")).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("80件あります。", CardText.Paragraphs(CardText.CardOf(await SayAsync("リマインド")))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_words_of_agreements_are_kept()
    {
        await SayAsync("リマインド 花山市 7日前");
        await RoundAtAsync(2026, 11, 27, 9);

        var kept = string.Concat(State.Query($"SELECT p.reference || w.agreement || s.deadline || s.state FROM reminders_places p, reminders_wishes w, reminders_sent s", row => row.Text(0)));

        Assert.DoesNotContain("契約書", kept, StringComparison.Ordinal);
        Assert.EndsWith("sent", kept, StringComparison.Ordinal);
    }

    private static Task Refuse(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(body);
    }

    private StateDatabase State => _teams.Services.GetRequiredService<StateDatabase>();

    private ContractBot.Teams.Protocol.Activity ActivityHere =>
        JsonSerializer.Deserialize<ContractBot.Teams.Protocol.Activity>(JsonSerializer.Serialize(_teams.Message("")), ContractBot.Teams.Protocol.ProtocolJson.Options)!;

    private async Task<JsonElement> SayAsync(string text) => (await _teams.SayAsync(text))[^1];

    private void At(int year, int month, int day, int hour, int minute = 0) =>
        _teams.Time.Advance(new DateTimeOffset(year, month, day, hour, minute, 0, TimeSpan.FromHours(9)) - _teams.Time.GetUtcNow());

    /// <summary>What a round at that time in Japan tries to send.</summary>
    private async Task<IReadOnlyList<JsonElement>> RoundAtAsync(int year, int month, int day, int hour, int minute = 0)
    {
        At(year, month, day, hour, minute);
        var before = _teams.Channel.Messages.Count;
        await _teams.Services.GetRequiredService<ReminderRound>().RunAsync(default);
        return [.. _teams.Channel.Messages.Skip(before)];
    }

    private IEnumerable<JsonElement> Cards() => _teams.Channel.Messages.Where(message => message.TryGetProperty("attachments", out _));

    private static JsonElement Button(string verb, object data) => JsonSerializer.SerializeToElement(new { type = "Action.Execute", verb, data });

    private async Task<JsonElement> PressAsync(JsonElement button)
    {
        var answer = await InvokeAsync(button);
        Assert.Equal(200, answer.GetProperty("statusCode").GetInt32());
        return answer.GetProperty("value");
    }

    private async Task<JsonElement> InvokeAsync(JsonElement button, params (string Field, object? Value)[] changes)
    {
        using var response = await _teams.PostAsync(_teams.Message("", [("type", "invoke"), ("name", "adaptiveCard/action"), ("text", null), ("value", new { action = button }), .. changes]));
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
