namespace ContractBot.Answering.Tests;

public class WordMatchTests
{
    [Theory]
    [InlineData("甲乙両者立会いの上", "立ち会う")]
    [InlineData("引渡しを受けた日", "引き渡し")]
    [InlineData("支払うものとする", "支払う")]
    [InlineData("漏えいの防止", "漏えい")]
    [InlineData("甲に申し出るものとする", "申出")]
    [InlineData("物件に立ち入ることができる", "立入")]
    [InlineData("支払い日は毎月末日とする", "支払日")]
    public void Okurigana_may_differ(string text, string word) => Assert.True(WordMatch.Holds(text, word));

    [Theory]
    [InlineData("委託業務の実施", "委託してはならない")] // a phrase is not its stem
    [InlineData("品種登録を受ける地位及び", "地位を")] // nor a word its particle
    [InlineData("甲と乙", "甲乙")] // a particle is no okurigana
    [InlineData("出願の日から", "出す")] // one kanji says too little
    [InlineData("立証し、会社は", "立ち会う")]
    [InlineData("本文", "")]
    public void Other_words_are_not_found(string text, string word) => Assert.False(WordMatch.Holds(text, word));
}
