namespace ContractBot.Agreements.Tests.References;

public class GoldenReferencesTests
{
    public static TheoryData<string> Ids() => [.. RepositoryFiles.CorpusIds()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_references_of_an_agreement_are_those_that_a_reader_wrote(string id)
    {
        var golden = RepositoryFiles.Golden(id + ".references.txt");
        var expected = File.ReadLines(golden).Where(line => line.Length > 0 && line[0] != '#');

        Assert.Equal(expected, ReferenceRenderer.Render(RepositoryFiles.Parse(id)));
    }
}
