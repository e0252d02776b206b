namespace ContractBot.Search.Tests;

/// <summary>The index finds, scores and marks what a plain evaluation of the definitions does.</summary>
public sealed class BruteForceTests
{
    private const int QueriesPerCorpus = 40;

    private static readonly string[] Fields = [FieldNames.Text, FieldNames.Caption];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Hits_and_scores_are_those_of_a_brute_force_evaluation(int seed)
    {
        var corpus = new RandomCorpus(seed);
        var reader = corpus.Index();
        var plain = new BruteForce(corpus.Passages);
        for (var i = 0; i < QueriesPerCorpus; i++)
        {
            var query = corpus.Query();
            var expected = Enumerable.Range(0, corpus.Passages.Length)
                .Select(document => (Document: document, Score: plain.Score(query, document)))
                .Where(static hit => hit.Score is not null)
                .ToArray();

            var actual = reader.Search(query, int.MaxValue);

            Assert.Equal(expected.Length, actual.Total);
            Assert.Equal(expected.Select(static hit => hit.Document), actual.Hits.Select(static hit => hit.Document).Order());
            Assert.Equal(actual.Hits.OrderByDescending(static hit => hit.Score).ThenBy(static hit => hit.Document), actual.Hits);
            Assert.All(actual.Hits, hit =>
            {
                var score = expected.Single(other => other.Document == hit.Document).Score!.Value;
                Assert.Equal(score, hit.Score, 1e-5 * Math.Max(1, score));
                Assert.Equal(corpus.Passages[hit.Document].Key, reader.Passage(hit.Document).Key);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_best_few_are_the_first_of_all(int seed)
    {
        var corpus = new RandomCorpus(seed);
        var reader = corpus.Index();
        for (var i = 0; i < QueriesPerCorpus; i++)
        {
            var query = corpus.Query();
            var all = reader.Search(query, int.MaxValue);

            var few = reader.Search(query, i % 7);

            Assert.Equal(all.Total, few.Total);
            Assert.Equal(all.Hits.Take(i % 7), few.Hits);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_match_and_nothing_else_is_explained_with_its_score(int seed)
    {
        var corpus = new RandomCorpus(seed);
        var reader = corpus.Index();
        for (var i = 0; i < QueriesPerCorpus; i++)
        {
            var query = corpus.Query();
            var scores = reader.Search(query, int.MaxValue).Hits.ToDictionary(static hit => hit.Document, static hit => hit.Score);

            Assert.All(Enumerable.Range(0, corpus.Passages.Length), document =>
                Assert.Equal(scores.TryGetValue(document, out var score) ? score : null, reader.Explain(query, document)?.Value));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Highlights_cover_what_matched_and_nothing_else(int seed)
    {
        var corpus = new RandomCorpus(seed);
        var reader = corpus.Index();
        var plain = new BruteForce(corpus.Passages);
        for (var i = 0; i < QueriesPerCorpus; i++)
        {
            var query = corpus.Query();
            for (var document = 0; document < corpus.Passages.Length; document++)
            {
                foreach (var field in Fields)
                {
                    var text = corpus.Passages[document].Fields.FirstOrDefault(own => own.Name == field)?.Text ?? "";
                    var spans = reader.Highlight(query, document, field, new PretokenizedAnalyzer().Analyze(text));

                    Assert.Equal(
                        plain.Marked(query, document, field).Order(),
                        spans.SelectMany(static span => Enumerable.Range(span.Start, span.Length)));
                    Assert.DoesNotContain(spans, static span => span.IsEmpty);
                }
            }
        }
    }
}
