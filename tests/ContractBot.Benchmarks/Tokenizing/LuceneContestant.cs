using System.Diagnostics;
using System.Globalization;
using ContractBot.Kuromoji;

namespace ContractBot.Benchmarks.Tokenizing;

/// <summary>Lucene's JapaneseTokenizer in a Java process that stays; it takes its own time.</summary>
internal sealed class LuceneContestant : IContestant
{
    private const string ClassPath =
        "/usr/share/java/lucene-analyzers-kuromoji-8.7.0.jar:/usr/share/java/lucene-core-8.7.0.jar:/usr/share/java/lucene-analyzers-common-8.7.0.jar";

    private readonly TokenizerMode _mode;
    private readonly Process _java;

    public LuceneContestant(TokenizerMode mode, string textFile)
    {
        _mode = mode;
        var source = Path.Combine(AppContext.BaseDirectory, "Tokenizing", "LuceneSpeed.java");
        _java = Process.Start(new ProcessStartInfo("java", ["-Xmx2g", "-cp", ClassPath, source, mode.ToString().ToUpperInvariant(), textFile])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    public string Name => $"Lucene {_mode}";

    public (TimeSpan Time, long? Tokens) Pass()
    {
        _java.StandardInput.WriteLine();
        _java.StandardInput.Flush();
        var answer = (_java.StandardOutput.ReadLine() ?? throw new InvalidOperationException("Java ended early.")).Split(' ');
        return (
            TimeSpan.FromMicroseconds(long.Parse(answer[0], CultureInfo.InvariantCulture) / 1000.0),
            long.Parse(answer[1], CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        _java.StandardInput.Close();
        _java.WaitForExit();
        _java.Dispose();
    }
}
