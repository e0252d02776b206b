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
    public void Remarks_behind_each_of_several_lines_are_left_alone() =>
        Assert.Empty(Checked.Of(
            DefectKind.MisplacedCaption,
            "会則\n\n第１条　本会は、活動する。\n\n附則\n1. この会則は、平成30年4月1日から施行する。\n1. この会則は、平成31年2月1日から施行する。(所在地の改正)\n1. この会則は、令和2年3月14日から施行する。(名称の改正)\n1. この会則は、令和3年3月14日から施行する。(会費の改正)\n"));

    [Fact]
    public void A_caption_on_its_own_line_is_left_alone() =>
        Assert.Empty(Checked.Articles(DefectKind.MisplacedCaption, "（発注）\n第１条　甲は、発注する。\n\n（支払）\n第２条　甲は、支払う。"));
}
