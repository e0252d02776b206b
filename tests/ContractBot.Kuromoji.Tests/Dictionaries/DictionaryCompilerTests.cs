using ContractBot.DictionaryCompiler;
using ContractBot.Kuromoji.Dictionaries;

namespace ContractBot.Kuromoji.Tests.Dictionaries;

public class DictionaryCompilerTests
{
    [Fact]
    public void The_same_sources_give_the_same_bytes()
    {
        string[] entries = [TinyDictionary.Noun("甲乙", 10), TinyDictionary.Noun("甲", 10), TinyDictionary.Suffix("甲", 5)];

        Assert.Equal(TinyDictionary.Compile(entries, (1, 2, 3)), TinyDictionary.Compile(entries, (1, 2, 3)));
    }

    [Fact]
    public void Every_surface_is_found_in_the_trie_and_nothing_else()
    {
        var random = new HostileText(3);
        var surfaces = random.Lines(500).Where(static line => line.Length is > 0 and < 40 && !line.AsSpan().ContainsAny(',', '"')).Distinct()
            .Order(StringComparer.Ordinal).ToArray();
        var dictionary = SystemDictionary.Read(TinyDictionary.Compile(
            [.. surfaces.Select(static surface => TinyDictionary.Noun(surface, 10))]));

        foreach (var surface in surfaces)
        {
            for (var length = 1; length <= surface.Length; length++)
            {
                var prefix = surface[..length];
                var word = Array.BinarySearch(surfaces, prefix, StringComparer.Ordinal);
                Assert.Equal(Math.Max(word, -1), FirstWord(dictionary.Trie, prefix));
            }

            Assert.Equal(-1, FirstWord(dictionary.Trie, surface + "\u0001\u0001"));
        }
    }

    [Theory]
    [InlineData("結び", "結ぶ", "ムスビ", "ムスビ")]
    [InlineData("いう", "いう", "イウ", "ユウ")]
    [InlineData("ＡＢ", "ＡＢ", "エービー", "エービー")]
    [InlineData("x", "長いbase", "読みは漢字", "*")]
    public void Features_come_back_as_they_were(string surface, string baseForm, string reading, string pronunciation)
    {
        // Words before it, so that the record has to be looked for.
        var others = Enumerable.Range(0, 40).Select(static i => TinyDictionary.Noun($"あ{(char)('あ' + i)}", 10));
        var tokenizer = TinyDictionary.Tokenizer(
            TokenizerMode.Normal, [.. others, TinyDictionary.Verb(surface, baseForm, reading, pronunciation)]);

        var token = tokenizer.Tokenize(surface)[0];

        Assert.Equal("動詞-自立", token.PartOfSpeech);
        Assert.Equal("五段・ラ行", token.InflectionType);
        Assert.Equal("連用形", token.InflectionForm);
        Assert.Equal(baseForm == surface ? null : baseForm, token.BaseForm);
        Assert.Equal(reading, token.Reading);
        Assert.Equal(pronunciation, token.Pronunciation);
    }

    [Fact]
    public void A_word_with_two_connection_numbers_is_refused()
    {
        var exception = Assert.Throws<DictionarySourceException>(
            () => TinyDictionary.Compile(["甲,1,2,10,名詞,一般,*,*,*,*,甲,コウ,コー"]));

        Assert.Equal("Left and right connection numbers must be the same: 甲,1,2,10,名詞,一般,*,*,*,*,甲,コウ,コー", exception.Message);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var exception = Assert.Throws<DictionarySourceException>(() => IpadicSource.Read("no/such/folder"));

        Assert.Equal("There is no folder no/such/folder; install mecab-ipadic or name its folder.", exception.Message);
    }

    private static int FirstWord(DoubleArrayTrie trie, string text)
    {
        var slot = DoubleArrayTrie.Root;
        foreach (var unit in text)
        {
            slot = trie.Child(slot, unit);
            if (slot < 0)
            {
                return -1;
            }
        }

        return trie.FirstWord(slot);
    }
}
