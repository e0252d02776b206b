namespace ContractBot.Search.Tests;

public sealed class MemoryIndexWriterTests
{
    private readonly MemoryIndexWriter _writer = new(new PretokenizedAnalyzer());

    [Fact]
    public void An_empty_index_finds_nothing()
    {
        var reader = _writer.Commit();

        Assert.Equal(0, reader.DocumentCount);
        var result = reader.Search(new MatchAllQuery(), 10);
        Assert.Equal(0, result.Total);
        Assert.Empty(result.Hits);
        Assert.Equal(0, reader.DocumentFrequency(FieldNames.Text, "甲"));
    }

    [Fact]
    public void Documents_are_numbered_in_the_order_of_addition()
    {
        Add("x", "甲");
        Add("y", "乙");

        var reader = _writer.Commit();

        Assert.Equal(["x#甲", "y#乙"], Enumerable.Range(0, reader.DocumentCount).Select(document => reader.Passage(document).Key));
    }

    [Fact]
    public void Passages_added_at_once_make_the_index_that_passages_added_one_by_one_do()
    {
        foreach (var seed in Enumerable.Range(0, 3))
        {
            // More than one thread takes at a time.
            var corpus = new RandomCorpus(seed, most: 12_000);
            var atOnce = new MemoryIndexWriter(new PretokenizedAnalyzer());
            atOnce.AddPassages(corpus.Passages);
            var (expected, actual) = (corpus.Index(), atOnce.Commit());

            Assert.Equal(corpus.Passages.Select(passage => passage.Key), Enumerable.Range(0, actual.DocumentCount).Select(document => actual.Passage(document).Key));
            foreach (var word in (string[])["甲", "乙", "丙", "丁", "甲乙"])
            {
                var query = new TermQuery(FieldNames.Text, word);
                Assert.Equal(expected.Search(query, 100).Hits.AsEnumerable(), actual.Search(query, 100).Hits);
            }
        }
    }

    [Fact]
    public void Of_passages_added_at_once_those_before_a_faulty_one_stay()
    {
        Passage Of(string key, params string[] fields) => new(key, "x", [.. fields.Select(field => new PassageField(field, "甲", null))]);

        Assert.Throws<ArgumentException>(() => _writer.AddPassages([Of("1", FieldNames.Text), Of("2", FieldNames.Text, FieldNames.Text), Of("3", FieldNames.Text)]));

        Assert.Equal("1", Assert.Single(Enumerable.Range(0, _writer.Commit().DocumentCount).Select(_writer.Commit().Passage)).Key);
    }

    [Fact]
    public void A_reader_does_not_see_what_comes_after_its_commit()
    {
        Add("x", "甲");
        var before = _writer.Commit();
        Add("y", "甲 乙");
        _writer.DeleteAgreement("x");

        var after = _writer.Commit();

        Assert.Equal((1, 1, 0), (before.DocumentCount, before.DocumentFrequency(FieldNames.Text, "甲"), before.DocumentFrequency(FieldNames.Text, "乙")));
        Assert.Equal((1, 1, 1), (after.DocumentCount, after.DocumentFrequency(FieldNames.Text, "甲"), after.DocumentFrequency(FieldNames.Text, "乙")));
        Assert.Equal("y", after.Passage(0).Agreement);
    }

    [Fact]
    public void An_agreement_can_come_back_after_its_deletion()
    {
        Add("x", "甲");
        _writer.DeleteAgreement("x");
        Add("x", "乙");

        var reader = _writer.Commit();

        Assert.Equal("x#乙", reader.Passage(Assert.Single(reader.Search(AgreementsQuery.Of("x"), 10).Hits).Document).Key);
        Assert.Equal(0, reader.DocumentFrequency(FieldNames.Text, "甲"));
    }

    [Fact]
    public void Deleting_an_unknown_agreement_changes_nothing()
    {
        Add("x", "甲");
        _writer.DeleteAgreement("y");

        Assert.Equal(1, _writer.Commit().DocumentCount);
    }

    [Fact]
    public void A_passage_with_two_fields_of_one_name_is_refused_whole()
    {
        var field = new PassageField(FieldNames.Text, "甲", null);

        Assert.Throws<ArgumentException>(() => _writer.AddPassage(new Passage("key", "x", [field, field])));
        Assert.Equal(0, _writer.Commit().DocumentCount);
    }

    [Theory]
    [MemberData(nameof(BruteForceTests.Seeds), MemberType = typeof(BruteForceTests))]
    public void An_index_after_a_deletion_is_as_one_that_never_held_the_agreement(int seed)
    {
        var corpus = new RandomCorpus(seed);
        foreach (var passage in corpus.Passages)
        {
            _writer.AddPassage(passage);
        }

        _writer.DeleteAgreement("b");
        var deleted = _writer.Commit();
        var writer = new MemoryIndexWriter(new PretokenizedAnalyzer());
        foreach (var passage in corpus.Passages.Where(static passage => passage.Agreement != "b"))
        {
            writer.AddPassage(passage);
        }

        var fresh = writer.Commit();
        for (var i = 0; i < 20; i++)
        {
            var query = corpus.Query();
            Assert.Equal(fresh.Search(query, 100).Hits.AsEnumerable(), deleted.Search(query, 100).Hits);
        }
    }

    private void Add(string agreement, string text) =>
        _writer.AddPassage(new Passage($"{agreement}#{text}", agreement, [new PassageField(FieldNames.Text, text, null)]));
}
