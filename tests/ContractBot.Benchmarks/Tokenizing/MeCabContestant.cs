using System.Diagnostics;

namespace ContractBot.Benchmarks.Tokenizing;

/// <summary>MeCab with IPADIC as a program of its own: the time is that of the process, with its start and its output.</summary>
internal sealed class MeCabContestant(string textFile) : IContestant
{
    private const string Dictionary = "/var/lib/mecab/dic/ipadic-utf8";

    public string Name => "MeCab";

    public (TimeSpan Time, long? Tokens) Pass()
    {
        var clock = Stopwatch.StartNew();
        using var mecab = Process.Start(
            new ProcessStartInfo("mecab", ["-d", Dictionary, "-b", "65536", "-o", "/dev/null", textFile]) { RedirectStandardError = true })!;
        mecab.WaitForExit();
        return (clock.Elapsed, null);
    }

    public void Dispose()
    {
    }
}
