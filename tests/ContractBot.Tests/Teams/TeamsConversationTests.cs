using System.Text.Json;
using ContractBot.Answering;
using ContractBot.Tests.Teams.Drivers;

namespace ContractBot.Tests.Teams;

/// <summary>The conversation as a channel sees it, through the HTTP door.</summary>
public sealed class TeamsConversationTests
{
    private static readonly (string Field, object? Value) InChannel =
        ("conversation", new { id = "19:x@thread.tacv2;messageid=1", conversationType = "channel", isGroup = true });

    [Fact]
    public async Task A_question_gets_typing_then_text_with_citations_then_a_card()
    {
        await using var teams = await TeamsDriver.StartAsync();

        var sent = await teams.SayAsync("事故の報告は何日以内？");

        Assert.Equal(["typing", "message", "message"], sent.Select(Type));
        Assert.Equal("発生から７日以内に、書面による報告が必要です[1]。", sent[1].GetProperty("text").GetString());
        Assert.Equal("markdown", sent[1].GetProperty("textFormat").GetString());
        Assert.Equal("https://schema.org/Message", Assert.Single(sent[1].GetProperty("entities").EnumerateArray()).GetProperty("type").GetString());
        Assert.Equal("""{"feedbackLoop":{"type":"default"}}""", sent[1].GetProperty("channelData").GetRawText());
        Assert.False(sent[1].TryGetProperty("attachments", out _));
        Assert.Equal(
            "application/vnd.microsoft.card.adaptive",
            Assert.Single(sent[2].GetProperty("attachments").EnumerateArray()).GetProperty("contentType").GetString());
        Assert.False(sent[2].TryGetProperty("text", out _));
        Assert.False(sent[2].TryGetProperty("suggestedActions", out _));
    }

    [Fact]
    public async Task Answers_are_addressed_to_the_question()
    {
        await using var teams = await TeamsDriver.StartAsync();

        var sent = await teams.SayAsync("事故の報告は何日以内？");

        Assert.All(teams.Channel.Requests, request =>
            Assert.Equal("/connector/v3/conversations/a%3Aconversation%2F1/activities/activity-1", request.Path));
        Assert.All(sent, activity =>
        {
            Assert.Equal("activity-1", activity.GetProperty("replyToId").GetString());
            Assert.Equal("28:bot", activity.GetProperty("from").GetProperty("id").GetString());
            Assert.Equal("29:user", activity.GetProperty("recipient").GetProperty("id").GetString());
            Assert.Equal("a:conversation/1", activity.GetProperty("conversation").GetProperty("id").GetString());
        });
    }

    [Fact]
    public async Task The_first_three_suggestions_are_buttons_of_the_card()
    {
        await using var teams = await TeamsDriver.StartAsync();

        var sent = await teams.SayAsync("事故の報告は何日以内？");

        var buttons = sent[2].GetProperty("attachments")[0].GetProperty("content").GetProperty("body").EnumerateArray()
            .Where(row => Type(row) == "ActionSet").Select(row => row.GetProperty("actions")[0].GetProperty("data").GetProperty("question").GetString());
        Assert.Equal(["報告は誰に対して行いますか？", "報告を怠るとどうなりますか？", "協定の期間はいつまでですか？"], buttons);
        Assert.All(sent, activity => Assert.False(activity.TryGetProperty("suggestedActions", out _)));
    }

    [Fact]
    public async Task Where_there_is_no_card_suggestions_can_be_pressed_by_the_one_who_asked()
    {
        await using var teams = await TeamsDriver.StartAsync(new ScriptedAnswerer(question => Answers.NotFound(question) with { Related = [], Suggestions = ["期間は？"] }));

        var suggested = (await teams.SayAsync("月の裏側は？"))[^1].GetProperty("suggestedActions");

        Assert.Equal(["29:user"], suggested.GetProperty("to").EnumerateArray().Select(to => to.GetString()));
        Assert.Equal(
            [("imBack", "期間は？")],
            suggested.GetProperty("actions").EnumerateArray().Select(action => (Type(action), action.GetProperty("value").GetString())));
        Assert.False((await teams.SayAsync("月の裏側は？", InChannel))[^1].TryGetProperty("suggestedActions", out _));
    }

