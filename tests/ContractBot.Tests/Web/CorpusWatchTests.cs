using System.Net.Http.Json;
using System.Text.Json;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Web;

public sealed class CorpusWatchTests : IAsyncLifetime, IDisposable
{
    private const string Question = "備品の返却期限は？";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder _corpus = new();
    private RunningService _service = null!;

    public async Task InitializeAsync()
    {
        Write("loan.txt", "貸付契約書", 10);
        _service = await RunningService.StartAsync(corpus: _corpus.Path);
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task What_is_added_changed_renamed_and_removed_is_answered_from_without_a_restart()
    {
        Assert.Contains("10日以内", await AskAsync(), StringComparison.Ordinal);

        Write("loan.txt", "貸付契約書", 20);
        await UntilAsync(async () => (await AskAsync()).Contains("20日以内", StringComparison.Ordinal));

        Write("store.txt", "倉庫契約書", 30);
        await UntilAsync(async () => await IdsAsync() is ["loan", "store"]);

        File.Move(Path.Combine(_corpus.Path, "loan.txt"), Path.Combine(_corpus.Path, "lending.txt"));
        await UntilAsync(async () => await IdsAsync() is ["lending", "store"]);

        File.Delete(Path.Combine(_corpus.Path, "lending.txt"));
        await UntilAsync(async () => await IdsAsync() is ["store"]);
        Assert.Contains("30日以内", await AskAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_is_reported_while_the_service_runs_and_the_rest_is_served()
    {
        _corpus.Write("broken.docx", "no Word file");

        await UntilAsync(async () => (await _service.Client.GetFromJsonAsync<JsonElement>("/readyz")).GetProperty("unreadable").GetArrayLength() == 1);

        Assert.Contains("10日以内", await AskAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_folder_is_gone_answers_go_on_from_what_it_held()
    {
        Directory.Move(_corpus.Path, _corpus.Path + "-away");
        await Task.Delay(TimeSpan.FromSeconds(1));
        Assert.Contains("10日以内", await AskAsync(), StringComparison.Ordinal);

        Directory.Move(_corpus.Path + "-away", _corpus.Path);
        Write("loan.txt", "貸付契約書", 20);
        await UntilAsync(async () => (await AskAsync()).Contains("20日以内", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_answer_is_half_old_and_half_new()
    {
        using var stop = new CancellationTokenSource();
        var asking = Task.Run(async () =>
        {
            var answers = new HashSet<string>();
            while (!stop.IsCancellationRequested)
            {
                answers.Add(await AskAsync());
            }

            return answers;
        });
        foreach (var days in (int[])[20, 10, 20])
        {
            Write("loan.txt", "貸付契約書", days);
            await UntilAsync(async () => (await AskAsync()).Contains($"{days}日以内", StringComparison.Ordinal));
        }

        await stop.CancelAsync();

        // The text of the answer and the quote of its citation name the same number of days.
        Assert.All(await asking, answer => Assert.True(answer.Contains("10日以内", StringComparison.Ordinal) ^ answer.Contains("20日以内", StringComparison.Ordinal), answer));
    }

    private async Task<string> AskAsync()
    {
        using var response = await _service.Client.PostAsJsonAsync("/api/ask", new { question = Question });
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<string[]> IdsAsync() =>
        [.. (await _service.Client.GetFromJsonAsync<JsonElement>("/api/agreements")).EnumerateArray().Select(a => a.GetProperty("id").GetString()!)];

    private void Write(string name, string title, int days) => _corpus.Write(
        name, $"{title}\n甲市（以下「甲」という。）と乙社（以下「乙」という。）は、契約する。\n（返却）\n第１条　乙は、貸付期間の満了後{days}日以内に、備品を甲に返却しなければならない。\n");

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await holds())
        {
            await Task.Delay(50, patience.Token);
        }
    }
}
