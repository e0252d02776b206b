using System.Diagnostics;
using System.Globalization;

namespace ContractBot.Benchmarks.Searching.Peers;

/// <summary>Lucene with its own analyser: the same text, fields and queries; its query cache off, its buffer 256 MB as its makers advise for bulk loads.</summary>
internal sealed class LuceneEngine(BenchmarkCorpus corpus) : IEngine
{
    private const string Folder = "Searching/Peers";
    private const string Program = "LuceneBench";
    private Process? _asking;

    public string Name => "Lucene 8.7";

    private string Index => corpus.PathOf("lucene");

    public bool IsBuilt => Directory.Exists(Index);

    public BuiltIndex? Build(int threads)
    {
        if (!JavaProgram.IsInstalled)
        {
            return null;
        }

        Folders.Empty(Index);
        using var java = JavaProgram.Start(Folder, Program, "build", corpus.PassageFile, Index, threads.ToString(CultureInfo.InvariantCulture));
        var nanoseconds = Array.ConvertAll(java.StandardOutput.ReadToEnd().Split(' '), static number => long.Parse(number, CultureInfo.InvariantCulture));
        java.WaitForExit();
        return new BuiltIndex(nanoseconds[0] / 1e9, Folders.Size(Index), nanoseconds[1] / 1e9);
    }

    public IReadOnlyList<double> Ask(BenchmarkQuery[] queries)
    {
        if (_asking is null)
        {
            _asking = JavaProgram.Start(Folder, Program, "ask", Index, corpus.QueryFile);
        }

        _asking.StandardInput.WriteLine();
        _asking.StandardInput.Flush();
        return [.. _asking.StandardOutput.ReadLine()!.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(static nanoseconds => long.Parse(nanoseconds, CultureInfo.InvariantCulture) / 1e3)];
    }

    /// <summary>The bits of the ten best scores of each query.</summary>
    public string[] Scores()
    {
        using var java = JavaProgram.Start(Folder, Program, "scores", Index, corpus.QueryFile);
        return java.StandardOutput.ReadToEnd().Split('\n')[..^1];
    }

    /// <summary>Opens the index in a new process, asks once, and ends.</summary>
    public double First(string term)
    {
        JavaProgram.Start(Folder, Program, "first", Index, term).WaitForExit();
        var start = Stopwatch.GetTimestamp();
        using var java = Process.Start(new ProcessStartInfo("java", ["-cp", $"{Path.Combine(Path.GetTempPath(), "contractbot-benchmark-classes")}:{JavaProgram.ClassPath}", Program, "first", Index, term]) { RedirectStandardOutput = true })!;
        java.StandardOutput.ReadLine();
        var time = Stopwatch.GetElapsedTime(start);
        java.WaitForExit();
        return time.TotalMilliseconds;
    }

    /// <summary>What the process that is asked has now; see <see cref="Measuring.Memory.Of"/>.</summary>
    public (double Resident, double Own) Memory() => Measuring.Memory.Of(_asking!.Id);

    public void Dispose()
    {
        _asking?.StandardInput.Close();
        _asking?.WaitForExit();
        _asking?.Dispose();
    }
}
