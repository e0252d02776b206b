using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class UnusedTermsTests
{
    [Fact]
    public void A_term_that_stands_in_its_definition_only_is_found() =>
        Assert.Equal(
            ["UnusedTerm 第1条第1項 「秘密資料」 秘密資料"],
            Checked.Articles(DefectKind.UnusedTerm, "第１条　乙は、図面（以下「秘密資料」という。）を守る。\n第２条　甲は、支払う。"));

    [Fact]
    public void A_term_that_is_used_is_left_alone() =>
        Assert.Empty(Checked.Articles(DefectKind.UnusedTerm, "第１条　乙は、図面（以下「秘密資料」という。）を守る。\n第２条　甲は、秘密資料を渡す。"));
}
