using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

/// <summary>The defects of the bundled agreements, held to lists made by reading.</summary>
public sealed class GoldenDefectsTests
{
    [Theory]
    [InlineData("mext-tsushinsei")]
    [InlineData("miyagi-pocketsign")]
    [InlineData("miyakojima-kosodate")]
    [InlineData("osaka-microsoft")]
    [InlineData("shimotsuma-cybozu")]
    public void Those_found_are_those_that_a_reader_finds(string id)
    {
        var agreement = RepositoryFiles.Parse(id);
        var expected = File.ReadAllLines(Path.Combine(RepositoryFiles.Root, "tests", "ContractBot.Agreements.Tests", "Checks", "Golden", id + ".defects.txt"))
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
