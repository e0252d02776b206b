using ContractBot.Agreements.Facts;
using ContractBot.Agreements.Parsing;
using ContractBot.Text;

namespace ContractBot.Agreements.Tests.Facts;

public class ForumReaderTests
{
    [Theory]
    [InlineData("本契約に関する訴は、那覇地方裁判所を第一審の専属的合意管轄裁判所とすることを合意する。", "那覇地方裁判所!")]
    [InlineData("本協定に関する一切の紛争は、被告の本社所在地を管轄する地方裁判所を第一審の専属的合意管轄裁判所とすることに合意する。本協定は、日本法に準拠する。", "被告の本社所在地を管轄する地方裁判所! 日本法")]
    [InlineData("本規約の準拠法は日本法とし、紛争については東京簡易裁判所又は東京地方裁判所を第一審の専属的合意管轄裁判所とします。", "日本法 東京簡易裁判所! 東京地方裁判所!")]
    [InlineData("この契約に関する訴訟は、甲の所在地を管轄する裁判所に提起するものとする。", "甲の所在地を管轄する裁判所")]
    [InlineData("本契約は、日本国の法律に従って解釈される。", "日本国の法律")]
    [InlineData("乙は、契約に定める準拠法・裁判管轄を選定条件に含めること。", "")] // a criterion, no agreement
    [InlineData("裁判所の命令により開示するときは、この限りでない。", "")]
    public void Courts_and_laws_that_the_parties_agree_on_are_read(string words, string expected)
    {
        var agreement = AgreementParser.Parse("forum", new SourceText("forum.txt", $"試験契約書\n\n第1条 {words}\n", "utf-8", ""));
        Assert.Equal(expected, string.Join(' ', ForumReader.Read(agreement).Select(f => f.Span.Slice(agreement.Text) + (f.Exclusive ? "!" : ""))));
    }
}
