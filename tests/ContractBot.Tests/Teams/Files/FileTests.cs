using System.Net.Http.Json;
using System.Text.Json;
using ContractBot.Hosting;
using ContractBot.Tests.Audit;
using ContractBot.Tests.Support;
using ContractBot.Tests.Teams.Drivers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ContractBot.Tests.Teams.Files;

/// <summary>Files that people send, from the message to the corpus folder.</summary>
public sealed class FileTests : IAsyncLifetime
{
    internal const string Text = """
        植栽管理業務委託契約書
        星野市（以下「甲」という。）と株式会社ミドリ造園（以下「乙」という。）とは、植栽の管理に関し、次のとおり契約を締結する。
        （契約期間）
        第１条　契約期間は、令和８年４月１日から令和９年３月31日までとする。
        （報告）
        第２条　乙は、第９条に定めるところにより、甲に報告する。
        令和８年３月20日
        甲　星野市長　星野一郎
        乙　株式会社ミドリ造園　代表取締役　緑川二郎
        """;

    private TeamsDriver _teams = null!;

    private string Corpus => _teams.Services.GetRequiredService<ServedCorpus>().Folder;

    public async Task InitializeAsync()
    {
        _teams = await TeamsDriver.StartAsync();
        _teams.Channel.Files["a"] = context => context.Response.Body.WriteAsync(WordFile.Of(Text)).AsTask();
    }

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    [Fact]
    public async Task A_file_is_read_and_summarised_and_not_yet_added()
    {
        var card = CardText.CardOf(await SendAsync("植栽.docx"));

        Assert.Equal(
            ["「植栽.docx」を読み取りました。まだ追加していません。", "植栽管理業務委託契約書", "星野市", "株式会社ミドリ造園", "締結日　2026年3月20日", "期間・期限", "・2027年3月31日（水）　満了日　第1条第1項"],
            CardText.Paragraphs(card).Take(7));
        Assert.Contains("・【誤り】第2条第1項が引用する第9条がありません。引用先を確かめてください。", CardText.Paragraphs(card));
        Assert.Equal(["追加する", "追加しない"], CardText.Titles(card));
        Assert.Empty(Directory.GetFileSystemEntries(Corpus));
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(Path.GetDirectoryName(Corpus)!, "incoming")));
    }

    [Fact]
    public async Task Only_when_it_is_confirmed_is_it_added_and_only_once()
    {
        var card = CardText.CardOf(await SendAsync("植栽.docx"));

        Assert.Equal("「植栽.docx」を追加しました。まもなくお答えの対象になります。", await PressAsync(card, "追加する"));
        Assert.Equal("このファイルはもう保管していません。お手数ですが、もう一度お送りください。", await PressAsync(card, "追加する"));
        Assert.Equal(WordFile.Of(Text).Length, new FileInfo(Assert.Single(Directory.GetFiles(Corpus))).Length);
        var line = Assert.Single(AuditLines.In(_teams.Services.GetRequiredService<DataFolder>()));
        Assert.Equal(("added", "植栽.docx"), (line.GetProperty("what").GetString(), line.GetProperty("places")[0].GetString()));
    }

    [Fact]
    public async Task What_is_not_wanted_is_thrown_away()
    {
        var card = CardText.CardOf(await SendAsync("植栽.docx"));

        Assert.Equal("「植栽.docx」は追加しませんでした。受け取ったファイルは破棄しました。", await PressAsync(card, "追加しない"));
        Assert.StartsWith("このファイルはもう保管していません。", await PressAsync(card, "追加する"), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Corpus));
    }

    [Fact]
    public async Task A_file_waits_for_an_hour()
    {
        var card = CardText.CardOf(await SendAsync("植栽.docx"));
        _teams.Time.Advance(TimeSpan.FromHours(1));

        Assert.StartsWith("このファイルはもう保管していません。", await PressAsync(card, "追加する"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("植栽.docx")]
    [InlineData("植栽.txt")] // agreements are called by their names without the extension
    public async Task Nothing_is_ever_written_over(string there)
    {
        var card = CardText.CardOf(await SendAsync("植栽.docx"));
        await File.WriteAllTextAsync(Path.Combine(Corpus, there), "前からあるもの");

        Assert.StartsWith("「植栽.docx」と同じ名前の協定書・契約書がすでにあります。上書きはしません。", await PressAsync(card, "追加する"), StringComparison.Ordinal);
        Assert.StartsWith("「植栽.docx」と同じ名前の", (await SendAsync("植栽.docx")).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("前からあるもの", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Corpus))));
    }

    [Theory]
    [InlineData("../../植栽.docx", "植栽.docx")]
    [InlineData("..\\a\\.植栽?.DOCX", "植栽.docx")]
    public async Task A_name_leads_nowhere_but_into_the_folder(string name, string file)
    {
        await PressAsync(CardText.CardOf(await SendAsync(name)), "追加する");

        Assert.Equal([Path.Combine(Corpus, file)], Directory.GetFiles(Corpus));
    }

    [Theory]
    [InlineData("植栽.exe", "読み取れるのは PDF")]
    [InlineData(".docx", "読み取れるのは PDF")]
    [InlineData("植栽", "読み取れるのは PDF")]
    public async Task Other_files_are_turned_down(string name, string said) =>
        Assert.StartsWith(said, (await SendAsync(name)).GetProperty("text").GetString(), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_that_cannot_be_read_is_said_to_be_so()
    {
        _teams.Channel.Files["a"] = context => context.Response.WriteAsync("not a Word file");

        Assert.Contains("植栽.docx", (await SendAsync("植栽.docx")).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Empty(_teams.Log.OfTeams);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    [InlineData(302)] // a redirect leads anywhere
    public async Task A_file_that_does_not_come_is_asked_for_again(int status)
    {
        _teams.Channel.Files["a"] = context =>
        {
            context.Response.Headers.Location = _teams.Channel.Url + "/files/b";
            return FakeServer.Status(context, status);
        };

        Assert.StartsWith("「植栽.docx」を受け取れませんでした。", (await SendAsync("植栽.docx")).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(_teams.Channel.Requests, request => request.Path == "/files/b");
        Assert.DoesNotContain(_teams.Log.Lines, line => line.Contains("/files/a", StringComparison.Ordinal) && line.StartsWith("ContractBot", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_without_end_is_cut_off()
    {
        _teams.Channel.Files["a"] = async context =>
        {
            for (var block = new byte[1_048_576]; !context.RequestAborted.IsCancellationRequested;)
            {
                await context.Response.Body.WriteAsync(block, context.RequestAborted);
            }
        };

        Assert.StartsWith("「植栽.docx」は大きすぎて", (await SendAsync("植栽.docx")).GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("https://files.example.org/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData(null)]
    public async Task Nothing_is_fetched_from_elsewhere(string? url)
    {
        Assert.StartsWith("「植栽.docx」を受け取れませんでした。", (await SendAsync("植栽.docx", url)).GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_no_file_is_taken() => Assert.StartsWith(
        "ファイルから協定書・契約書を追加できるのは、",
        (await SendAsync("植栽.docx", changes: ("conversation", new { id = "19:x@thread.tacv2", conversationType = "channel", isGroup = true }))).GetProperty("text").GetString(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("aad-1", "「植栽.docx」を受け取れませんでした。")] // the address is on this machine, where with an app id nothing is fetched from
    [InlineData("aad-2", "ファイルから協定書・契約書を追加できるのは、")]
    [InlineData("", "ファイルから協定書・契約書を追加できるのは、")]
    public async Task In_an_organisation_only_those_whom_the_settings_name_may_add(string named, string said)
    {
        await using var teams = await TeamsDriver.StartAsync(withAppId: true, settings: new() { ["Teams:Uploaders:0"] = named });

        using var response = await teams.PostAsync(
            teams.Message("", ("text", null), Attached(teams, "植栽.docx", null)), "Bearer " + TokenForge.Make(teams.Channel.ServiceUrl, teams.Time.GetUtcNow()));

        Assert.StartsWith(said, teams.Channel.Messages[^1].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(teams.Channel.Requests, request => request.Path.StartsWith("/files/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_service_answers_from_what_was_added()
    {
        using var corpus = new TemporaryFolder();
        File.Copy(Path.Combine(Repository.Root, "tests/ContractBot.Answering.Tests/Invented/nda-midori.txt"), Path.Combine(corpus.Path, "nda.txt"));
        await using var service = await RunningService.StartAsync(corpus: corpus.Path);
        await using var channel = await FakeServer.StartAsync();
        channel.Files["a"] = context => context.Response.Body.WriteAsync(WordFile.Of(Text)).AsTask();
        var message = TeamsDriver.MessageFrom(channel.ServiceUrl, "1", "");
        message["attachments"] = new[] { Attachment(channel.Url + "/files/a", "植栽.docx") };
        using var sent = await service.Client.PostAsJsonAsync("/api/messages", message);
        await UntilAsync(() => Task.FromResult(channel.Messages.Count > 0));

        var invoke = TeamsDriver.MessageFrom(channel.ServiceUrl, "2", "");
        invoke["type"] = "invoke";
        invoke["name"] = "adaptiveCard/action";
        invoke["value"] = new { action = CardText.Button(CardText.CardOf(channel.Messages[^1]), "追加する") };
        using var added = await service.Client.PostAsJsonAsync("/api/messages", invoke);

        await UntilAsync(async () => (await service.Client.GetStringAsync("/api/agreements")).Contains("植栽管理業務委託契約書", StringComparison.Ordinal));
        var before = channel.Messages.Count;
        using var asked = await service.Client.PostAsJsonAsync("/api/messages", TeamsDriver.MessageFrom(channel.ServiceUrl, "3", "契約期間はいつまで？"));
        await UntilAsync(() => Task.FromResult(channel.Messages.Count > before));
        Assert.Contains("2027年3月31日", channel.Messages[before].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        for (var tries = 0; !await condition(); tries++)
        {
            Assert.True(tries < 300, "It did not come to that.");
            await Task.Delay(100);
        }
    }

    private static object Attachment(string? url, string name) => new
    {
        contentType = "application/vnd.microsoft.teams.file.download.info", name, content = new { downloadUrl = url, uniqueId = "1", fileType = "docx" },
    };

    private static (string Field, object? Value) Attached(TeamsDriver teams, string name, string? url) => ("attachments", new[] { Attachment(url ?? teams.Channel.Url + "/files/a", name) });

    private Task<JsonElement> SendAsync(string name, params (string Field, object? Value)[] changes) => SendAsync(name, _teams.Channel.Url + "/files/a", changes);

    private async Task<JsonElement> SendAsync(string name, string? url, params (string Field, object? Value)[] changes) =>
        (await _teams.SayAsync("", [("text", null), ("attachments", new[] { Attachment(url, name) }), .. changes]))[^1];

    private async Task<string> PressAsync(JsonElement card, string title)
    {
        using var response = await _teams.PostAsync(_teams.Message(
            "", ("type", "invoke"), ("name", "adaptiveCard/action"), ("text", null), ("value", new { action = CardText.Button(card, title) })));
        return Assert.Single(CardText.Paragraphs((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("value")));
    }
}
