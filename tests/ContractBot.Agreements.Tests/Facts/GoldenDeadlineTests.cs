using ContractBot.Agreements.Tests.Parsing;
using Xunit;

namespace ContractBot.Agreements.Tests.Facts;

/// <summary>Every deadline and period of the five agreements and of invented ones, held to the lists made by reading them.</summary>
public sealed class GoldenDeadlineTests
{
    private const string Suffix = ".deadlines.txt";

    private static string Folder => Path.Combine(RepositoryFiles.Root, "tests", "ContractBot.Agreements.Tests", "Facts", "Golden");

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Deadlines_of_the_corpus_are_those_found_by_reading(string id) => AssertSame(id, RepositoryFiles.Parse(id));

    [Theory]
    [MemberData(nameof(Invented))]
    public void Deadlines_of_invented_agreements_are_those_found_by_reading(string id) =>
        AssertSame(Path.Combine("Invented", id), Parsed.Text(File.ReadAllText(Path.Combine(Folder, "Invented", id + ".txt"))));

    public static TheoryData<string> Corpus() => [.. RepositoryFiles.CorpusIds()];

    public static TheoryData<string> Invented() =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "Invented"), "*" + Suffix).Select(f => Path.GetFileName(f)[..^Suffix.Length]).Order(StringComparer.Ordinal)];

    private static void AssertSame(string id, Agreement agreement)
    {
        var golden = File.ReadAllLines(Path.Combine(Folder, id + Suffix))
            .Where(line => line.Length > 0 && line[0] is not ('#' or '?'))
            .Select(line => DeadlineRenderer.Compact(line).Replace("|", " | ", StringComparison.Ordinal));
        Assert.Equal(string.Join('\n', golden), string.Join('\n', DeadlineRenderer.Render(agreement)));
    }
}
