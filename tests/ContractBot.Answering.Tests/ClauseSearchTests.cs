using ContractBot.Agreements;
using ContractBot.Search;

namespace ContractBot.Answering.Tests;

public class ClauseSearchTests
{
    private static readonly ClauseSearch Search = new(TestLibraries.Invented, TestLibraries.Analyzer, new NoLinks());

    [Fact]
    public void A_word_finds_the_provisions_that_hold_it_and_is_highlighted_in_their_quotes()
    {
        var result = Search.Search("遅延損害金", 10);

        var hit = result.Hits[0];
        Assert.Equal("chintai-sakura", hit.Citation.Agreement);
        Assert.Equal("第3条第2項", hit.Citation.Locator);
        Assert.Equal(["遅延", "遅延損害金"], hit.Highlights.Select(h => h.Slice(hit.Citation.Quote)));
        Assert.True(result.Total >= result.Hits.Length);
    }

    [Fact]
    public void Every_word_has_to_stand_in_a_provision_in_some_field() =>
        Assert.All(Search.Search("敷金 サクラ", 10).Hits, h => Assert.Equal("chintai-sakura", h.Citation.Agreement));

    [Fact]
    public void No_more_hits_than_asked_for_are_given_and_all_are_counted()
    {
        var result = Search.Search("乙", 2);

        Assert.Equal(2, result.Hits.Length);
        Assert.True(result.Total > 2);
    }

    [Theory]
    [InlineData("宇宙船")]
    [InlineData("？！")]
    public void Words_that_stand_nowhere_find_nothing(string query) => Assert.Equal(0, Search.Search(query, 10).Total);

    [Theory]
    [InlineData("遅延*", "遅延|遅延")]
    [InlineData("\"損害金 支払う\"~5 agreement:サクラ", "損害金|支払う")]
    public void Prefixes_and_loose_phrases_are_highlighted(string query, string marked)
    {
        var hit = Search.Search(query, 10).Hits[0];

        Assert.Equal("chintai-sakura", hit.Citation.Agreement);
        Assert.Equal(marked, string.Join('|', hit.Highlights.Select(h => h.Slice(hit.Citation.Quote))));
    }

    [Theory]
    [InlineData("agreement:chintai-sakura 乙")]
    [InlineData("協定：サクラ 乙")]
    public void An_agreement_is_named_by_identifier_or_by_part_of_its_title_or_parties(string query)
    {
        var result = Search.Search(query, 100);

        Assert.NotEmpty(result.Hits);
        Assert.All(result.Hits, h => Assert.Equal("chintai-sakura", h.Citation.Agreement));
    }

    [Theory]
    [InlineData("遅延損害", "遅延")]
    [InlineData("損害金を支", "損害金")]
    [InlineData("遅延損金", "遅延")]
    public void A_word_that_stands_nowhere_is_found_by_its_letters(string query, string inHighlight)
    {
        var hit = Search.Search(query, 10).Hits[0];

        Assert.Equal("chintai-sakura", hit.Citation.Agreement);
        Assert.Contains(hit.Highlights, h => h.Slice(hit.Citation.Quote).Contains(inHighlight, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_wrong_with_a_query_is_said_and_nothing_searched()
    {
        var result = Search.Search("敷金 \"サクラ", 10);

        Assert.Equal(0, result.Total);
        Assert.Equal((QueryErrorKind.UnclosedQuote, 4), (result.Errors[0].Kind, result.Errors[0].Column));
    }

    [Fact]
    public void An_empty_query_is_refused() => Assert.Throws<ArgumentException>(() => Search.Search(" ", 10));

    private sealed class NoLinks : ICitationLinks
    {
        public Uri LinkTo(string agreement, ProvisionAddress address) => new($"https://example.com/{agreement}#{address.Anchor}");
    }
}
