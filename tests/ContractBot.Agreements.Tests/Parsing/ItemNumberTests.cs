using ContractBot.Agreements.Parsing;

namespace ContractBot.Agreements.Tests.Parsing;

public class ItemNumberTests
{
    [Theory]
    [InlineData("(1) 報告", "3 1 BracketedDigit")]
    [InlineData("(12)報告", "4 12 BracketedDigit")]
    [InlineData("⑶ 報告", "1 3 BracketedDigit")]
    [InlineData("1) 報告", "2 1 HalfBracketedDigit")]
    [InlineData("2. 報告", "2 2 Digit")]
    [InlineData("① 報告", "1 1 Circled")]
    [InlineData("十一 報告", "2 11 Kanji")]
    [InlineData("二、報告", "2 2 Kanji")]
    [InlineData("(一) 報告", "3 1 BracketedKanji")]
    [InlineData("ア 翻訳", "1 36 Iroha, 1 1 Gojuon")]
    [InlineData("イ 子会社", "1 1 Iroha, 1 2 Gojuon")]
    [InlineData("ウ.報告", "2 24 Iroha, 2 3 Gojuon")]
    [InlineData("(ｲ) 報告", "3 1 BracketedIroha, 3 2 BracketedGojuon")]
    [InlineData("b. 報告", "2 2 Letter")]
    [InlineData("(c) 報告", "3 3 BracketedLetter")]
    [InlineData("ⅱ 報告", "1 2 Roman")]
    [InlineData("xiv. 前各号の行為をそそのかす行為", "4 14 Roman")]
    public void A_sign_before_words_has_these_readings(string line, string readings) =>
        Assert.Equal(readings, string.Join(", ", ItemNumber.Read(line).Select(r => $"{r.Length} {r.Number} {r.Style}")));

    [Theory]
    [InlineData("(1)の規定により")]
    [InlineData("(2)から(4)まで")]
    [InlineData("(別添)事業計画書")]
    [InlineData("アメリカ合衆国")]
    [InlineData("一切の費用")]
    [InlineData("2 項の規定")]
    [InlineData("ア")]
    [InlineData("AIの利用")]
    public void Words_that_only_look_like_a_sign_are_none(string line) => Assert.Empty(ItemNumber.Read(line));
}
