namespace ContractBot.Kuromoji.Tests;

public class JapaneseTokenizerTests
{
    [Fact]
    public void Search_mode_gives_a_compound_after_the_first_of_its_pieces()
    {
        var tokens = new JapaneseTokenizer(TokenizerMode.Search, discardPunctuation: true).Tokenize("関西国際空港");

        Assert.Equal(
            [("関西", 1, 1), ("関西国際空港", 0, 3), ("国際", 1, 1), ("空港", 1, 1)],
            tokens.Select(token => (token.Surface, token.PositionIncrement, token.PositionLength)));
    }

    [Fact]
    public void A_token_carries_the_features_of_its_word()
    {
        var token = new JapaneseTokenizer(TokenizerMode.Normal, discardPunctuation: true).Tokenize("結び、")[0];

        Assert.Equal("動詞-自立", token.PartOfSpeech);
        Assert.Equal("結ぶ", token.BaseForm);
        Assert.Equal("ムスビ", token.Reading);
        Assert.Equal("ムスビ", token.Pronunciation);
        Assert.Equal("五段・バ行", token.InflectionType);
        Assert.Equal("連用形", token.InflectionForm);
        Assert.Equal(TokenKind.Known, token.Kind);
    }

    [Fact]
    public void An_empty_text_has_no_tokens() =>
        Assert.Empty(new JapaneseTokenizer(TokenizerMode.Search, discardPunctuation: false).Tokenize(""));
}
