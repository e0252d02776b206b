using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class AbsentAttachmentsTests
{
    [Fact]
    public void An_attachment_that_is_not_in_the_file_is_found_once() =>
        Assert.Equal(
            ["AbsentAttachment 第1条第1項 「別紙仕様書」 別紙「仕様書」"],
            Checked.Articles(DefectKind.UndefinedAttachment, "第１条　乙は、別紙仕様書に従う。\n第２条　別紙仕様書は、変更できる。"));

    [Fact]
    public void Forms_are_told_together() =>
        Assert.Equal(
            ["AbsentAttachments 第1条第1項 「別紙様式第１号」 別紙様式第1号・別紙様式第2号（第1条第1項）、別紙様式第3号（第2条第1項） | 3"],
            Checked.Articles(DefectKind.UndefinedAttachment, "第１条　乙は、別紙様式第１号及び別紙様式第２号を提出する。\n第２条　乙は、別紙様式第３号を提出する。"));

    [Fact]
    public void Documents_of_one_label_are_told_together() =>
        Assert.Equal(
            ["AbsentAttachments 第1条第1項 「別添」 別添「評価書」（第1条第1項）、別添「図面」・別添「承諾書」（第2条第1項） | 3"],
            Checked.Articles(DefectKind.UndefinedAttachment, "第１条　評価は、別添の評価書による。\n第２条　位置は、別添図面参照。権利は、別添承諾書のとおりとする。"));

    [Theory]
    [InlineData("第１条　乙は、衛生管理基準（別紙第２号）を守る。", "AbsentAttachment 第1条第1項 「（別紙第２号」 別紙第2号")] // the standard is the attachment
    [InlineData("第１条　用途は、別紙「機器の貸付けに係る要領」による。", "AbsentAttachment 第1条第1項 「別紙「機器の貸付けに係る要領」 別紙「機器の貸付けに係る要領」")]
    [InlineData("第１条　物件は、別紙物件目録記載のとおりとする。", "AbsentAttachment 第1条第1項 「別紙物件目録」 別紙「物件目録」")]
    [InlineData("第１条　範囲は、別紙に定める業務とする。", "AbsentAttachment 第1条第1項 「別紙」 別紙")]
    [InlineData("第１条　対象は、別紙Ａに記載する。", "AbsentAttachment 第1条第1項 「別紙Ａ」 別紙A")]
    public void What_the_attachment_is_called_is_read_from_the_words_behind_the_label(string article, string defect) =>
        Assert.Equal([defect], Checked.Articles(DefectKind.UndefinedAttachment, article + "\n第２条　甲は、支払う。"));

    [Theory]
    [InlineData("第１条　利用料は、重要事項説明書別紙に定める。")] // another document's
    [InlineData("第１条　税額は、所得税法別表第一による。")]
    [InlineData("第１条　乙は、任意の様式により報告する。")]
    public void What_names_no_attachment_of_the_agreement_is_passed_over(string article) =>
        Assert.Empty(Checked.Articles(DefectKind.UndefinedAttachment, article + "\n第２条　甲は、支払う。"));

    [Fact]
    public void An_attachment_of_another_number_is_not_the_one_named() =>
        Assert.Equal(
            ["AbsentAttachment 第1条第1項 「別紙１」 別紙1"],
            Checked.Of(DefectKind.UndefinedAttachment, Checked.Agreement("第１条　乙は、別紙１に定める対象機器を保守する。\n第２条　甲は、支払う。") + "\n\n別紙２　対象機器の一覧\n\n第１　複合機\n\n第２　端末\n"));

    [Fact]
    public void An_attachment_that_follows_is_there() =>
        Assert.Empty(Checked.Of(
            DefectKind.UndefinedAttachment,
            Checked.Agreement("第１条　乙は、別記１個人情報取扱特記事項を守る。\n第２条　乙は、別紙仕様書に従う。") + "\n\n別記１　個人情報取扱特記事項\n\n第１　乙は、個人情報を守る。\n\n第２　乙は、漏らしてはならない。\n\n別紙　仕様書\n\n第１　調査を行う。\n\n第２　報告する。\n"));
}
