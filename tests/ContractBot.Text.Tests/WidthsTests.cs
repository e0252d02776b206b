namespace ContractBot.Text.Tests;

public sealed class WidthsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("第１条（目的）", "第1条(目的)")]
    [InlineData("ＡＢｃ！～", "ABc!~")] // both ends of the block
    [InlineData("甲　乙", "甲 乙")] // ideographic space
    [InlineData("already half 1 (a)", "already half 1 (a)")]
    [InlineData("、。・「」ー〜", "、。・「」ー〜")] // Japanese signs have no ASCII form; 〜 (wave dash) is not ～
    [InlineData("ｱｲｳ｡｢", "ｱｲｳ｡｢")] // half-width katakana would not stay one unit for one
    [InlineData("￥￠", "￥￠")] // full-width signs beyond ASCII
    [InlineData("①⑴㈱㎡", "①⑴㈱㎡")] // what would become several units stays
    [InlineData("𠮷𝟏", "𠮷𝟏")] // surrogate pairs stay whole
    public void Full_width_forms_of_ascii_become_half_width(string text, string expected) => Assert.Equal(expected, Widths.ToHalfWidth(text));

    [Fact]
    public void All_of_ascii_comes_back_from_its_full_width_form()
    {
        for (var ascii = '!'; ascii <= '~'; ascii++)
        {
            Assert.Equal(ascii, Widths.ToHalfWidth((char)(ascii - '!' + '！')));
            Assert.Equal(ascii, Widths.ToHalfWidth(ascii));
        }
    }

    [Fact]
    public void Only_the_ideographic_space_and_the_94_full_width_forms_change()
    {
        var changed = Enumerable.Range(0, 0x10000).Where(unit => Widths.ToHalfWidth((char)unit) != unit);
        Assert.Equal([0x3000, .. Enumerable.Range(0xFF01, 94)], changed);
    }

    [Fact]
    public void Folding_keeps_every_offset_and_folding_twice_is_folding_once() => RandomText.Check(RandomText.Any, text =>
    {
        var folded = Widths.ToHalfWidth(text);
        return folded.Length == text.Length
            && Widths.ToHalfWidth(folded) == folded
            && !folded.Select((unit, i) => unit == Widths.ToHalfWidth(text[i])).Contains(false);
    });
}
