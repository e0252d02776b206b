using ContractBot.Agreements.Parsing;

namespace ContractBot.Agreements.Tests.Parsing;

public class SentenceEndTests
{
    [Theory]
    [InlineData("甲は、払う。", true)]
    [InlineData("次のとおりとする：", true)]
    [InlineData("「支払う。」", true)]
    [InlineData("某社（以下「乙」という。）", false)]
    [InlineData("甲は、", false)]
    [InlineData("", false)]
    public void The_end_of_a_sentence_is_known(string line, bool expected) => Assert.Equal(expected, SentenceEnd.IsAt(line));

    [Theory]
    [InlineData("第9条、", true)]
    [InlineData("前条及び", true)]
    [InlineData("前条及び第", true)]
    [InlineData("甲（", true)]
    [InlineData("その他の事項", false)]
    [InlineData("甲は、払う。", false)]
    public void A_line_that_cannot_be_the_end_of_anything_is_known(string line, bool expected) => Assert.Equal(expected, SentenceEnd.IsOpenAt(line));
}
