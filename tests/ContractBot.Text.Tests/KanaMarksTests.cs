using ContractBot.Text;

namespace ContractBot.Text.Tests;

public class KanaMarksTests
{
    [Theory]
    [InlineData("か\u3099", "が")]
    [InlineData("ハ\u309A", "パ")]
    [InlineData("ほ\u3099ほ\u309A", "ぼぽ")]
    [InlineData("つ\u3099", "づ")]
    [InlineData("ウ\u3099", "ヴ")]
    [InlineData("う\u3099", "ゔ")]
    [InlineData("フ\u3099ロク\u3099ラム", "ブログラム")]
    [InlineData("あ\u3099", "あ\u3099")]
    [InlineData("\u3099か", "\u3099か")]
    [InlineData("か\u309A", "か\u309A")]
    [InlineData("契約書", "契約書")]
    [InlineData("", "")]
    public void A_mark_joins_the_kana_before_it_where_there_is_such_a_kana(string text, string joined) =>
        Assert.Equal(joined, KanaMarks.Join(text));

    [Fact]
    public void Every_voiced_kana_comes_from_its_parts()
    {
        foreach (var (parts, whole) in "かきくけこさしすせそたちつてとはひふへほ".Zip("がぎぐげござじずぜぞだぢづでどばびぶべぼ"))
        {
            Assert.Equal($"{whole}", KanaMarks.Join($"{parts}\u3099"));
            Assert.Equal($"{(char)(whole + 0x60)}", KanaMarks.Join($"{(char)(parts + 0x60)}\u3099"));
        }
    }
}
