using ContractBot.Agreements;
using ContractBot.Agreements.Parsing;
using ContractBot.Text;

namespace ContractBot.Answering.Tests.Finding;

/// <summary>Which of the paragraphs that speak of the same thing is cited first.</summary>
public class NeighbouringParagraphTests
{
    private const string Text = """
        共同研究契約書

        花山市（以下「甲」という。）とミドリ精機株式会社（以下「乙」という。）とは、次のとおり契約を締結する。

        （目的）
        第１条　甲及び乙は、研究費、機器及び成果の取扱いを定め、展示会において成果を公表するなど連携して研究を行うことを目的とする。
        （研究費の取扱い）
        第２条　甲は、乙が納付した研究費については、返還しないものとする。
        ２　乙は、研究費を、甲の会計課に納付するものとする。
        （報酬）
        第３条　甲は、乙が期日に遅れたときは、報酬を減額し、その支払を延ばすことがある。
        ２　報酬の支払期日は、納品を確認した月の翌月末日とする。
        （機器）
        第４条　乙が機器を壊した場合は、甲にその旨を申し出て、点検を受けるものとする。
        ２　乙が機器を壊した場合は、乙は、その損害を賠償しなければならない。
        （成果の公表）
        第５条　乙は、成果を自らの展示会で公表するものとする。
        ２　前項の規定にかかわらず、甲が承認した成果は、他の催しで公表することができる。
        """;

    private static readonly Agreement Agreement = AgreementParser.Parse("x", new SourceText("x.txt", Text, "utf-8", ""));

    [Theory]
    [InlineData("研究費はどこに納付する？", "第2条第2項")] // 納付した研究費 only tells which
    [InlineData("報酬の支払日は？", "第3条第2項")] // the noun asks for a day
    [InlineData("機器を壊したら？", "第4条第2項")] // what it leads to
    [InlineData("成果を展示会で公表する？", "第5条第1項")] // what the agreement is for rules nothing
    public void The_paragraph_that_rules_goes_before_those_that_name(string question, string locator) =>
        Assert.Equal(locator, Ask(question).Citations[0].Locator);

    [Fact]
    public void An_exception_is_shown_with_the_rule_that_it_excepts_from() =>
        Assert.Equal(["第5条第2項", "第5条第1項"], Ask("甲の承認で他の催しに出せる？").Citations.Take(2).Select(c => c.Locator));

    private static Answer Ask(string question) =>
        TestLibraries.Ask(AgreementLibrary.Build(new([Agreement], []), TestLibraries.Analyzer), question);
}
