using ContractBot.Agreements.Checks;
using ContractBot.Agreements.Reading;
using ContractBot.Hosting;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Web;

public sealed class CorpusDefectsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CorpusMemory _memory = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_agreement_has_the_defects_that_a_check_of_all_finds_those_beside_others_included()
    {
        Write("a.txt", "第９条に定めるとおり");
        Write("b.txt", "別に定めるとおり");
        Write("c.txt", "別に定めるとおり");
        var corpus = Read();

        Assert.Equal(
            DefectFinder.InAll(corpus).Select(Found),
            corpus.Agreements.Select(CorpusDefects.Of(corpus).Of).Select(Found));
    }

    [Fact]
    public void When_one_file_changes_the_others_are_not_checked_again_and_are_still_told_of_each_other()
    {
        Write("a.txt", "第９条に定めるとおり");
        Write("b.txt", "別に定めるとおり");
        var corpus = Read();
        var defects = CorpusDefects.Of(corpus);
        defects.FindAll(corpus);

        Write("b.txt", "第９条に定めるとおり");
        corpus = Read();
        defects = defects.Over(corpus);

        Assert.All(corpus.Agreements, agreement => Assert.Contains(defects.Of(agreement).Defects, defect => defect.Finding.Name == Finding.IdenticalText.Name));
        Assert.Equal(DefectFinder.InAll(corpus).Select(Found), corpus.Agreements.Select(defects.Of).Select(Found));
    }

    private static string Found(AgreementDefects found) =>
        $"{found.Agreement.Id}: {string.Join(", ", found.Defects.Select(defect => $"{defect.Finding.Name} {defect.Span}"))}";

    private CorpusReading Read() => CorpusReader.Read(_folder.Path, ReadingOptions.Default, _memory, null, CancellationToken.None);

    private void Write(string name, string how) => _folder.Write(
        name, $"貸付契約書\n\n花山市（以下「甲」という。）とミドリ精機株式会社（以下「乙」という。）は、契約する。\n\n（貸付）\n第１条　甲は、{how}備品を乙に貸す。\n");
}
