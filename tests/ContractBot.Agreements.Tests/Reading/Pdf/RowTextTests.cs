using ContractBot.Agreements.Reading.Pdf;

namespace ContractBot.Agreements.Tests.Reading.Pdf;

public class RowTextTests
{
    private const double Em = 10;

    [Theory]
    // A number that opens the line, and a gap as wide as a full-width character.
    [InlineData("2|1.2|甲は、貸す。", "2 甲は、貸す。")]
    [InlineData("第１条|10|甲は、貸す。", "第１条　甲は、貸す。")]
    // A half-width space in Japanese type.
    [InlineData("イ|2.2|子会社に移転する場合", "イ 子会社に移転する場合")]
    [InlineData("港市長|2.2|港|2.2|太郎", "港市長 港 太郎")]
    // Type that is spread to fill the line, stops that take up what is left over, and Latin letters set apart.
    [InlineData("甲|2|は|2|貸|2|す", "甲は貸す")]
    [InlineData("甲は、|2.5|備品を貸す。", "甲は、備品を貸す。")]
    [InlineData("甲は|2|AI|2|を使う。", "甲はAIを使う。")]
    // A provision without 条, and a mention of a paragraph.
    [InlineData("第|2|1|2.6|乙は、返す。", "第1 乙は、返す。")]
    [InlineData("第|2|1|2.6|項の規定による。", "第1項の規定による。")]
    public void Gaps_between_words_become_spaces_where_the_text_has_spaces(string words, string line) => Assert.Equal(line, RowText.Of(RowOf(words.Split('|')), Em, 0));

    // Words and the gaps between them in points, in turn.
    private static Row RowOf(string[] parts)
    {
        var words = new List<PdfWord>();
        var left = 0.0;
        for (var i = 0; i < parts.Length; i += 2)
        {
            left += i > 0 ? double.Parse(parts[i - 1], System.Globalization.CultureInfo.InvariantCulture) : 0;
            var right = left + parts[i].Sum(unit => unit < 0x100 ? Em / 2 : Em);
            words.Add(new PdfWord(parts[i], left, 0, right, Em));
            left = right;
        }

        return new Row([.. words], Em / 2);
    }
}
