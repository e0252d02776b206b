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
    [InlineData("第１条　甲は、第２条（資料の保護）の秘密資料、これに準ずる図面、写真、模型、試料、仕様書、設計書、計算書、報告書、議事録、見積書、注文書、請書、納品書、検収書、請求書、領収書、台帳、帳簿、名簿、目録、図書、雑誌、新聞、冊子、地図、絵画、書簡、日記、手帳、記録、録音、録画、映像、画像、音声、電磁的記録、その写し、翻訳、要約、抜粋、その他乙が甲に求める一切の資料であって甲乙が協議の上あらかじめ書面により定めるものの全部又は一部を、遅滞なく乙に渡すものとする。\n第２条（資料の保護）　乙は、図面（以下「秘密資料」という。）を守る。")] // says where, in a long sentence
    [InlineData("第１条　甲は、資料等（秘密資料、図面その他これに準ずる物をいう。）を渡す。\n第２条　乙は、図面（以下「秘密資料」という。）を守る。")] // explains another word
    public void A_term_that_the_reader_knows_is_left_alone(string articles) => Assert.Empty(Checked.Articles(DefectKind.UsedBeforeDefinition, articles));
}
