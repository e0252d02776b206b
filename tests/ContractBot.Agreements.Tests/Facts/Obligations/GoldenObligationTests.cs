using ContractBot.Agreements.Facts.Obligations;
using ContractBot.Agreements.Parsing;
using ContractBot.Agreements.Reading;
using Xunit.Abstractions;

namespace ContractBot.Agreements.Tests.Facts.Obligations;

/// <summary>What is read from whole agreements, beside lists made by reading them.</summary>
public sealed class GoldenObligationTests(ITestOutputHelper output)
{
    private static string Folder => Path.Combine(RepositoryFiles.Root, "tests", "ContractBot.Agreements.Tests", "Facts", "Golden");

    [Fact]
    public void The_obligations_of_the_corpus_are_those_of_the_golden_lists()
    {
        var score = new ObligationScore();
        foreach (var id in RepositoryFiles.CorpusIds())
        {
            Add(score, RepositoryFiles.Parse(id), Path.Combine(Folder, id + ".obligations.txt"));
        }

        Hold(score);
    }

    [Fact]
    public void The_obligations_of_other_kinds_and_styles_are_those_of_the_golden_lists()
    {
        var score = new ObligationScore();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder, "Invented"), "*.obligations.txt").Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileName(file).Split('.')[0];
            var text = AgreementFile.Read(Path.Combine(Folder, "Invented", id + ".txt"), id + ".txt", ReadingOptions.Default).Source!;
            Add(score, AgreementParser.Parse(id, text), file);
        }

        Hold(score);
    }

    private static void Add(ObligationScore score, Agreement agreement, string golden) =>
        score.Add(agreement, GoldenObligation.Read(golden, agreement), ObligationReader.Read(agreement));

    private void Hold(ObligationScore score)
    {
        output.WriteLine(score.Report);
        Assert.True(score.Precision >= 0.98, score.Report);
        Assert.True(score.Recall >= 0.95, score.Report);
        Assert.True(score.FieldAccuracy >= 0.95, score.Report);
    }
}
