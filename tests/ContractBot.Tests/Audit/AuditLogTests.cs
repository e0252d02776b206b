using System.Text.Json;
using ContractBot.Access;
using ContractBot.Audit;
using ContractBot.Hosting;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Audit;

public sealed class AuditLogTests : IDisposable
{
    private static readonly Person Hanako = new("tenant-1", "user-1");

    private readonly TemporaryFolder _folder = new();
    private readonly FixedTime _time = new(new DateTimeOffset(2026, 11, 30, 23, 59, 58, TimeSpan.Zero));

    private DataFolder Data => DataFolder.At(_folder.Path);

    [Fact]
    public void An_entry_is_a_line_of_JSON_that_names_who_what_and_where()
    {
        Write(log =>
        {
            log.Add(new AuditEntry("asked", Hanako, "message") { Turn = "t1", Words = "期間は？\n\"いつ\"" });
            log.Add(new AuditEntry("shown", new SharedPlace("tenant-1", "team", "", "channel", "user-2"), "message") { Turn = "t1", Places = ["loan#a5p1", "貸付"] });
            log.Add(new AuditEntry("denied", null, "/agreements") { From = "192.0.2.1" });
        });

        var lines = Lines("2026-11").Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(
            """{"at":"2026-11-30T23:59:58Z","what":"asked","tenant":"tenant-1","user":"user-1","way":"message","turn":"t1","words":"期間は？\n\"いつ\"","before":""}""",
            Lines("2026-11")[0]);
        Assert.Equal(("user-2", "team", "channel"), (Text(lines[1], "user"), Text(lines[1], "team"), Text(lines[1], "channel")));
        Assert.Equal(["loan#a5p1", "貸付"], lines[1].GetProperty("places").EnumerateArray().Select(p => p.GetString()));
        Assert.Equal(("denied", "192.0.2.1"), (Text(lines[2], "what"), Text(lines[2], "from")));
    }

    [Fact]
    public void The_chain_goes_on_over_months_and_restarts()
    {
        Write(log => log.Add(Asked("1")));
        Write(log =>
        {
            log.Add(Asked("2"));
            _time.Now += TimeSpan.FromSeconds(5);
            log.Add(Asked("3"));
        });
        Write(log => log.Add(Asked("4")));

        Assert.Equal((2, 2), (Lines("2026-11").Length, Lines("2026-12").Length));
        var verdict = AuditChain.Follow(AuditLog.FilesIn(Data));
        Assert.Equal((4, null), (verdict.Lines, verdict.Broken));
        Assert.Equal(AuditChain.LastOf(FileOf("2026-12")), verdict.Last);
    }

    [Theory]
    [InlineData(2, "2026-11.jsonl:3")]
    [InlineData(1, "2026-11.jsonl:2")]
    public void A_line_that_was_changed_is_found(int changed, string broken)
    {
        Write(log => Enumerable.Range(1, 4).ToList().ForEach(i => log.Add(Asked($"{i}"))));
        var lines = Lines("2026-11");
        lines[changed - 1] = lines[changed - 1].Replace($"\"words\":\"{changed}\"", "\"words\":\"x\"", StringComparison.Ordinal);
        File.WriteAllLines(FileOf("2026-11"), lines);

        Assert.Equal(broken, AuditChain.Follow(AuditLog.FilesIn(Data)).Broken);
    }

    [Fact]
    public void A_line_that_was_taken_out_or_put_in_is_found()
    {
        Write(log => Enumerable.Range(1, 4).ToList().ForEach(i => log.Add(Asked($"{i}"))));
        var lines = Lines("2026-11");

        File.WriteAllLines(FileOf("2026-11"), [lines[0], lines[2], lines[3]]);
        Assert.Equal("2026-11.jsonl:2", AuditChain.Follow(AuditLog.FilesIn(Data)).Broken);

        File.WriteAllLines(FileOf("2026-11"), [lines[0], "not JSON", .. lines[1..]]);
        Assert.Equal("2026-11.jsonl:2", AuditChain.Follow(AuditLog.FilesIn(Data)).Broken);
    }

    [Fact]
    public void Months_whose_time_is_over_can_be_removed()
    {
        Write(log => log.Add(Asked("1")));
        _time.Now += TimeSpan.FromSeconds(5);
        Write(log => log.Add(Asked("2")));

        File.Delete(FileOf("2026-11"));

        Assert.Equal((1, null), (AuditChain.Follow(AuditLog.FilesIn(Data)).Lines, AuditChain.Follow(AuditLog.FilesIn(Data)).Broken));
    }

    [Fact]
    public void What_a_power_cut_left_half_written_ends_its_own_line_only()
    {
        Write(log => log.Add(Asked("1")));
        File.AppendAllText(FileOf("2026-11"), "{\"at\":\"2026");
        Write(log => log.Add(Asked("2")));

        Assert.Equal(3, Lines("2026-11").Length);
        Assert.Contains("\"words\":\"2\"", Lines("2026-11")[2], StringComparison.Ordinal);
        Assert.Equal("2026-11.jsonl:2", AuditChain.Follow(AuditLog.FilesIn(Data)).Broken);
    }

    [Fact]
    public void Its_owner_only_can_read_it()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Write(log => log.Add(Asked("1")));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FileOf("2026-11")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(FileOf("2026-11"))!));
    }

    [Fact]
    public void Entries_of_many_at_once_all_stand_in_one_chain()
    {
        Write(log => Parallel.For(0, 200, i => log.Add(Asked($"{i}"))));

        Assert.Equal((200, null), (AuditChain.Follow(AuditLog.FilesIn(Data)).Lines, AuditChain.Follow(AuditLog.FilesIn(Data)).Broken));
    }

    public void Dispose() => _folder.Dispose();

    private static AuditEntry Asked(string words) => new("asked", Hanako, "message") { Words = words };

    private static string? Text(JsonElement line, string name) => line.GetProperty(name).GetString();

    private void Write(Action<AuditLog> write)
    {
        using var log = new AuditLog(Data, _time);
        write(log);
    }

    private string FileOf(string month) => Path.Combine(_folder.Path, "audit", month + ".jsonl");

    private string[] Lines(string month) => File.ReadAllLines(FileOf(month));
}
