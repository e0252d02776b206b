using ContractBot.Agreements.Checks;
using ContractBot.Agreements.Parsing;
using ContractBot.Agreements.Reading;
using ContractBot.Text;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class IdenticalTextsTests
{
    [Fact]
    public void Each_of_two_agreements_of_one_text_is_told_of_the_other()
    {
        var text = Checked.Agreement("第１条　甲は、発注する。\n第２条　甲は、支払う。");
        var corpus = new CorpusReading([Of("a", text), Of("b", text.Replace("　", "", StringComparison.Ordinal)), Of("c", text.Replace("支払う", "払う", StringComparison.Ordinal))], []);

        Assert.Equal(
            ["a b 業務委託契約書", "b a 業務委託契約書"],
            DefectFinder.InAll(corpus).SelectMany(a => a.Defects.Where(d => d.Finding == Finding.IdenticalText).Select(d => $"{a.Agreement.Id} {d.Facts[0]} {d.Facts[1]}")));
    }

    private static Agreement Of(string id, string text) => AgreementParser.Parse(id, new SourceText(id + ".txt", text, "utf-8", ""));
}
