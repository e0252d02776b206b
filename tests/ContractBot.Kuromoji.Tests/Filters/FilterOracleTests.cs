using System.Runtime.CompilerServices;
using ContractBot.TestSupport;

namespace ContractBot.Kuromoji.Tests.Filters;

/// <summary>The golden files of the filters and of the analyser are what Lucene prints today.</summary>
public sealed class FilterOracleTests
{
    [PeerFact("sh", "java", LuceneOracle.Core, LuceneOracle.Analyzers, LuceneOracle.Kuromoji)]
    public void Lucene_prints_the_golden_files() => Assert.Empty(GoldenScript.Differences(SourceFolder()));

    private static string SourceFolder([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "Golden");
}
