using ContractBot.Agreements.Reading.Word;

namespace ContractBot.Agreements.Tests.Reading.Word;

public class NumberFormatTests
{
    [Theory]
    [InlineData(12, "decimal", "12")]
    [InlineData(12, "decimalFullWidth", "１２")]
    [InlineData(3, "decimalZero", "03")]
    [InlineData(1, "japaneseCounting", "一")]
    [InlineData(10, "japaneseCounting", "十")]
    [InlineData(11, "japaneseCounting", "十一")]
    [InlineData(123, "japaneseCounting", "百二十三")]
    [InlineData(2010, "japaneseCounting", "二千十")]
    [InlineData(11, "japaneseLegal", "壱拾壱")]
    [InlineData(10, "ideographDigital", "一〇")]
    [InlineData(11, "ideographDigital", "一一")]
    [InlineData(6, "aiueo", "ｶ")]
    [InlineData(6, "aiueoFullWidth", "カ")]
    [InlineData(46, "aiueoFullWidth", "ン")]
    [InlineData(47, "aiueoFullWidth", "アア")]
    [InlineData(3, "iroha", "ﾊ")]
    [InlineData(3, "irohaFullWidth", "ハ")]
    [InlineData(20, "decimalEnclosedCircle", "⑳")]
    [InlineData(50, "decimalEnclosedCircle", "㊿")]
    [InlineData(51, "decimalEnclosedCircle", "51")]
    [InlineData(2, "decimalEnclosedParen", "⑵")]
    [InlineData(4, "lowerRoman", "iv")]
    [InlineData(1994, "upperRoman", "MCMXCIV")]
    [InlineData(26, "lowerLetter", "z")]
    [InlineData(28, "upperLetter", "BB")]
    [InlineData(2, "ideographTraditional", "乙")]
    [InlineData(5, "none", "")]
    [InlineData(0, "japaneseCounting", "0")]
    [InlineData(int.MaxValue, "lowerLetter", "2147483647")]
    [InlineData(7, "somethingNew", "7")]
    public void Numbers_are_written_as_Word_writes_them(int number, string format, string expected) =>
        Assert.Equal(expected, NumberFormat.Write(number, format));
}
