using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class BlanksTests
{
    [Fact]
    public void Blanks_of_one_article_are_one_defect() =>
        Assert.Equal(
            ["Blank 第1条第1項 「令和〇年〇月〇日からとし」 第1条 | 令和〇年〇月〇日からとし | 4"],
            Checked.Articles(DefectKind.Placeholder, "第１条　期間は、令和〇年〇月〇日からとし、代金は金〇〇〇円とする。\n第２条　甲は、支払う。"));

    [Fact]
    public void A_form_full_of_blanks_is_told_at_once() =>
        Assert.Equal(
            ["ManyBlanks 第1条第1項 「金〇〇〇円を支払う」 第1条、第2条、第3条、第4条、第5条、第6条、第7条 | 7"],
            Checked.Articles(DefectKind.Placeholder, string.Concat(Enumerable.Range(1, 7).Select(n => $"第{n}条　甲は、金〇〇〇円を支払う。\n"))));

    [Fact]
    public void A_party_without_a_name_is_told_of_the_party() =>
        Assert.Equal(
            ["BlankPartyName 前文 「〇〇〇〇」 乙"],
            Checked.Of(DefectKind.Placeholder, Checked.Agreement("第１条　甲は、発注する。\n第２条　甲は、支払う。").Replace("乙川株式会社（以下", "〇〇〇〇（以下", StringComparison.Ordinal)));
}