    [Fact]
    public async Task In_a_channel_the_mention_is_not_part_of_the_question()
    {
        var answerer = new ScriptedAnswerer();
        await using var teams = await TeamsDriver.StartAsync(answerer);

        await teams.SayAsync(
            "<at>ContractBot</at> 期限は？",
            InChannel,
            ("entities", new[] { new { type = "mention", text = "<at>ContractBot</at>", mentioned = new { id = "28:bot" } } }));

        Assert.Equal("期限は？", Assert.Single(answerer.Asked).Question);
    }

    [Fact]
    public async Task A_follow_up_inherits_what_the_turn_before_left_behind()
    {
        var answerer = new ScriptedAnswerer();
        await using var teams = await TeamsDriver.StartAsync(answerer);

        await teams.SayAsync("東町の期間は？");
        await teams.SayAsync("西町は？");
        await teams.SayAsync("別の人の問い", ("from", new { id = "29:other" }));

        Assert.Equal([null, "東町の期間は？", null], answerer.Asked.Select(asked => asked.Conversation.LastQuestion));
        Assert.Equal("sample", Assert.Single(answerer.Asked[1].Conversation.Agreements));
        Assert.All(answerer.Asked, asked => Assert.Equal(new DateOnly(2026, 11, 20), asked.AsOf));
    }

