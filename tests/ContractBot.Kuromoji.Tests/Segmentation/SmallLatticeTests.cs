using System.Runtime.CompilerServices;

namespace ContractBot.Kuromoji.Tests.Segmentation;

/// <summary>The search, on dictionaries so small that each path can be reckoned by hand.</summary>
public class SmallLatticeTests
{
    [Fact]
    public void The_only_word_is_found() =>
        Assert.Equal("甲", TinyDictionary.Tokenizer(TokenizerMode.Normal, [TinyDictionary.Noun("甲", 10)]).Cut("甲"));

    [Theory]
    [InlineData(19, "甲乙")]
    [InlineData(21, "甲|乙")]
    public void The_cheaper_of_two_paths_wins(int costOfWhole, string expected)
    {
        var tokenizer = TinyDictionary.Tokenizer(
            TokenizerMode.Normal,
            [TinyDictionary.Noun("甲", 10), TinyDictionary.Noun("乙", 10), TinyDictionary.Noun("甲乙", costOfWhole)]);

        Assert.Equal(expected, tokenizer.Cut("甲乙"));
    }

    [Fact]
    public void A_connection_can_turn_the_choice()
    {
        // As nouns the pieces cost 20 together, less than the whole; 5 for noun after noun makes them dearer.
        string[] entries = [TinyDictionary.Noun("甲", 10), TinyDictionary.Noun("乙", 10), TinyDictionary.Noun("甲乙", 22)];

        Assert.Equal("甲|乙", TinyDictionary.Tokenizer(TokenizerMode.Normal, entries).Cut("甲乙"));
        Assert.Equal("甲乙", TinyDictionary.Tokenizer(TokenizerMode.Normal, entries, (1, 1, 5)).Cut("甲乙"));
    }

    [Fact]
    public void The_connection_with_the_end_of_the_text_counts()
    {
        string[] entries = [TinyDictionary.Noun("乙", 10), TinyDictionary.Suffix("乙", 11)];

        Assert.Equal("名詞-一般", TinyDictionary.Tokenizer(TokenizerMode.Normal, entries).Tokenize("乙")[0].PartOfSpeech);
        Assert.Equal("名詞-接尾", TinyDictionary.Tokenizer(TokenizerMode.Normal, entries, (1, 0, 5)).Tokenize("乙")[0].PartOfSpeech);
    }

    [Fact]
    public void Of_words_that_cost_the_same_the_first_of_the_dictionary_wins()
    {
        var noun = TinyDictionary.Noun("乙", 10);
        var suffix = TinyDictionary.Suffix("乙", 10);

        Assert.Equal("名詞-一般", TinyDictionary.Tokenizer(TokenizerMode.Normal, [noun, suffix]).Tokenize("乙")[0].PartOfSpeech);
        Assert.Equal("名詞-接尾", TinyDictionary.Tokenizer(TokenizerMode.Normal, [suffix, noun]).Tokenize("乙")[0].PartOfSpeech);
    }

    [Fact]
    public void Search_mode_cuts_a_long_word_when_the_pieces_are_dearer_by_less_than_the_penalty()
    {
        // The whole is two kanji longer than goes free: the pieces must cost less than 6,000 more.
        string[] Entries(int costOfPiece) =>
            [TinyDictionary.Noun("甲乙", costOfPiece), TinyDictionary.Noun("丙丁", 0), TinyDictionary.Noun("甲乙丙丁", 0)];

        Assert.Equal("甲乙丙丁", TinyDictionary.Tokenizer(TokenizerMode.Normal, Entries(5999)).Cut("甲乙丙丁"));
        Assert.Equal("甲乙|甲乙丙丁|丙丁", TinyDictionary.Tokenizer(TokenizerMode.Search, Entries(5999)).Cut("甲乙丙丁"));
        Assert.Equal("甲乙丙丁", TinyDictionary.Tokenizer(TokenizerMode.Search, Entries(6000)).Cut("甲乙丙丁"));
    }

    [Fact]
    public void An_unknown_word_is_a_run_of_its_class_where_the_class_groups()
    {
        var tokenizer = TinyDictionary.Tokenizer(TokenizerMode.Normal, [TinyDictionary.Noun("甲", 10)]);

        Assert.Equal("ネコ|乙|丙|甲|、、|x y", tokenizer.Cut("ネコ乙丙甲、、x y").Replace("x| |y", "x y", StringComparison.Ordinal));
        Assert.Equal(TokenKind.Unknown, tokenizer.Tokenize("ネコ")[0].Kind);
        Assert.Null(tokenizer.Tokenize("ネコ")[0].Reading);
    }

    [Fact]
    public void Extended_mode_takes_an_unknown_word_apart_but_not_a_surrogate_pair()
    {
        var tokenizer = TinyDictionary.Tokenizer(TokenizerMode.Extended, [TinyDictionary.Noun("甲", 10)]);

        Assert.Equal("ネ|コ|😀|😀|甲", tokenizer.Cut("ネコ😀😀甲"));
    }

    [Fact]
    public void Only_the_list_of_tokens_is_allocated_and_nothing_for_the_nodes()
    {
        const int listGrowth = 4;
        var tokenizer = new JapaneseTokenizer(TokenizerMode.Search, discardPunctuation: true);
        var text = string.Concat(Enumerable.Repeat("甲は、乙の書面による承諾を得なければならない。", 200));
        var tokens = tokenizer.Tokenize(text).Count;

        var before = GC.GetAllocatedBytesForCurrentThread();
        tokenizer.Tokenize(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated, 0, (tokens * listGrowth * Unsafe.SizeOf<Token>()) + 4096);
    }
}
