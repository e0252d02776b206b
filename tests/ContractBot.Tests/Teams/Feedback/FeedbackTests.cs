using System.Text.Json;
using ContractBot.Teams.Feedback;
using ContractBot.Tests.Teams.Drivers;
using Microsoft.Extensions.DependencyInjection;

namespace ContractBot.Tests.Teams.Feedback;

/// <summary>Opinions of answers, through the HTTP door.</summary>
public sealed class FeedbackTests : IAsyncLifetime
{
    private TeamsDriver _teams = null!;

    [Theory]
    [InlineData("\"{\\\"feedbackText\\\":\\\"日付が違う\\\"}\"")] // Teams
    [InlineData("\"日付が違う\"")] // the Agents Playground
    [InlineData("""{"feedbackText":"日付が違う"}""")]
    public async Task An_opinion_is_kept_with_the_question_and_the_places_cited(string feedback)
    {
        var answer = await AskAsync("事故の報告は何日以内？");

        Assert.Equal(200, await SubmitAsync(answer, new { reaction = "dislike", feedback = JsonDocument.Parse(feedback).RootElement }));

        var opinion = Assert.Single(Book.All());
        Assert.Equal(("dislike", "事故の報告は何日以内？", "日付が違う"), (opinion.Reaction, opinion.Question, opinion.Reason));
        Assert.Equal($"sample 第6条第5項 [100, {100 + Answers.Quote.Length})", Assert.Single(opinion.Places));
        Assert.Equal(_teams.Time.GetUtcNow(), opinion.At);
    }

    [Fact]
    public async Task A_later_opinion_takes_the_place_of_an_earlier()
    {
        var answer = await AskAsync("事故の報告は何日以内？");

        await SubmitAsync(answer, new { reaction = "dislike", feedback = "違う" });
        await SubmitAsync(answer, new { reaction = "like" });

        Assert.Equal([("like", (string?)null)], Book.All().Select(opinion => (opinion.Reaction, opinion.Reason)));
    }

    [Fact]
    public async Task An_opinion_given_in_a_thread_is_of_the_answer_in_that_thread()
    {
        var thread = ("conversation", (object)new { id = "19:x@thread.tacv2;messageid=1", conversationType = "channel", isGroup = true });
        var answer = await AskAsync("事故の報告は何日以内？", thread);

        await SubmitAsync(answer, new { reaction = "like" }, ("conversation", new { id = "19:x@thread.tacv2", conversationType = "channel", isGroup = true }));

        Assert.Single(Book.All());
    }

    [Fact]
    public async Task Where_the_channel_does_not_say_of_which_answer_it_is_of_the_last()
    {
        await AskAsync("事故の報告は何日以内？");
        _teams.Time.Advance(TimeSpan.FromMinutes(1));
        await AskAsync("報告の相手は？");

        await SubmitAsync("", new { reaction = "like" }, ("replyToId", null));

        Assert.Equal("報告の相手は？", Assert.Single(Book.All()).Question);
    }

    [Fact]
    public async Task An_opinion_of_no_answer_of_ours_is_taken_and_let_go()
    {
        Assert.Equal(200, await SubmitAsync("no-such-message", new { reaction = "like" }));
        Assert.Empty(Book.All());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"actionName":"feedback"}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"hate"}}""")]
    [InlineData("""{"actionName":"other","actionValue":{"reaction":"like"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":"like"}""")]
    public async Task What_is_no_opinion_is_a_bad_request(string value)
    {
        var answer = await AskAsync("事故の報告は何日以内？");

        using var response = await _teams.PostAsync(Invoke(answer, JsonDocument.Parse(value).RootElement));

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Empty(Book.All());
    }

    [Fact]
    public async Task An_answer_waits_a_week_for_an_opinion_and_an_opinion_is_kept_a_year()
    {
        var early = await AskAsync("事故の報告は何日以内？");
        var late = await AskAsync("報告の相手は？");
        await SubmitAsync(late, new { reaction = "like" });
        _teams.Time.Advance(FeedbackBook.Waiting + TimeSpan.FromMinutes(1));

        await SubmitAsync(early, new { reaction = "like" });
        Assert.Equal("報告の相手は？", Assert.Single(Book.All()).Question);

        _teams.Time.Advance(FeedbackBook.Lifetime);
        await SubmitAsync(early, new { reaction = "like" });
        Assert.Empty(Book.All());
    }

    [Fact]
    public async Task A_reason_is_cut_and_no_agreement_text_is_kept()
    {
        var answer = await AskAsync("事故の報告は何日以内？");

        await SubmitAsync(answer, new { reaction = "dislike", feedback = new string('長', 5_000) });

        var opinion = Assert.Single(Book.All());
        Assert.Equal(FeedbackBook.MaximumReason, opinion.Reason!.Length);
        Assert.DoesNotContain(Answers.Quote, JsonSerializer.Serialize(opinion), StringComparison.Ordinal);
    }

    public async Task InitializeAsync() => _teams = await TeamsDriver.StartAsync();

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    private FeedbackBook Book => _teams.Services.GetRequiredService<FeedbackBook>();

    /// <summary>Asks, and gives the identifier of the message with the answer's text: the channel counts them.</summary>
    private async Task<string> AskAsync(string question, params (string Field, object? Value)[] changes)
    {
        await _teams.SayAsync(question, changes);
        return $"{_teams.Channel.Activities.Count - 1}";
    }

    private async Task<int> SubmitAsync(string answer, object actionValue, params (string Field, object? Value)[] changes)
    {
        using var response = await _teams.PostAsync(Invoke(answer, new { actionName = "feedback", actionValue }, changes));
        return (int)response.StatusCode;
    }

    private Dictionary<string, object?> Invoke(string answer, object value, params (string Field, object? Value)[] changes) =>
        _teams.Message("", [("type", "invoke"), ("name", "message/submitAction"), ("text", null), ("replyToId", answer), ("value", value), .. changes]);
}
