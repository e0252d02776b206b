namespace ContractBot.Agreements.Tests;

public class GoldenOutlineTests
{
    public static TheoryData<string> Ids() => [.. RepositoryFiles.CorpusIds()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_parsed_agreement_has_the_outline_that_a_reader_wrote(string id)
    {
        var expected = File.ReadLines(RepositoryFiles.Golden(id + ".outline.txt")).Where(line => line.Length > 0 && line[0] != '#');

        Assert.Equal(expected, OutlineRenderer.Render(RepositoryFiles.Parse(id)));
    }
}
