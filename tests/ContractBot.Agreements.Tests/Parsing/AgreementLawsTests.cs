using ContractBot.Agreements.Parsing;
using ContractBot.Text;
using FsCheck;
using FsCheck.Fluent;

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

    /// <summary>Any lines that documents begin with, any words and any ends, in any order.</summary>
    [Fact]
    public void No_text_is_lost_and_none_told_twice_whatever_lines_follow_one_another()
    {
        var line =
            from start in Gen.Elements<string>([.. RandomAgreements.LineStarts, .. OfRealLayouts])
            from words in Gen.ListOf<string>(Gen.Elements<string>([.. RandomAgreements.Words]))
            from end in Gen.Elements<string>("\n", "\n\n", "\r\n", "\f", " ", "")
            select start + string.Concat(words) + end;
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(Texts).WithReplay(20260401, 1), Prop.ForAll(Gen.ListOf<string>(line).ToArbitrary(), lines => AgreementLaws.CheckText(Parsed.Text(string.Concat(lines)))));
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

    private static readonly string[] OfRealLayouts =
    [
        "契約する。 （目的） 第１条 甲は、次の事項を行う。 (1) 収集 (2) 提供 （期間） 第２条 期間は、令和６年４月１日から令和７年３月３１日までとし、期間満了の１か月前までに申出がないときは、更に１年間更新し、以後も同様とする。 ２ 前項の申出は、書面による。 （協議） 第３条 この協定に定めのない事項は、甲乙協議して定める。 この協定の成立を証するため、本書２通を作成し、甲乙記名押印の上、各自１通を保有する。\n",
        "---\ntitle: 規約\n---\n", "（委託業務の\n　内容等）\n", "２．１　", "第３章　雑則\n次のとおり。\n", "| 区分 | 金額 |\n|---|---|\n", "原契約第5条を次のとおり改める。\n",
        "通報する。ア　", " (2) ", "一、", "第十条の二　", "附　則\n", "（別紙１）\n", "記\n", "以上\n", "発注者　住所　", "Article 1 (Purpose) ",
    ];

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
