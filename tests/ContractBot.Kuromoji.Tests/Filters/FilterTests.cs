using ContractBot.Kuromoji.Filters;

namespace ContractBot.Kuromoji.Tests.Filters;

public sealed class FilterTests
{
    [Theory]
    [InlineData("サーバー", "サーバ")]
    [InlineData("コピー", "コピー")] // three units: too short
    [InlineData("ーーーー", "ーーー")]
    [InlineData("らめんー", "らめんー")] // hiragana
    [InlineData("ｻｰﾊﾞｰ", "ｻｰﾊﾞｰ")] // half-width: the width filter comes first
    [InlineData("", "")]
    public void A_final_long_vowel_mark_goes_from_katakana_of_four_units_or_more(string term, string stem) =>
        Assert.Equal(stem, KatakanaStemFilter.Stem(term));

    [Theory]
    [InlineData("ＡＢｃ１２３", "ABc123")]
    [InlineData("ｶﾞｲﾄﾞ", "ガイド")]
    [InlineData("ﾊﾟﾊﾞﾊ", "パバハ")]
    [InlineData("ﾞｶ", "\u3099カ")] // nothing to join
    [InlineData("ｶﾞﾞ", "ガ\u3099")] // joined once
    [InlineData("カﾞ", "ガ")] // a full-width letter takes a half-width mark
    [InlineData("漢字", "漢字")]
    [InlineData("", "")]
    public void Widths_are_folded(string term, string folded) => Assert.Equal(folded, WidthFilter.Fold(term));

    [Theory]
    [InlineData("DX", "dx")]
    [InlineData("ÀΣД", "àσд")]
    [InlineData("İ", "i")]
    [InlineData("\uD801\uDC00", "\uD801\uDC28")] // Deseret, a surrogate pair
    [InlineData("\uD801A", "\uD801a")] // half a pair stays
    [InlineData("協定", "協定")]
    [InlineData("", "")]
    public void Capitals_become_small(string term, string lowered) => Assert.Equal(lowered, LowerCaseFilter.Lower(term));

    [Fact]
    public void A_term_that_does_not_change_is_the_same_string()
    {
        var term = new string("協定書".AsSpan());

        Assert.Same(term, WidthFilter.Fold(term));
        Assert.Same(term, KatakanaStemFilter.Stem(term));
        Assert.Same(term, LowerCaseFilter.Lower(term));
    }

    [Fact]
    public void Base_forms_replace_inflected_words_and_particles_go() =>
        Assert.Equal(
            ["報告 [0, 2) +1 1", "行う [3, 5) +2 1"],
            Apply(new Word("報告", "名詞-サ変接続"), new Word("を", "助詞-格助詞-一般"), new Word("行わ", "動詞-自立", "行う")));

    [Fact]
    public void Increments_of_all_tokens_left_out_pass_on_to_the_next() =>
        Assert.Equal(
            ["甲 [2, 3) +3 1", "乙 [5, 6) +2 1"],
            Apply(
                new Word("この", "連体詞"), // a stop word
                new Word("甲", "名詞-一般", Increment: 2),
                new Word("から", "助詞-格助詞-一般"),
                new Word("乙", "名詞-一般", Start: 5)));

    [Fact]
    public void A_compound_whose_first_piece_is_left_out_takes_over_its_increment() =>
        Assert.Equal(
            ["の山 [0, 2) +1 2", "山 [1, 2) +1 1"],
            Apply(
                new Word("の", "助詞-連体化"),
                new Word("の山", "名詞-一般", Increment: 0, Length: 2, Start: 0),
                new Word("山", "名詞-一般", Start: 1)));

    [Fact]
    public void Stop_words_are_looked_for_in_their_base_form() =>
        Assert.Equal([], Apply(new Word("ため", "名詞-非自立-副詞可能"), new Word("あり", "動詞-自立", "ある")));

    [Fact]
    public void Of_no_tokens_nothing_remains() => Assert.Equal([], Apply());

    private static IEnumerable<string> Apply(params Word[] words)
    {
        var start = 0;
        var tokens = new List<Token>();
        foreach (var word in words)
        {
            start = word.Start ?? start;
            // The token reads its surface from its text, so each word stands in a text of blanks up to its place.
            var text = new string(' ', start) + word.Surface;
            tokens.Add(new Token(text, start, word.Surface.Length, word, 0, TokenKind.Known, word.Increment, word.Length));
            start += word.Surface.Length;
        }

        return FilterChain.Apply(tokens).Select(static term => $"{term.Term} {term.Span} +{term.PositionIncrement} {term.PositionLength}");
    }

    private sealed record Word(string Surface, string Tag, string? Base = null, int Increment = 1, int Length = 1, int? Start = null) : IWordFeatures
    {
        public string PartOfSpeech(int word) => Tag;

        public string? BaseForm(int word, ReadOnlySpan<char> surface) => Base;

        public string? Reading(int word, ReadOnlySpan<char> surface) => null;

        public string? Pronunciation(int word, ReadOnlySpan<char> surface) => null;

        public string? InflectionType(int word) => null;

        public string? InflectionForm(int word) => null;
    }
}
