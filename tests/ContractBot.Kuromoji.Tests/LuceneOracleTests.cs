using ContractBot.TestSupport;

namespace ContractBot.Kuromoji.Tests;

/// <summary>Against Lucene itself, where it is installed.</summary>
public class LuceneOracleTests
{
    private const int FreshLines = 3_000;

    [PeerFact("java", "javac", LuceneOracle.Kuromoji, LuceneOracle.Core, LuceneOracle.Analyzers)]
    public void The_golden_files_are_what_Lucene_prints_today()
    {
        var printed = GoldenCase.All.Values.ToDictionary(static golden => golden.Name, Ask);
        foreach (var golden in GoldenCase.All.Values)
        {
            var text = GoldenFile.Write(golden, printed[golden.Name], printed[golden.InSearchMode.Name]);
            if (Environment.GetEnvironmentVariable("CONTRACTBOT_WRITE_GOLDEN") == "1")
            {
                File.WriteAllText(Path.Combine(TestFiles.GoldenSource(), $"{golden.Name}.tsv"), text);
            }
            else
            {
                Assert.Equal(File.ReadAllText(TestFiles.Golden($"{golden.Name}.tsv")), text);
            }
        }
    }

    [PeerFact("java", "javac", LuceneOracle.Kuromoji, LuceneOracle.Core, LuceneOracle.Analyzers)]
    public void Fresh_hostile_text_gets_the_tokens_of_Lucene()
    {
        var seed = (ulong)Random.Shared.NextInt64(1, long.MaxValue);
        var lines = new HostileText(seed).Lines(FreshLines);
        foreach (var mode in Enum.GetValues<TokenizerMode>())
        {
            AssertSame(new GoldenCase($"seed {seed}.{mode}", mode, lines), dictionaryFile: null);
            AssertSame(new GoldenCase($"seed {seed}.{mode}", mode, lines, KeepPunctuation: false, KeepCompounds: false), dictionaryFile: null);
        }
    }

    [PeerFact("java", "javac", LuceneOracle.Kuromoji, LuceneOracle.Core, LuceneOracle.Analyzers)]
    public void A_fresh_user_dictionary_gets_the_tokens_of_Lucene()
    {
        var seed = (ulong)Random.Shared.NextInt64(1, long.MaxValue);
        var random = new HostileText(seed);
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, random.UserDictionary(entries: 300));
            IReadOnlyList<string> lines = [.. TestFiles.AgreementLines(), .. random.Lines(FreshLines / 10), .. HardLines.Long];
            foreach (var mode in Enum.GetValues<TokenizerMode>())
            {
                AssertSame(new GoldenCase($"seed {seed}.{mode}", mode, lines, KeepPunctuation: false, UserDictionary: file), file);
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IReadOnlyList<string> Ask(GoldenCase golden) =>
        LuceneOracle.Tokenize(
            golden.Lines,
            golden.OracleArguments(golden.UserDictionary is null ? null : TestFiles.Golden(golden.UserDictionary)));

    private static void AssertSame(GoldenCase fresh, string? dictionaryFile)
    {
        var theirs = LuceneOracle.Tokenize(fresh.Lines, fresh.OracleArguments(dictionaryFile));
        var ours = fresh.Tokenize();
        Assert.Equal(theirs.Count, ours.Count);
        for (var i = 0; i < ours.Count; i++)
        {
            Assert.True(theirs[i] == ours[i], $"{fresh.Name}, line {i}: {TokenLines.Escape(fresh.Lines[i])}\nLucene:\n{theirs[i]}ours:\n{ours[i]}");
        }
    }
}
