using ContractBot.Agreements.Parsing;

namespace ContractBot.Agreements.Tests.Parsing;

public class SignatureBlockRuleTests
{
    [Theory]
    [InlineData("以上、本協定の締結を証するため、本書2通を作成し、甲乙それぞれ記名押印の上、各自1通を保有する。")]
    [InlineData("本契約の締結を証するため、本契約書 2 通を作成し、双方記名押印の上、")]
    [InlineData("上記契約の証として本契約書2通を作成し、双方記名押印の上、")]
    [InlineData("この協定の成立を証するため、本書二通を作成し、")]
    [InlineData("本契約締結の証として、電磁的記録を作成し、")]
    [InlineData("本協定書は2通作成し、甲乙それぞれ記名押印の上、各自1通を保有する。")]
    [InlineData("甲及び乙は、本協定の成立を証するため、本書を2通作成し、署名する。")]
    [InlineData("以上のとおり契約する。令和6年4月1日")]
    [InlineData("上記のとおり協定を締結した。")]
    public void Closing_words_are_known(string text) => Assert.True(SignatureBlockRule.IsClosing(text));

    [Theory]
    [InlineData("本協定に定めのない事項は、協議する。")]
    [InlineData("以上のとおり契約した事項を変更するときは、協議する。")]
    [InlineData("甲は、証明書を2通作成する。")]
    [InlineData("乙は、正当な根拠を示して証明しなければならない。")]
    public void Other_sentences_are_none(string text) => Assert.False(SignatureBlockRule.IsClosing(text));

    [Theory]
    [InlineData("甲 茨城県某市一丁目", true)]
    [InlineData("(乙) 住所", true)]
    [InlineData("発注者:某市", true)]
    [InlineData("甲は、乙に通知する", false)]
    [InlineData("甲乙協議の上", false)]
    public void Lines_of_signatures_are_known(string line, bool expected) => Assert.Equal(expected, SignatureBlockRule.IsSignatureLine(line));

    [Theory]
    [InlineData("お問い合わせ：花山図書室", true)]
    [InlineData("【お問い合わせ先】", true)]
    [InlineData("本規約に関するお問合せ窓口", true)]
    [InlineData("お問い合わせの内容は、記録します。", false)]
    [InlineData("連絡先を届け出る", false)]
    public void Lines_that_only_say_whom_to_ask_are_known(string line, bool expected) => Assert.Equal(expected, SignatureBlockRule.IsContactLine(ContractBot.Text.Widths.ToHalfWidth(line)));

    [Fact]
    public void Below_the_last_article_a_line_that_says_whom_to_ask_is_no_words_of_it()
    {
        var agreement = Parsed.Text("規約\n\n第1条 利用者は、払う。\n第2条 利用者は、返す。\n\nお問い合わせ：花山図書室\n電話 000-0000\n");

        Assert.Equal("お問い合わせ：花山図書室\n電話 000-0000", agreement.Body.SignatureBlock?.Span.Slice(agreement.Text));
    }

    [Theory]
    [InlineData("【2025年2月1日制定】", true)]
    [InlineData("制定日：2025年2月1日 午前0時より適用", true)]
    [InlineData("最終更新 2024/3/28", true)]
    [InlineData("令和7年4月1日 改定", true)]
    [InlineData("改定は、2025年2月1日に行う。", false)]
    [InlineData("令和7年4月1日から施行する", false)]
    public void Lines_that_only_say_when_the_text_was_made_or_changed_are_known(string line, bool expected) => Assert.Equal(expected, SignatureBlockRule.IsHistoryLine(ContractBot.Text.Widths.ToHalfWidth(line)));

    [Fact]
    public void Without_closing_words_the_block_starts_at_the_date()
    {
        var agreement = Parsed.Text("契約書\n第1条 甲は、払う。\n令和6年4月1日\n甲 某市長 山田\n乙 某社 鈴木\n");

        Assert.Equal("令和6年4月1日\n甲 某市長 山田\n乙 某社 鈴木", agreement.Body.SignatureBlock?.Span.Slice(agreement.Text));
    }

    [Fact]
    public void A_date_among_the_articles_starts_no_block()
    {
        var agreement = Parsed.Text("契約書\n第1条 期日は、次のとおりとする。\n令和6年4月1日\n第2条 甲は、払う。\n");

        Assert.Null(agreement.Body.SignatureBlock);
        Assert.Equal(2, agreement.Body.Articles.Length);
    }

    [Fact]
    public void Closing_words_without_signatures_are_the_block()
    {
        var agreement = Parsed.Text("協定書\n第1条 甲は、払う。\n以上、本協定の締結を証するため、本書２通を作成し、各自 \n\n１通を保有する。\n");

        Assert.Equal("以上、本協定の締結を証するため、本書２通を作成し、各自１通を保有する。", agreement.Body.SignatureBlock?.Span.Slice(agreement.Text));
    }
}
