using ContractBot.Agreements.Parsing;
using ContractBot.Agreements.Reading;
using ContractBot.Agreements.Tests.Parsing;

namespace ContractBot.Agreements.Tests.Styles;

/// <summary>Invented agreements, each written in a style that the corpus lacks.</summary>
public class StyleTests
{
    private static string Folder => Path.Combine(RepositoryFiles.Root, "tests", "ContractBot.Agreements.Tests", "Styles");

    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFiles(Folder, "*.outline.txt").Select(f => Path.GetFileName(f).Replace(".outline.txt", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_agreement_in_another_style_has_its_outline(string name)
    {
        var expected = File.ReadLines(Path.Combine(Folder, name + ".outline.txt")).Where(line => line.Length > 0 && line[0] != '#');

        Assert.Equal(expected, OutlineRenderer.Render(Parse(name)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_laws_hold_for_an_agreement_in_another_style(string name)
    {
        var agreement = Parse(name);

        AgreementLaws.EachCharacterComesFromItsPlaceInTheFile(agreement);
        AgreementLaws.PartsFollowOneAnotherAndHoldTheirProvisions(agreement);
        AgreementLaws.AddressesAreUniqueAndLeadBack(agreement);
    }

    private static Agreement Parse(string name)
    {
        var path = Directory.EnumerateFiles(Folder, name + ".*").Single(f => !f.EndsWith(".outline.txt", StringComparison.Ordinal));
        return AgreementParser.Parse(name, AgreementFile.Read(path, Path.GetFileName(path), ReadingOptions.Default).Source!);
    }
}
