using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class MisplacedCaptionsTests
{
    [Fact]
    public void A_caption_at_the_end_of_the_paragraph_before_is_found() =>
        Assert.Equal(
            ["MisplacedCaption 本則 「支払」 支払 | 第2条"],
            Checked.Articles(DefectKind.MisplacedCaption, "（発注）\n第１条　甲は、発注する。（支払）\n\n第２条　甲は、支払う。"));

    [Fact]
    public void A_caption_on_its_own_line_is_left_alone() =>
        Assert.Empty(Checked.Articles(DefectKind.MisplacedCaption, "（発注）\n第１条　甲は、発注する。\n\n（支払）\n第２条　甲は、支払う。"));
}
