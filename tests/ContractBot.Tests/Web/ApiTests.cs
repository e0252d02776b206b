using System.Net;
using System.Text;
using System.Text.Json;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Web;

public sealed class ApiTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    private HttpClient Client => fixture.Service.Client;

    [Fact]
    public async Task A_question_is_answered_as_the_command_answers_it()
    {
        var (status, body) = await AskAsync("""{"question":"大阪府 第６条"}""");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(Cli.Run("ask", "大阪府 第６条", "--as-of", "2026-11-20", "--json").Output.TrimEnd(), body);
    }

    [Fact]
    public async Task Deadlines_are_listed_as_the_command_lists_them()
    {
        var body = await Client.GetStringAsync("/api/deadlines?within=90d");

        Assert.Equal(Cli.Run("deadlines", "--within", "90d", "--as-of", "2026-11-20", "--json").Output.TrimEnd(), body);
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.GetAsync("/api/deadlines?within=soon")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync("/api/deadlines?agreement=none")).StatusCode);
    }

    [Fact]
    public async Task The_calendar_feed_says_what_it_is()
    {
        using var response = await Client.GetAsync("/deadlines.ics");

        Assert.Equal("text/calendar", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_goes_on_where_its_last_turn_ended()
    {
        await AskAsync("""{"question":"宮古島の封印は誰が立ち会う？","conversation":"c1"}""");

        var (_, body) = await AskAsync("""{"question":"再封印はいつ？","conversation":"c1"}""");

        Assert.Contains("miyakojima-kosodate", AgreementsCitedIn(body));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"question":7}""")]
    [InlineData("""{"question":"期間は？" """)]
    public async Task A_body_of_another_form_is_told_the_form(string body)
    {
        var (status, answer) = await AskAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("""{"error":"{\"question\": \"...\", \"conversation\": \"...\"} の形の JSON を、Content-Type: application/json で送ってください。"}""", answer);
    }

    [Fact]
    public async Task An_empty_question_and_one_of_10_000_characters_are_told_what_is_wrong()
    {
        var empty = await AskAsync("{}");
        var tooLong = await AskAsync($$"""{"question":"{{new string('あ', 10_000)}}"}""");

        Assert.Equal((HttpStatusCode.BadRequest, """{"error":"質問がありません。質問の文を入力してください。"}"""), empty);
        Assert.Equal((HttpStatusCode.BadRequest, """{"error":"質問が長すぎます（10,000 文字）。2,000 文字までに縮めてください。"}"""), tooLong);
    }

    [Fact]
    public async Task Another_content_type_is_refused()
    {
        using var content = new StringContent("""{"question":"期間は？"}""", Encoding.UTF8, "text/plain");

        using var response = await Client.PostAsync("/api/ask", content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Search_gives_what_the_command_gives()
    {
        var body = await Client.GetStringAsync("/api/search?q=%E7%A7%98%E5%AF%86&top=3");

        Assert.Equal(Cli.Run("search", "秘密", "--top", "3", "--json").Output.TrimEnd(), body);
    }

    [Theory]
    [InlineData("/api/search", "検索する語がありません。語を入力してください。")]
    [InlineData("/api/search?q=a&top=0", "--top には 1 から 1000 までの数を指定してください。")]
    public async Task A_search_for_nothing_is_told_what_is_wrong(string path, string sentence)
    {
        using var response = await Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(JsonSerializer.Serialize(new { error = sentence }, Readable), await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Agreements_are_what_the_commands_print()
    {
        Assert.Equal(Cli.Run("agreements", "--json").Output.TrimEnd(), await Client.GetStringAsync("/api/agreements"));
        Assert.Equal(
            Cli.Run("show", "miyagi-pocketsign", "--json").Output.TrimEnd(),
            await Client.GetStringAsync("/api/agreements/miyagi-pocketsign"));
    }

    [Fact]
    public async Task An_unknown_agreement_is_not_found()
    {
        using var response = await Client.GetAsync("/api/agreements/miyagi");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.StartsWith("""{"error":"協定書「miyagi」はありません。近い名前は miyagi-pocketsign、""", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_says_that_it_lives_and_is_ready()
    {
        Assert.Equal("ok\n", await Client.GetStringAsync("/healthz"));
        Assert.Equal("""{"status":"ready","agreements":5,"unreadableFiles":0,"unreadable":[]}""", await Client.GetStringAsync("/readyz"));
    }

    private static JsonSerializerOptions Readable { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IEnumerable<string?> AgreementsCitedIn(string body) => JsonDocument.Parse(body).RootElement
        .GetProperty("citations").EnumerateArray().Select(c => c.GetProperty("agreement").GetString());

    private async Task<(HttpStatusCode Status, string Body)> AskAsync(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await Client.PostAsync("/api/ask", content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
