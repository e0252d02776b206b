using ContractBot.Agreements.References;

namespace ContractBot.Agreements.Tests.References;

public sealed class AttachmentLabelTests
{
    [Theory]
    [InlineData("別記1個人情報取扱特記事項を", "別記", "1", 3)]
    [InlineData("別紙様式第5号により", "様式", "5", 7)]
    [InlineData("第2号様式による", "様式", "2", 5)]
    [InlineData("別紙第1号の2", "別紙", "1-2", 7)]
    [InlineData("別表第三のとおり", "別表", "3", 4)]
    [InlineData("別紙Aに", "別紙", "A", 3)]
    [InlineData("別添)事業計画書のとおり", "別添", null, 2)]
    [InlineData("別紙のとおり", "別紙", null, 2)]
    [InlineData("別紙一部", "別紙", null, 2)] // 一部 is no number
    public void A_label_has_family_and_number(string words, string family, string? number, int length) =>
        Assert.Equal((new AttachmentLabel(family, number), length), AttachmentLabel.AtStart(words));

    [Fact]
    public void What_does_not_open_with_a_label_has_none() => Assert.Null(AttachmentLabel.AtStart("仕様書別紙1"));
}
