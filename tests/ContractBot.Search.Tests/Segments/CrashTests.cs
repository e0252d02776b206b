using System.Diagnostics;
using System.Globalization;
using ContractBot.Search.CrashHost;

namespace ContractBot.Search.Tests.Segments;

/// <summary>
/// A process that changes an index is killed at random moments, or runs out of room; the index is then as it was at the last commit,
/// or at the one that was being made. CONTRACTBOT_CRASH_KILLS says how often it is killed; a few dozen times without it.
/// </summary>
public sealed class CrashTests : IDisposable
{
    private const int FewKills = 24;
    private const int MostCommits = 20;
    private const int LongestWait = 12;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void However_often_it_is_killed_the_index_holds_what_was_committed()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("CONTRACTBOT_CRASH_KILLS"), CultureInfo.InvariantCulture, out var wanted) ? wanted : FewKills;
        var random = new Random(20_261_121);
        var committed = 0;
        var last = "";
        for (var kill = 0; kill < kills; kill++)
        {
            var lines = RunAndKill(kill, random.Next(MostCommits), random.Next(LongestWait));

            var done = lines.LastOrDefault(static line => line.StartsWith("done ", StringComparison.Ordinal))?[5..] ?? last;
            var trying = lines.LastOrDefault(static line => line.StartsWith("trying ", StringComparison.Ordinal))?[7..] ?? done;
            last = AssertHolds([done, trying]);
            committed += lines.Count(static line => line.StartsWith("done ", StringComparison.Ordinal));
        }

        // Else the process was never killed at its work.
        Assert.InRange(committed, kills, int.MaxValue);
    }

    [Fact]
    public void A_full_disk_is_reported_and_costs_nothing_that_was_committed()
    {
        Assert.Equal("done", Run("dotnet", $"\"{Host}\" \"{_folder.Path}\" 1 10").Last(static line => line.Length > 0).Split(' ')[0]);
        var before = IndexDirectory.Open(_folder.Path).Reader!;
        var state = State(before);
        before.Dispose();

        // A limit on the size of files stands for the disk: what goes beyond it fails in the same call. The runtime's own files are kept small for it.
        var lines = Run("bash", $"-c \"trap '' XFSZ; ulimit -f 2; DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0 exec dotnet '{Host}' '{_folder.Path}' 2 100\"");

        Assert.Equal("failed DiskFull", lines.Last(static line => line.Length > 0));
        AssertHolds([lines.LastOrDefault(static line => line.StartsWith("done ", StringComparison.Ordinal))?[5..] ?? state]);
        Assert.Equal("done", Run("dotnet", $"\"{Host}\" \"{_folder.Path}\" 3 1").Last(static line => line.Length > 0).Split(' ')[0]);
    }

    [Fact]
    public void Another_process_is_told_that_the_folder_is_taken()
    {
        using (SegmentIndexWriter.Open(_folder.Path, new SpaceAnalyzer()))
        {
            Assert.Equal(["failed Locked"], Run("dotnet", $"\"{Host}\" \"{_folder.Path}\" 1 1"));
        }
    }

    private static string Host => Path.Combine(AppContext.BaseDirectory, "ContractBot.Search.CrashHost.dll");

    /// <summary>Kills the process so many milliseconds after it has announced so many commits.</summary>
    private List<string> RunAndKill(int seed, int commits, int milliseconds) => Run("dotnet", $"\"{Host}\" \"{_folder.Path}\" {seed} 100000", (process, lines) =>
    {
        if (lines == 1 + (2 * commits))
        {
            Thread.Sleep(milliseconds);
            process.Kill();
        }
    });

    private static List<string> Run(string program, string arguments, Action<Process, int>? afterLine = null)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var lines = new List<string>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            lines.Add(line);
            afterLine?.Invoke(process, lines.Count);
        }

        process.WaitForExit();
        return lines;
    }

    /// <summary>The index is sound, and to the letter what one built afresh from one of <paramref name="states"/> is. Returns which.</summary>
    private string AssertHolds(string[] states)
    {
        var opening = IndexDirectory.Open(_folder.Path);
        Assert.Null(opening.Damage);
        if (opening.Reader is not { } reader)
        {
            Assert.Contains("", states);
            return "";
        }

        using var use = reader;
        reader.Verify();
        var state = State(reader);
        Assert.Contains(state, states);
        var agreements = Enumerable.Range(0, reader.Snapshot.DocumentCount)
            .Select(document => reader.Snapshot.Locate(document))
            .Where(static at => at.Segment.IsLive(at.Document))
            .Select(static at => at.Segment.Passage(at.Document).Agreement)
            .Distinct()
            .ToArray();
        Assert.Equal(reader.AgreementVersions.Keys.Order(), agreements.Order());
        var fresh = new MemoryIndexWriter(new SpaceAnalyzer());
        foreach (var passage in agreements.SelectMany(agreement => InventedAgreement.Passages(agreement, reader.AgreementVersions[agreement])))
        {
            fresh.AddPassage(passage);
        }

        Assert.Equal(IndexDump.Of((SegmentIndexReader)fresh.Commit()), IndexDump.Of(reader));
        return state;
    }

    private static string State(SegmentIndexReader reader) =>
        string.Join(',', reader.AgreementVersions.Select(static version => $"{version.Key}={version.Value}"));
}
