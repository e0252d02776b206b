using ContractBot.Agreements.Parsing;
using ContractBot.Text;

namespace ContractBot.Agreements.Tests.Parsing;

public class AgreementLawsTests
{
    private const int Texts = 1000;

    private const int Spliced = 60;

    private const int Repeats = 5_000;

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

    [Fact]
    public void The_laws_hold_for_agreements_cut_off_spliced_and_doubled()
    {
        for (var seed = 0; seed < Spliced; seed++)
        {
            Check(SplicedAgreements.Text(seed), seed);
        }
    }

    [Theory]
    [InlineData("1 甲\n")]
    [InlineData("(1) ア\n")]
    [InlineData("第1条 甲は、行う。\n乙は、行う。\n")]
    [InlineData("（目的）\n")]
    [InlineData("令和6年4月1日\n")]
    public void Long_texts_of_one_line_repeated_are_read_to_the_end(string line)
    {
        var text = string.Concat(Enumerable.Repeat(line, Repeats));

        Assert.Equal(text.Count(unit => !char.IsWhiteSpace(unit)), Parsed.Text(text).Text.Count(unit => !char.IsWhiteSpace(unit)));
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
