using ContractBot.Agreements.Parsing;

namespace ContractBot.Agreements.Tests.Parsing;

public class ArticleSequenceTests
{
    private static readonly LineContext InSentence = new(false, false, false);
    private static readonly LineContext AfterSentence = new(true, false, false);
    private static readonly LineContext UnderCaption = new(true, false, true);

    [Fact]
    public void The_next_number_is_an_article_even_after_a_line_without_a_stop() => Assert.True(After(3).Accepts(Article(4), InSentence));

    [Fact]
    public void No_article_follows_words_that_go_on() => Assert.False(After(3).Accepts(Article(4), new LineContext(false, true, true)));

    [Theory]
    [InlineData(19, true)] // 第18条 is missing
    [InlineData(17, true)] // printed twice
    [InlineData(48, false)] // too far
    [InlineData(5, false)] // a reference backwards
    public void Numbers_may_be_missing_or_repeated_where_a_sentence_has_ended(int number, bool expected) =>
        Assert.Equal(expected, After(17).Accepts(Article(number), AfterSentence));

    [Theory]
    [InlineData(19)]
    [InlineData(17)]
    public void In_mid_sentence_they_are_references(int number) => Assert.False(After(17).Accepts(Article(number), InSentence));

    [Fact]
    public void A_misprinted_number_under_a_caption_is_an_article() => Assert.True(After(17).Accepts(Article(16), UnderCaption));

    [Fact]
    public void Branches_follow_their_article()
    {
        var sequence = After(3);
        Assert.True(sequence.Accepts(Article(3, 2), InSentence));
        sequence.Advance(Article(3, 2));
        Assert.True(sequence.Accepts(Article(3, 3), InSentence));
        Assert.False(sequence.Accepts(Article(3, 7), InSentence));
        Assert.True(sequence.Accepts(Article(4), InSentence));
    }

    private static ProvisionNumber Article(int number, int? branch = null) => new(3, number, branch, NumberStyle.Jou);

    private static ArticleSequence After(int number)
    {
        var sequence = new ArticleSequence();
        sequence.Advance(Article(number));
        return sequence;
    }
}
