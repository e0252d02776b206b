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
    public void An_attachment_that_follows_is_there() =>
        Assert.Empty(Checked.Of(
            DefectKind.UndefinedAttachment,
            Checked.Agreement("第１条　乙は、別記１個人情報取扱特記事項を守る。\n第２条　乙は、別紙仕様書に従う。") + "\n\n別記１　個人情報取扱特記事項\n\n第１　乙は、個人情報を守る。\n\n第２　乙は、漏らしてはならない。\n\n別紙　仕様書\n\n第１　調査を行う。\n\n第２　報告する。\n"));
}
