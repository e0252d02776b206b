namespace ContractBot.Kuromoji.Tests;

public class GoldenTests
{
    public static TheoryData<string> Cases => [.. GoldenCase.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Tokens_are_those_of_Lucene(string name)
    {
        var golden = GoldenCase.All[name];

        Assert.Equal(
            File.ReadAllText(TestFiles.Golden($"{name}.tsv")),
            GoldenFile.Write(golden, golden.Tokenize(), golden.InSearchMode.Tokenize()));
    }

    [Fact]
    public void The_golden_files_are_those_of_the_cases() =>
        Assert.Equal(
            GoldenCase.All.Keys.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(TestFiles.Golden(""), "*.tsv").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
}
