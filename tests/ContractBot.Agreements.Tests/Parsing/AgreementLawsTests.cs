using ContractBot.Agreements.Parsing;
using ContractBot.Text;

namespace ContractBot.Agreements.Tests.Parsing;

public class AgreementLawsTests
{
    private const int Texts = 1000;

    public static TheoryData<string> Ids() => [.. RepositoryFiles.CorpusIds()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_laws_hold_for_each_agreement_of_the_corpus(string id) => AgreementLaws.Check(RepositoryFiles.Parse(id));

    [Fact]
    public void The_laws_hold_for_texts_put_together_at_random()
    {
        for (var seed = 0; seed < Texts; seed++)
        {
            Check(RandomAgreements.Text(seed), seed);
        }
    }

    [Fact]
    public void The_laws_hold_for_noise()
    {
        for (var seed = 0; seed < Texts; seed++)
        {
            Check(RandomAgreements.Noise(seed), seed);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("第")]
    [InlineData("第１条")]
    [InlineData("第１条\n（目的）")]
    [InlineData("（目的）")]
    [InlineData("契約書\n第1条 (1)\n第2条\n2")]
    [InlineData("契約書\n別紙")]
    [InlineData("\uFEFF**")]
    public void The_laws_hold_for_the_smallest_texts(string text) => Check(text, -1);

    private static void Check(string text, int seed)
    {
        try
        {
            AgreementLaws.Check(AgreementParser.Parse("x", new SourceText("x.txt", text, "utf-8", "")));
        }
        catch (Exception failed)
        {
            throw new InvalidOperationException($"Text {seed} breaks a law:\n{text}", failed);
        }
    }
}