    [Fact]
    public async Task Nothing_found_is_said_and_near_misses_are_shown_without_numbers()
    {
        await using var teams = await TeamsDriver.StartAsync(new ScriptedAnswerer(Answers.NotFound));

        var sent = await teams.SayAsync("月の裏側は？");

        Assert.Equal("該当する条項は見当たりませんでした。", sent[1].GetProperty("text").GetString());
        Assert.False(sent[1].TryGetProperty("entities", out _));
        var card = sent[2].GetProperty("attachments")[0].GetProperty("content").GetRawText();
        Assert.Contains("関係がありそうな箇所", card, StringComparison.Ordinal);
        Assert.Contains("\"第6条第5項（事故の報告）\"", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_choices_of_an_ambiguous_question_are_buttons()
    {
        await using var teams = await TeamsDriver.StartAsync(new ScriptedAnswerer(Answers.Ambiguous));

        var sent = await teams.SayAsync("期間は？", InChannel);

        Assert.Equal("どの協定についてのお尋ねでしょうか。", sent[1].GetProperty("text").GetString());
        var buttons = sent[2].GetProperty("attachments")[0].GetProperty("content").GetProperty("body").EnumerateArray()
            .Select(row => row.GetProperty("actions")[0].GetProperty("data").GetProperty("question").GetString());
        Assert.Equal(["東町との協定の期間は？", "西町との協定の期間は？"], buttons);
    }

    [Fact]
    public async Task The_answer_to_a_pressed_button_repeats_the_question()
    {
        await using var teams = await TeamsDriver.StartAsync();

        var sent = await teams.SayAsync("", ("text", null), ("value", new { question = "東町との協定の期間は？" }));

        Assert.Equal("**東町との協定の期間は？**\n\n発生から７日以内に、書面による報告が必要です[1]。", sent[1].GetProperty("text").GetString());
    }

    [Fact]
    public async Task The_same_activity_delivered_twice_is_answered_once()
    {
        await using var teams = await TeamsDriver.StartAsync();
        var message = teams.Message("期限は？");

        using var first = await teams.PostAsync(message);
        using var second = await teams.PostAsync(message);

        Assert.Equal((200, 200), ((int)first.StatusCode, (int)second.StatusCode));
        Assert.Equal(2, teams.Channel.Messages.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \u3000")]
    [InlineData(null)]
    public async Task Where_nothing_is_asked_the_bot_asks_for_a_question(string? text)
    {
        await using var teams = await TeamsDriver.StartAsync();

        var sent = Assert.Single(await teams.SayAsync(text!));

        Assert.StartsWith("ご質問を文章でお送りください。", sent.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(3, sent.GetProperty("suggestedActions").GetProperty("actions").GetArrayLength());
    }

    [Fact]
    public async Task A_question_that_is_too_long_is_politely_turned_down()
    {
        var answerer = new ScriptedAnswerer();
        await using var teams = await TeamsDriver.StartAsync(answerer);

        await teams.SayAsync(new string('長', QuestionLimits.MaximumLength));
        var sent = await teams.SayAsync(new string('長', 10_000));

        Assert.Equal("ご質問が長すぎるようです。お手数ですが、2000文字以内に分けてお送りください。", sent[^1].GetProperty("text").GetString());
        Assert.Single(answerer.Asked);
    }

    [Fact]
    public async Task A_failure_is_one_polite_sentence_and_leaves_no_text_in_the_log()
    {
        await using var teams = await TeamsDriver.StartAsync(new ScriptedAnswerer(question => throw new InvalidOperationException($"{question} {Answers.Quote}")));

        var sent = await teams.SayAsync("秘密の問い");

        Assert.Equal("申し訳ありません。お答えを用意する途中で問題が起きました。少し時間をおいて、もう一度お尋ねください。", sent[^1].GetProperty("text").GetString());
        Assert.Contains("System.InvalidOperationException", Assert.Single(teams.Log.OfTeams), StringComparison.Ordinal);
        Assert.DoesNotContain(teams.Log.Lines, line => line.Contains("秘密の問い", StringComparison.Ordinal) || line.Contains(Answers.Quote, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Neither_questions_nor_agreements_are_logged_at_any_level()
    {
        await using var teams = await TeamsDriver.StartAsync();

        await teams.SayAsync("秘密の問い");

        Assert.NotEmpty(teams.Log.Lines);
        Assert.DoesNotContain(teams.Log.Lines, line => line.Contains("秘密の問い", StringComparison.Ordinal) || line.Contains("事故", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_comes_in_is_welcomed_once_with_three_examples()
    {
        await using var teams = await TeamsDriver.StartAsync();
        var update = teams.Message("", ("type", "conversationUpdate"), ("text", null), ("membersAdded", new[] { new { id = "28:bot" }, new { id = "29:user" } }));

        using var first = await teams.PostAsync(update);
        using var second = await teams.PostAsync(update);

        var card = Assert.Single(teams.Channel.Messages).GetProperty("attachments")[0].GetProperty("content");
        Assert.Equal("協定書・契約書についてお答えします", card.GetProperty("body")[0].GetProperty("text").GetString());
        Assert.Equal(3, CardText.Titles(card).Count);
    }

    [Theory]
    [InlineData("28:bot", 1)]
    [InlineData("29:user", 0)]
    public async Task In_a_channel_only_the_bots_own_arrival_is_an_occasion(string member, int welcomes)
    {
        await using var teams = await TeamsDriver.StartAsync();

        using var response = await teams.PostAsync(teams.Message("", InChannel, ("type", "conversationUpdate"), ("membersAdded", new[] { new { id = member } })));

        Assert.Equal(welcomes, teams.Channel.Messages.Count);
    }

    [Fact]
    public async Task An_update_that_names_no_recipient_is_tolerated()
    {
        await using var teams = await TeamsDriver.StartAsync();

        using var response = await teams.PostAsync(teams.Message(
            "", ("type", "conversationUpdate"), ("recipient", null), ("id", null), ("membersAdded", new[] { new { id = "user" } })));

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("/connector/v3/conversations/a%3Aconversation%2F1/activities", Assert.Single(teams.Channel.Requests).Path);
    }

    private static string? Type(JsonElement element) => element.GetProperty("type").GetString();
}
