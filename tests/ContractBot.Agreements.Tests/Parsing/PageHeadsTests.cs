using ContractBot.Agreements.Parsing;

namespace ContractBot.Agreements.Tests.Parsing;

public class PageHeadsTests
{
    [Theory]
    // The same line at the head of two pages.
    [InlineData("貸付契約書|第１条　甲は、貸す。|\f貸付の件|第２条　乙は、返す。|\f貸付の件|第３条　協議する。", "2 4")]
    // The end of the title, once.
    [InlineData("市有物品貸付契約書|第１条　甲は、貸す。|\f貸付契約書|第２条　乙は、返す。", "2")]
    // A party named in the title signs at the head of a page.
    [InlineData("港市と株式会社灯との協定書|第１条　協力する。|\f株式会社灯|代表取締役　光", "")]
    // Items that begin alike are no heads.
    [InlineData("覚書|\f(1) その他|\f(1) その他", "")]
    public void A_line_that_names_the_agreement_at_the_head_of_each_page_is_no_text(string lines, string heads) =>
        Assert.Equal(heads, string.Join(' ', PageHeads.Find([.. lines.Split('|').Select(line => (line.TrimStart('\f'), line.StartsWith('\f')))]).Order()));
}
