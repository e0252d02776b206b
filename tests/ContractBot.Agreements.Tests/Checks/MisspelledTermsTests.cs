using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class MisspelledTermsTests
{
    private const string Defined = "第１条　乙は、権利（以下「著作者人格権」という。）を有する。\n第２条　甲は、著作者人格権を尊重する。\n第３条　";

    [Fact]
    public void A_word_one_character_off_a_defined_term_is_found() =>
        Assert.Equal(
            ["MisspelledTerm 第3条第1項 「乙は、著作権人格権を行使しない。」 著作権人格権 | 著作者人格権"],
            Checked.Articles(DefectKind.UndefinedTerm, Defined + "乙は、著作権人格権を行使しない。"));

    [Fact]
    public void Another_word_is_left_alone() =>
        Assert.Empty(Checked.Articles(DefectKind.UndefinedTerm, Defined + "乙は、著作隣接権を行使しない。"));
}
