using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ContractBot.Teams.Protocol;
using ContractBot.Tests.Support;
using ContractBot.Tests.Teams.Drivers;

namespace ContractBot.Tests.Teams;

/// <summary>The whole service over the bundled agreements, spoken to as Teams does.</summary>
public sealed class TeamsCorpusTests
{
    [Fact]
    public async Task A_question_about_the_bundled_agreements_is_answered_with_its_clause_and_the_link_opens_it()
    {
        await using var channel = await FakeServer.StartAsync();
        await using var service = await RunningService.StartAsync();

        await SayAsync(service, channel, "1", "宮古島の事故報告は何日以内？");

        var text = channel.Messages[0];
        Assert.Contains("発生から7日以内", text.GetProperty("text").GetString(), StringComparison.Ordinal);
        var citation = text.GetProperty("entities")[0].GetProperty("citation")[0].GetProperty("appearance");
        Assert.EndsWith("第6条第5項", citation.GetProperty("name").GetString(), StringComparison.Ordinal);
        var url = Assert.Single(Urls(channel.Messages[1]));
        Assert.Equal(url, citation.GetProperty("url").GetString());
        Assert.Equal("#a6p5", new Uri(url).Fragment);
        var page = await service.Client.GetStringAsync(new Uri(url).PathAndQuery);
        Assert.Contains("id=\"a6p5\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_follow_up_stays_with_its_agreement()
    {
        await using var channel = await FakeServer.StartAsync();
        await using var service = await RunningService.StartAsync();

        await SayAsync(service, channel, "1", "宮古島の事故報告は何日以内？");
        await SayAsync(service, channel, "2", "着手届は誰に出す？");

        Assert.EndsWith("#a6p3", Assert.Single(Urls(channel.Messages[^1])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_an_app_id_the_link_in_the_card_is_sealed_and_opens()
    {
        await using var channel = await FakeServer.StartAsync();
        await using var service = await RunningService.StartAsync(settings:
        [
            ("Teams:AppId", TokenForge.AppId), ("Teams:AppSecret", TeamsDriver.Secret), ("Teams:TenantId", "tenant-1"),
            ("Teams:OpenIdMetadata", channel.Url + "/metadata"), ("Teams:Login", channel.Url), ("PublicUrl", "https://contracts.example.jp"),
        ]);

        await SayAsync(service, channel, "1", "宮古島の事故報告は何日以内？", "Bearer " + TokenForge.Make(channel.ServiceUrl, DateTimeOffset.UtcNow));

        var url = new Uri(Assert.Single(Urls(channel.Messages[1])));
        Assert.Equal("contracts.example.jp", url.Host);
        using var sealedPage = await service.Client.GetAsync(url.PathAndQuery);
        using var barePage = await service.Client.GetAsync(url.AbsolutePath);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (sealedPage.StatusCode, barePage.StatusCode));
    }

    [Fact]
    public async Task Every_answer_to_the_question_set_keeps_the_limits_of_Teams_and_quotes_to_the_letter()
    {
        await using var channel = await FakeServer.StartAsync();
        await using var service = await RunningService.StartAsync();
        var agreements = service.Agreements.ToDictionary(agreement => agreement.Id, agreement => Squeeze(agreement.Text));
        var questions = File.ReadLines(Path.Combine(Repository.Root, "tests/ContractBot.Answering.Tests/Questions/questions.jsonl"))
            .Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("turns").EnumerateArray().Last().GetString()!)
            .ToList();

        for (var i = 0; i < questions.Count; i++)
        {
            // The rates of Teams would make a day of it.
            await SayAsync(service, channel, $"{i}", questions[i], channelId: "webchat");
        }

        Assert.NotEmpty(questions);
        Assert.Equal(questions.Count, channel.Activities.Count(activity => activity.GetProperty("type").GetString() == "typing"));
        Assert.InRange(channel.Messages.SelectMany(Quotes).Count(), questions.Count, int.MaxValue);
        Assert.All(channel.Messages, message =>
        {
            Assert.InRange(Encoding.Unicode.GetByteCount(message.GetRawText()), 1, 100_000);
            foreach (var (quote, agreement) in Quotes(message))
            {
                Assert.Contains(Squeeze(quote).TrimEnd('…'), agreements[agreement], StringComparison.Ordinal);
            }

            if (message.TryGetProperty("attachments", out var attachments))
            {
                Assert.InRange(Encoding.UTF8.GetByteCount(attachments[0].GetRawText()), 1, 25_000);
                Assert.False(message.TryGetProperty("suggestedActions", out _));
            }
            else
            {
                Assert.False(string.IsNullOrWhiteSpace(message.GetProperty("text").GetString()));
            }
        });
    }

    private static async Task SayAsync(RunningService service, FakeServer channel, string id, string text, string? authorization = null, string channelId = "msteams")
    {
        var message = TeamsDriver.MessageFrom(channel.ServiceUrl, id, text);
        message["channelId"] = channelId;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(message) };
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await service.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await service.Get<TurnQueue>().WhenIdleAsync();
    }

    /// <summary>The links to sources of a card's buttons, from top to bottom.</summary>
    private static List<string> Urls(JsonElement message) => [.. Containers(message).SelectMany(Links)];

    private static IEnumerable<string> Links(JsonElement container) => Actions(container)
        .Where(action => action.GetProperty("title").GetString() == "原文を開く").Select(action => action.GetProperty("url").GetString()!);

    /// <summary>The quotes of a card, each with the identifier of its agreement, which its link names.</summary>
    private static IEnumerable<(string Quote, string Agreement)> Quotes(JsonElement message) => Containers(message).Select(container => (
        string.Concat(container.GetProperty("items").EnumerateArray().Where(item => item.TryGetProperty("style", out _))
            .SelectMany(box => box.GetProperty("items").EnumerateArray()).Select(line => line.GetProperty("inlines")[0].GetProperty("text").GetString())),
        new Uri(Assert.Single(Links(container))).Segments[^1]));

    private static IEnumerable<JsonElement> Containers(JsonElement message) => message.TryGetProperty("attachments", out var attachments)
        ? attachments[0].GetProperty("content").GetProperty("body").EnumerateArray().Where(element => element.GetProperty("type").GetString() == "Container" && !element.TryGetProperty("selectAction", out _))
        : [];

    private static IEnumerable<JsonElement> Actions(JsonElement container) => container.GetProperty("items").EnumerateArray()
        .Where(item => item.GetProperty("type").GetString() == "ActionSet").SelectMany(item => item.GetProperty("actions").EnumerateArray());

    // A card shows each line of a quote as a paragraph of its own.
    private static string Squeeze(string text) => Regex.Replace(text, @"[\n\r]", "");
}
