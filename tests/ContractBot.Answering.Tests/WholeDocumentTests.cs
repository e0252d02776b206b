namespace ContractBot.Answering.Tests;

/// <summary>Questions for facts, neighbours and the document as a whole, and words to the bot itself: none gets a clause at random.</summary>
public class WholeDocumentTests
{
    [Fact]
    public void A_party_whose_name_is_blank_is_said_to_be_blank() =>
        Assert.Equal("乙の名称は空欄です（「〇〇〇〇」[1]）。", FirstLine("文科省の契約の乙は誰？"));

    [Fact]
    public void A_party_is_named_in_the_words_of_the_text() =>
        Assert.Equal("乙は「サイボウズ株式会社」です[1]。", FirstLine("下妻市の協定の乙って誰？"));

    [Theory]
    [InlineData("下妻の協定いつ結んだ？")]
    [InlineData("下妻市の協定の締結日は？")]
    [InlineData("When was the Shimotsuma agreement signed?")]
    public void The_day_of_signing_is_said_first(string question)
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, question);
        Assert.Contains("令和７年１月２８日", answer.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Equal("署名欄", answer.Citations[0].Locator);
    }

    [Fact]
    public void A_missing_day_of_signing_is_said_to_be_missing()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "大阪の協定いつ結んだ？");
        Assert.Equal(AnswerStatus.NotFound, answer.Status);
        Assert.Contains("締結日の記載は見当たりません", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_that_is_left_blank_is_said_to_be() =>
        Assert.Equal("金額は空欄になっています（「金 〇〇〇〇〇〇 円」[1]）。", FirstLine("宮古島の委託料はいくら？"));

    [Theory]
    [InlineData("ありがとう")]
    [InlineData("ありがとうございました！")]
    [InlineData("おまえは誰だ")]
    [InlineData("使い方は？")]
    [InlineData("契約は何件ある？")]
    [InlineData("契約を見せて")]
    [InlineData("宮古島の")]
    [InlineData("大阪府の協定を要約して")]
    [InlineData("大阪府の目次")]
    [InlineData("？")]
    [InlineData("Thank you")]
    public void What_asks_for_no_provision_cites_none(string question)
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, question);
        Assert.Equal(AnswerStatus.Ambiguous, answer.Status);
        Assert.Empty(answer.Citations);
    }

    [Fact]
    public void The_contents_are_the_captions_in_their_order()
    {
        var lines = TestLibraries.Ask(TestLibraries.Corpus, "大阪府の協定の目次").Text.Split('\n');
        Assert.Equal("『大阪府と日本マイクロソフト株式会社との AI（人工知能）利活用に関する協定書』の条は9条あり、見出しは次のとおりです。", lines[0]);
        Assert.Equal("・第1条（目的）", lines[1]);
        Assert.Equal("・第9条（疑義等の決定）", lines[9]);
    }

    [Theory]
    [InlineData("第4条第1項", "大阪府の第3条", "次の条は？")]
    [InlineData("第2条第1項", "大阪府の第3条", "前の条を見せて")]
    [InlineData("第4条第2項", "大阪府の第4条第1項", "次の項は？")]
    [InlineData("別記1第11第1項", "宮城県の特記事項の第10", "次の条は？")]
    public void The_neighbour_of_what_was_shown_is_shown(string locator, params string[] turns) =>
        Assert.Equal(locator, TestLibraries.Ask(TestLibraries.Corpus, turns).Citations[0].Locator);

    [Fact]
    public void After_the_last_article_there_is_none()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "大阪府の第9条", "次の条は？");
        Assert.Equal(AnswerStatus.NotFound, answer.Status);
        Assert.EndsWith("第9条より後に条はありません。", answer.Text, StringComparison.Ordinal);
    }

    private static string FirstLine(string question) => TestLibraries.Ask(TestLibraries.Corpus, question).Text.Split('\n')[0];
}
