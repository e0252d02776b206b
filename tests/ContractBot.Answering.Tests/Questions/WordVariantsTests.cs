using ContractBot.Agreements.Parsing;
using ContractBot.Answering.Questions;
using ContractBot.Text;

namespace ContractBot.Answering.Tests.Questions;

/// <summary>Words of a question that are short for a longer word of the agreement, or are spelt otherwise there.</summary>
public class WordVariantsTests
{
    [Theory]
    [InlineData("自販機", "自動販売機")] // a kanji of each word
    [InlineData("通信費", "通信インフラ費")] // something put in before the last
    [InlineData("完了届", "完了報告届")]
    [InlineData("サーバー", "サーバ")]
    [InlineData("ユーザー", "ユーザ")]
    public void A_word_is_found_in_the_form_that_the_agreement_has(string word, string form) =>
        Assert.Equal([form], FormsOf(word));

    [Theory]
    [InlineData("販売機")] // stands there
    [InlineData("自転車")]
    [InlineData("インフラ")]
    [InlineData("費用")]
    public void Other_words_have_none(string word) => Assert.Empty(FormsOf(word));

    private static IEnumerable<string> FormsOf(string word)
    {
        var agreement = AgreementParser.Parse("x", new SourceText("x.txt", """
            自動販売機設置契約書

            （費用）
            第１条　設置者は、自動販売機の通信インフラ費を負担し、設置の完了報告届を提出する。

            （管理）
            第２条　ユーザはサーバを管理する。
            """, "utf-8", ""));
        var topic = new Topic(word, new TextSpan(0, word.Length), [new TopicPiece(word, word, [], word, null)], 1, false);
        return WordVariants.With([topic], [agreement])[0].Pieces.SelectMany(p => p.Alternatives).Select(a => a.Word);
    }
}
