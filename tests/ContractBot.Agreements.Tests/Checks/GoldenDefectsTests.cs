using ContractBot.Agreements.Checks;
using ContractBot.Agreements.Tests.Parsing;

namespace ContractBot.Agreements.Tests.Checks;

/// <summary>The defects of the bundled agreements, and of small invented ones into which defects were planted, held to lists made by reading.</summary>
public sealed class GoldenDefectsTests
{
    private static string Folder => Path.Combine(RepositoryFiles.Root, "tests", "ContractBot.Agreements.Tests", "Checks");

    public static TheoryData<string> Planted() => [.. Directory.EnumerateFiles(Path.Combine(Folder, "Planted"), "??.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("mext-tsushinsei")]
    [InlineData("miyagi-pocketsign")]
    [InlineData("miyakojima-kosodate")]
    [InlineData("osaka-microsoft")]
    [InlineData("shimotsuma-cybozu")]
    public void Those_found_are_those_that_a_reader_finds(string id) => Finds(Path.Combine(Folder, "Golden", id + ".defects.txt"), RepositoryFiles.Parse(id));

    [Theory]
    [MemberData(nameof(Planted))]
    public void Those_planted_are_found_and_no_others(string id) =>
        Finds(Path.Combine(Folder, "Planted", id + ".defects.txt"), Parsed.Text(File.ReadAllText(Path.Combine(Folder, "Planted", id + ".txt"))));

    private static void Finds(string list, Agreement agreement)
    {
        var expected = File.ReadAllLines(list)
            .Where(line => line.Length > 0 && line[0] is not ('#' or '-'))
            .Select(line => line.Split('\t'))
            .ToList();

        var found = DefectFinder.InOne(agreement)
            .Select(d => (Kind: Camel(d.Finding.Kind), d.Provision.Address.Anchor, Quote: d.Span.Slice(agreement.Text)))
            .ToList();

        Assert.Equal(
            expected.Select(e => $"{e[0]} {e[1]}").Order(StringComparer.Ordinal),
            found.Select(f => $"{f.Kind} {f.Anchor}").Order(StringComparer.Ordinal));
        Assert.All(expected, e => Assert.Contains(found, f => f.Kind == e[0] && f.Anchor == e[1] && f.Quote.Contains(e[2], StringComparison.Ordinal)));
    }

    private static string Camel(DefectKind kind) => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];
}
