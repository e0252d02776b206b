using ContractBot.Agreements.Tests.Parsing;
using Xunit;

namespace ContractBot.Agreements.Tests.Facts;

/// <summary>Every deadline and period of the five agreements and of invented ones, held to the lists made by reading them.</summary>
public sealed class GoldenDeadlineTests
{
    private static string Folder => Path.Combine(RepositoryFiles.Root, "tests", "ContractBot.Agreements.Tests", "Facts", "Golden");

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Deadlines_of_the_corpus_are_those_found_by_reading(string id) => AssertSame(id, RepositoryFiles.Parse(id));

    [Theory]
    [MemberData(nameof(Invented))]
    public void Deadlines_of_invented_agreements_are_those_found_by_reading(string id) =>
        AssertSame(id, Parsed.Text(File.ReadAllText(Path.Combine(Folder, id + ".txt"))));

    public static TheoryData<string> Corpus() => [.. RepositoryFiles.CorpusIds()];

    public static TheoryData<string> Invented() =>
        [.. Directory.EnumerateFiles(Folder, "*.txt").Select(f => Path.GetFileName(f)!).Where(f => !f.EndsWith(".deadlines.txt", StringComparison.Ordinal))
            .Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    private static void AssertSame(string id, Agreement agreement)
    {
        var golden = File.ReadAllLines(Path.Combine(Folder, id + ".deadlines.txt"))
            .Where(line => line.Length > 0 && line[0] is not ('#' or '?'))
            .Select(line => DeadlineRenderer.Compact(line).Replace("|", " | ", StringComparison.Ordinal));
        Assert.Equal(string.Join('\n', golden), string.Join('\n', DeadlineRenderer.Render(agreement)));
    }
}
