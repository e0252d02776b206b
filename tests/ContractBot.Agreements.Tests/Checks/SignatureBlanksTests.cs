using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class SignatureBlanksTests
{
    [Fact]
    public void Labels_without_words_are_one_defect() =>
        Assert.Equal(
            ["BlankSignature 署名欄 「乙　住　所」 住所、商号、氏名"],
            Checked.Of(DefectKind.Placeholder, Checked.Agreement("第１条　甲は、発注する。\n第２条　甲は、支払う。")
                .Replace("乙　乙川県乙川市二丁目２番２号\n　　乙川株式会社　代表取締役　乙川花子", "乙　住　所\n\n　　商　号\n\n　　氏　名", StringComparison.Ordinal)));

    [Fact]
    public void A_line_with_a_blank_is_told_by_its_label() =>
        Assert.Equal(
            ["BlankSignature 署名欄 「乙　住所　〇〇県〇〇市」 住所、代表者"],
            Checked.Of(DefectKind.Placeholder, Checked.Agreement("第１条　甲は、発注する。\n第２条　甲は、支払う。")
                .Replace("乙　乙川県乙川市二丁目２番２号\n　　乙川株式会社　代表取締役　乙川花子", "乙　住所　〇〇県〇〇市\n　　代表者：＿＿＿＿＿＿", StringComparison.Ordinal)));

    [Fact]
    public void A_signature_with_its_words_is_left_alone() =>
        Assert.Empty(Checked.Articles(DefectKind.Placeholder, "第１条　甲は、発注する。\n第２条　甲は、支払う。"));
}
