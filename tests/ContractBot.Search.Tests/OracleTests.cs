using System.Runtime.CompilerServices;
using ContractBot.TestSupport;

namespace ContractBot.Search.Tests;

/// <summary>The golden files are what Lucene prints today.</summary>
public sealed class OracleTests
{
    [PeerFact(
        "sh",
        "java",
        "/usr/share/java/lucene-core-8.7.0.jar",
        "/usr/share/java/lucene-analyzers-common-8.7.0.jar",
        "/usr/share/java/lucene-analyzers-kuromoji-8.7.0.jar")]
    public void Lucene_prints_the_golden_files() => Assert.Empty(GoldenScript.Differences(SourceFolder()));

    private static string SourceFolder([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "Golden");
}
