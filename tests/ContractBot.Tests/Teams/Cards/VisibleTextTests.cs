using ContractBot.Teams.Cards;

namespace ContractBot.Tests.Teams.Cards;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("甲は、乙に対し100円を支払う。", "甲は、乙に対し100円を支払う。")]
    [InlineData("一行目\n二行目\t欄", "一行目\n二行目\t欄")]
    [InlineData("👨‍👩‍👧と葛\U000E0100", "👨‍👩‍👧と葛\U000E0100")] // joiners and variation selectors spell characters
    [InlineData("支払う\u202E。いなは", "支払う。いなは")] // right-to-left override
    [InlineData("\u2066甲\u2069\u200F\u200E\u061C乙", "甲乙")]
    [InlineData("\u0000\u0007\u001B[31m赤\u007F", "[31m赤")]
    [InlineData("零\u200B幅\uFEFF", "零幅")]
    public void Only_what_is_seen_is_shown(string text, string shown) => Assert.Equal(shown, VisibleText.Of(text));

    // Not a row above: attributes are kept in UTF-8, which has no half pairs.
    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_what_cannot_be_read() => Assert.Equal("半\uFFFD分", VisibleText.Of("半\uD83D分"));
}
