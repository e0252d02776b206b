using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class EarlyTermsTests
{
    [Fact]
    public void A_term_used_by_an_article_before_its_definition_is_found() =>
        Assert.Equal(
            ["UsedBeforeDefinition 第1条第1項 「甲は、秘密資料を渡す。」 秘密資料 | 第1条第1項 | 第2条第1項"],
            Checked.Articles(DefectKind.UsedBeforeDefinition, "第１条　甲は、秘密資料を渡す。\n第２条　乙は、図面（以下「秘密資料」という。）を守る。"));

    [Theory]
    [InlineData("第１条　乙は、図面（以下「秘密資料」という。）を守る。\n第２条　甲は、秘密資料を渡す。")]
    [InlineData("第１条　甲は、第２条の秘密資料を渡す。\n第２条　乙は、図面（以下「秘密資料」という。）を守る。")] // says where
    [InlineData("第１条　甲は、資料等（秘密資料、図面その他これに準ずる物をいう。）を渡す。\n第２条　乙は、図面（以下「秘密資料」という。）を守る。")] // explains another word
    public void A_term_that_the_reader_knows_is_left_alone(string articles) => Assert.Empty(Checked.Articles(DefectKind.UsedBeforeDefinition, articles));
}
