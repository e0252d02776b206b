using ContractBot.Kuromoji;
using ContractBot.Text;

namespace ContractBot.Search.Tests;

/// <summary>Queries as typed, Japanese text, hits and highlights: the parts together.</summary>
public sealed class JapaneseSearchTests
{
    private static readonly JapaneseAnalyzer Analyzer = new();

    private static readonly string[] Texts =
    [
        "乙は、事故が発生したときは、直ちに甲に報告しなければならない。",
        "乙は、個人情報の漏えいを防止するため、必要な措置を講じなければならない。",
        "甲及び乙は、関西国際空港の利用を促進する。",
        "関西の国際的な空港について協議する。",
        "乙は、ﾃﾞｰﾀをサーバーに保存する。",
        "乙は、委託業務の全部を第三者に再委託してはならない。",
        "情報を公開した個人は、その責めを負う。",
    ];

    private static readonly IIndexReader Reader = Index();

    [Theory]
    [InlineData("事故の報告", "事故|報告")] // particles count for nothing
    [InlineData("報告した", "報告")]
    [InlineData("ＤＡＴＡ OR データ", "ﾃﾞｰﾀ")] // widths fold, the span keeps the text as it is
    [InlineData("サーバ", "サーバー")]
    [InlineData("\"個人情報\"", "個人情報")]
    [InlineData("\"甲に報告\"", "甲に報告")] // a phrase is marked from its first word to its last
    [InlineData("再委託", "委託|再委託")] // each piece, and the pieces side by side as one
    [InlineData("防止 -個人", "")]
    public void What_was_matched_is_marked_in_the_best_hit(string query, string marked)
    {
        var parsed = Parse(query);
        var hits = Reader.Search(parsed, 10).Hits;

        var spans = hits.IsEmpty ? [] : Highlight(parsed, hits[0].Document);

        Assert.Equal(marked, string.Join('|', spans.Select(span => span.Slice(Texts[hits[0].Document]))));
    }

    [Fact]
    public void The_pieces_of_a_word_side_by_side_come_first()
    {
        var hits = Reader.Search(Parse("個人情報"), 10).Hits;

        Assert.Equal([1, 6], hits.Select(static hit => hit.Document));
    }

    [Fact]
    public void A_compound_comes_before_its_pieces_apart()
    {
        var hits = Reader.Search(Parse("関西国際空港"), 10).Hits;

        Assert.Equal([2, 3], hits.Select(static hit => hit.Document));
    }

    [Fact]
    public void Agreements_are_found_by_identifier_and_by_words_of_their_title()
    {
        Assert.Equal([0, 2, 4, 6], Reader.Search(Parse("agreement:sample-0"), 10).Hits.Select(static hit => hit.Document).Order());
        Assert.Equal([1, 3, 5], Reader.Search(Parse("協定：見本町"), 10).Hits.Select(static hit => hit.Document).Order());
        Assert.Equal([5], Reader.Search(Parse("協定：見本町 再委託"), 10).Hits.Select(static hit => hit.Document));
    }

    [Fact]
    public void Every_highlight_slices_to_text_whose_analysis_holds_a_term_of_the_query()
    {
        string[] words = ["事故", "報告", "個人情報", "関西国際空港", "データ", "サーバー", "第三者", "再委託", "協議する", "必要な措置"];
        foreach (var word in words)
        {
            var terms = Analyzer.Analyze(word).Select(static token => token.Term).ToHashSet();
            var query = Parse(word);
            var hits = Reader.Search(query, 10).Hits;

            Assert.NotEmpty(hits);
            Assert.All(hits, hit =>
            {
                var text = Texts[hit.Document];
                var spans = Highlight(query, hit.Document);
                Assert.NotEmpty(spans);
                Assert.All(spans, span => Assert.Contains(Analyzer.Analyze(span.Slice(text)), token => terms.Contains(token.Term)));
                Assert.Equal(spans.Order(), spans);
            });
        }
    }

    [Fact]
    public void Random_text_as_a_query_neither_fails_nor_points_outside_itself()
    {
        const string Signs = "甲乙協定データ 　+-＋－()（）\"”「」:：ANDORNOTcaption:agreement:\uD842\uDFB7\0、。*^~?";
        var random = new Random(20_261_120);
        for (var i = 0; i < 2_000; i++)
        {
            var query = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Signs[random.Next(Signs.Length)]));

            var parsing = QueryParser.Parse(query, Analyzer);

            Assert.True(parsing.Query is not null || !parsing.Errors.IsEmpty);
            Assert.All(parsing.Errors, error => Assert.InRange(error.Span.End, error.Span.Start, query.Length));
            if (parsing.Query is { } parsed)
            {
                Assert.InRange(Reader.Search(parsed, 10).Total, 0, Texts.Length);
            }
        }
    }

    private static Query Parse(string query) => QueryParser.Parse(query, Analyzer).Query!;

    private static IReadOnlyList<TextSpan> Highlight(Query query, int document) =>
        Reader.Highlight(query, document, FieldNames.Text, Analyzer.Analyze(Texts[document]));

    private static IIndexReader Index()
    {
        var writer = new MemoryIndexWriter(Analyzer);
        for (var i = 0; i < Texts.Length; i++)
        {
            var title = i % 2 == 0 ? "見本市と例示株式会社との連携協定書" : "見本町災害時協力協定書";
            writer.AddPassage(new Passage(
                $"sample-{i % 2}#a{i}",
                $"sample-{i % 2}",
                [
                    new PassageField(FieldNames.Text, Texts[i], new TextSpan(0, Texts[i].Length)),
                    new PassageField(FieldNames.Agreement, title, null),
                ]));
        }

        return writer.Commit();
    }
}
