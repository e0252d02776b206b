namespace ContractBot.Kuromoji.Tests;

public class UserDictionaryTests
{
    [Fact]
    public void An_entry_wins_over_the_system_dictionary_and_is_cut_as_it_says()
    {
        using var reader = new StringReader("# comment\n青葉連携,青葉 連携,アオバ レンケイ,カスタム名詞\n");
        var tokenizer = new JapaneseTokenizer(TokenizerMode.Search, discardPunctuation: true, UserDictionary.Read(reader));

        var tokens = tokenizer.Tokenize("青葉連携を");

        Assert.Equal(
            [("青葉", "アオバ", "カスタム名詞", TokenKind.User), ("連携", "レンケイ", "カスタム名詞", TokenKind.User), ("を", "ヲ", "助詞-格助詞-一般", TokenKind.Known)],
            tokens.Select(token => (token.Surface, token.Reading!, token.PartOfSpeech, token.Kind)));
    }

    [Theory]
    [InlineData("甲,甲,コウ", "Line 1 needs four values (surface, segmentation, readings, part of speech) with commas between.")]
    [InlineData("# ok\n\n甲乙,甲 乙,コウ,名詞", "Line 3 has 2 segments and 1 readings; give each segment one reading.")]
    [InlineData("甲,甲乙,コウ,名詞", "Line 1 has segments that are together longer than the surface 甲.")]
    [InlineData("甲,甲,コウ,名詞\n甲,甲,キノエ,名詞", "Line 2 gives the surface 甲 a second time; keep one of the two.")]
    [InlineData(",甲,コウ,名詞", "Line 1 has no surface.")]
    [InlineData("\"甲,甲,コウ,名詞", "Line 1 needs four values (surface, segmentation, readings, part of speech) with commas between.")]
    public void A_bad_line_is_named_with_what_to_do(string lines, string message)
    {
        using var reader = new StringReader(lines);

        Assert.Equal(message, Assert.Throws<FormatException>(() => UserDictionary.Read(reader)).Message);
    }
}
