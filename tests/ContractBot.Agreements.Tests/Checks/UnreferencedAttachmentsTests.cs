using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class UnreferencedAttachmentsTests
{
    private const string Attachment = "\n\n別紙　仕様書\n\n第１　調査を行う。\n\n第２　報告する。\n";

    [Fact]
    public void An_attachment_that_nothing_speaks_of_is_found() =>
        Assert.Equal(
            ["UnreferencedAttachment 別紙 「仕様書」 別紙"],
            Checked.Of(DefectKind.UnreferencedAttachment, Checked.Agreement("第１条　甲は、発注する。\n第２条　甲は、支払う。") + Attachment));

    [Fact]
    public void A_list_of_things_that_the_text_calls_the_ones_below_is_left_alone() =>
        Assert.Empty(Checked.Of(DefectKind.UnreferencedAttachment, Checked.Agreement("第１条　甲は、後記物件を貸す。\n第２条　乙は、支払う。") + "\n\n物件の表示\n\n花山市本町一丁目１番地\n"));

    [Fact]
    public void One_that_is_spoken_of_is_left_alone() =>
        Assert.Empty(Checked.Of(DefectKind.UnreferencedAttachment, Checked.Agreement("第１条　乙は、別紙に従う。\n第２条　甲は、支払う。") + Attachment));
}
