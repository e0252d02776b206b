namespace ContractBot.Search.Tests;

/// <summary>What passes over blocks of passages finds the very hits that looking at each passage finds.</summary>
public sealed class BestTests
{
    private const int Queries = 150;
    private static readonly int[] Tops = [0, 1, 3, 10, 100];

    [Theory]
    [InlineData(1, 3_000)]
    [InlineData(2, 3_000)]
    [InlineData(3, 9_000)]
    [InlineData(4, 9_000)]
    public void The_best_are_those_of_an_exhaustive_search_with_the_same_floats(int seed, int passages)
    {
        var corpus = new RandomCorpus(seed, passages);
        var reader = corpus.Index();
        for (var i = 0; i < Queries; i++)
        {
            var query = corpus.QueryWithSlops();
            var all = reader.Search(query, int.MaxValue).Hits;

            Assert.All(Tops, top => Assert.Equal(all.Take(top), reader.Best(query, top)));
        }
    }

    [Fact]
    public void A_thousand_optional_words_are_searched_as_they_would_be_one_by_one()
    {
        var corpus = new RandomCorpus(5, 3_000);
        var reader = corpus.Index();
        var words = Enumerable.Range(0, 1_000)
            .Select(i => new BooleanClause(new BoostQuery(corpus.Query(depth: 0), 1 + (i / 1_000f)), Occur.Should));
        var query = new BooleanQuery([.. words]);

        Assert.Equal(reader.Search(query, 50).Hits.AsEnumerable(), reader.Best(query, 50));
    }
}
