using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class MisdirectedReferencesTests
{
    private const string Articles = "（目的）\n第１条　甲は、発注する。\n\n（実績報告書の提出）\n第２条　乙は、実績報告書を提出する。\n\n（検査）\n第３条　甲は、検査する。\n\n（秘密情報の指定）\n第４条　甲は、秘密情報を指定する。\n\n（秘密情報の使用）\n第５条　乙は、指定された秘密情報を使用する。\n\n（雑則）\n第６条　";

    [Theory]
    [InlineData("乙は、第３条に規定する実績報告書を保存する。", "第3条 | 第3条（検査） | 実績報告書 | 第2条（実績報告書の提出）")]
    [InlineData("甲は、第２条に定める検査を行う。", "第2条 | 第2条（実績報告書の提出） | 検査 | 第3条（検査）")]
    [InlineData("甲は、第２条の検査を行う。", "第2条 | 第2条（実績報告書の提出） | 検査 | 第3条（検査）")]
    [InlineData("乙は、第３条（秘密情報の指定）により通知する。", "第3条 | 第3条（検査） | 秘密情報の指定 | 第4条（秘密情報の指定）")]
    [InlineData("乙は、第５条の規定に従い指定された情報を守る。", "第5条 | 第5条（秘密情報の使用） | 指定 | 第4条（秘密情報の指定）")]
    public void A_reference_whose_sentence_speaks_of_another_article_is_suspected(string sentence, string facts) =>
        Assert.Equal([$"MisdirectedReference 第6条第1項 「{sentence}」 {facts}"], Checked.Articles(DefectKind.MisdirectedReference, Articles + sentence));

    [Theory]
    [InlineData("乙は、第２条に規定する実績報告書を保存する。")]
    [InlineData("乙は、第３条（検査）により通知する。")]
    [InlineData("乙は、第３条に規定する検査に応じる。")]
    [InlineData("乙は、第３条の規定により支払う。")]
    [InlineData("乙は、第４条の秘密情報の使用を記録する。")] // its own caption speaks of it
    public void A_reference_that_fits_is_left_alone(string sentence) =>
        Assert.Empty(Checked.Articles(DefectKind.MisdirectedReference, Articles + sentence));
}
