using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class OpenVersionsTests
{
    [Fact]
    public void Versions_of_one_article_are_one_defect() =>
        Assert.Equal(
            ["OpenVersions 第2条 「第２条」 第2条（代金） | 【課税事業者の場合】、【免税事業者の場合】"],
            Checked.Articles(DefectKind.OpenAlternatives, """
                第１条　甲は、発注する。

                （代金）
                【課税事業者の場合】
                第２条　代金は、税抜きで支払う。
                【免税事業者の場合】
                第２条　代金は、税込みで支払う。

                第３条　疑義は、協議して定める。
                """));
}
