using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Tests.Questions;

public class PlainQuestionTests
{
    [Theory]
    [InlineData("花山市の期間は？", "花山市の期間は？")]
    [InlineData("<at>契約 ボット</at> 期間は？", "期間は？")]
    [InlineData("期間は？<script>", "期間は？")]
    [InlineData("期\u0000間\u202Eは？", "期 間 は？")]
    [InlineData("3 < 5 の場合は？", "3 < 5 の場合は？")]
    [InlineData("𠮷野町の期間は？", "𠮷野町の期間は？")]
    [InlineData("<b></b>", "")]
    public void Only_words_are_left(string typed, string words) => Assert.Equal(words, PlainQuestion.Of(typed));
}
