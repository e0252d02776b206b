using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class UnusedTermsTests
{
    [Fact]
    public void A_caption_is_no_use_of_a_term() =>
        Assert.Equal(
            ["UnusedTerm 第3条第1項 「関連会社」 関連会社"],
            Checked.Articles(DefectKind.UnusedTerm, "（関連会社）\n第３条　乙は、自己の子会社（以下「関連会社」という。）以外の者に情報を開示してはならない。"));

    [Theory]
    [InlineData("第１条　甲は、特許を使うこと（以下「特許権の実施」という。）を許す。\n第２条　乙は、特許権を実施する。")]
    [InlineData("第１条　甲は、仕様に従った物（以下「納入 物」という。）を求める。\n第２条　乙は、納入物を渡す。")]
    [InlineData("第１条　甲は、会員の総会（以下「総会と称する」）を開く。\n第２条　総会は、毎年開く。")]
    public void A_term_is_used_however_it_is_written(string articles) => Assert.Empty(Checked.Articles(DefectKind.UnusedTerm, articles));

    [Fact]
    public void A_term_that_stands_in_its_definition_only_is_found() =>
        Assert.Equal(
            ["UnusedTerm 第1条第1項 「秘密資料」 秘密資料"],
            Checked.Articles(DefectKind.UnusedTerm, "第１条　乙は、図面（以下「秘密資料」という。）を守る。\n第２条　甲は、支払う。"));

    [Fact]
    public void A_term_that_is_used_is_left_alone() =>
        Assert.Empty(Checked.Articles(DefectKind.UnusedTerm, "第１条　乙は、図面（以下「秘密資料」という。）を守る。\n第２条　甲は、秘密資料を渡す。"));
}
