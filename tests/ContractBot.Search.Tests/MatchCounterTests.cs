namespace ContractBot.Search.Tests;

public sealed class MatchCounterTests
{
    private static readonly string[] Words = ["甲", "乙", "丙", "丁", "戊", "無"];

    [Fact]
    public void Matches_of_term_queries_are_counted_as_they_are_found()
    {
        var random = new Random(20);
        for (var seed = 0; seed < 20; seed++)
        {
            var writer = new MemoryIndexWriter(new PretokenizedAnalyzer());
            foreach (var passage in new RandomCorpus(seed, most: 400).Passages)
            {
                writer.AddPassage(passage);
            }

            writer.DeleteAgreement("b");
            var index = writer.Commit();
            for (var i = 0; i < 50; i++)
            {
                var query = Some(random, depth: 2);
                var all = index.Search(query, index.DocumentCount);

                Assert.Equal(index.Best(query, index.DocumentCount).Length, all.Total);
                Assert.Equal(all.Hits.Take(3), index.Search(query, 3).Hits);
                Assert.Equal(all.Total, index.Search(query, 0).Total);
            }
        }
    }

    [Theory]
    [InlineData(Occur.Should, Occur.Should, 3)]
    [InlineData(Occur.Must, Occur.Must, 1)]
    [InlineData(Occur.Must, Occur.Should, 2)]
    [InlineData(Occur.Must, Occur.MustNot, 1)]
    [InlineData(Occur.Should, Occur.MustNot, 1)]
    [InlineData(Occur.MustNot, Occur.MustNot, 0)]
    [InlineData(Occur.Filter, Occur.Should, 2)]
    public void Clauses_are_joined_as_lucene_does(Occur ofFirst, Occur ofSecond, int count)
    {
        var writer = new MemoryIndexWriter(new PretokenizedAnalyzer());
        foreach (var text in (string[])["甲", "甲 乙", "乙", "丙"])
        {
            writer.AddPassage(new Passage($"x#{text}", "x", [new PassageField(FieldNames.Text, text, null)]));
        }

        var query = new BooleanQuery([new BooleanClause(new TermQuery(FieldNames.Text, "甲"), ofFirst), new BooleanClause(new TermQuery(FieldNames.Text, "乙"), ofSecond)]);

        Assert.Equal(count, writer.Commit().Search(query, 1).Total);
    }

    private static Query Some(Random random, int depth) => random.Next(depth == 0 ? 2 : 4) switch
    {
        0 => new TermQuery(random.Next(2) == 0 ? FieldNames.Text : FieldNames.Caption, Words[random.Next(Words.Length)]),
        1 => new BoostQuery(new TermQuery(FieldNames.Text, Words[random.Next(Words.Length)]), 2),
        _ => new BooleanQuery([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new BooleanClause(Some(random, depth - 1), (Occur)random.Next(4)))]),
    };
}
