using ContractBot.Kuromoji;
using ContractBot.Text;

namespace ContractBot.Search.Tests;

/// <summary>Parts of words that stand nowhere as words of their own.</summary>
public sealed class FragmentTests
{
    private static readonly JapaneseAnalyzer Analyzer = new();

    private static readonly string[] Texts =
    [
        "乙は、ポケットサインを用いて電子署名を行う。",
        "職員はポケットにサインペンを入れる。",
        "甲は、通信制高等学校の生徒を募集する。",
        "通信の制度は高度なものとする。",
        "ミドリ精機株式会社は、花山市と協力する。",
        "甲は、業務を乙に委託する。",
    ];

    private static readonly IIndexReader Reader = Index();

    [Theory]
    [InlineData("ポケサイン", "0", "ポケット|サイン")] // letters left out in the middle
    [InlineData("通信制高", "2", "通信|制|高等")] // cut off within a word
    [InlineData("信制高等学", "2", "通信|制|高等|学校")]
    [InlineData("ミドリ電機", "", "")] // too much that is not there
    [InlineData("宇宙船", "", "")]
    [InlineData("ものと", "", "")] // hiragana alone says nothing
    public void Words_side_by_side_with_most_of_its_letters_are_found(string fragment, string documents, string marked)
    {
        var query = new FragmentQuery(FieldNames.Text, fragment);

        var hits = Reader.Search(query, 10).Hits;

        Assert.Equal(documents, string.Join(' ', hits.Select(static hit => hit.Document)));
        Assert.All(hits, hit => Assert.Equal(hit.Score, Reader.Explain(query, hit.Document)!.Value));
        Assert.All(hits, hit => Assert.Equal(
            marked,
            string.Join('|', Reader.Highlight(query, hit.Document, FieldNames.Text, Analyzer.Analyze(Texts[hit.Document]))
                .Select(span => span.Slice(Texts[hit.Document])))));
    }

    [Fact]
    public void The_more_letters_the_higher_the_score()
    {
        Assert.Equal(1f, Assert.Single(Reader.Search(new FragmentQuery(FieldNames.Text, "通信制高"), 10).Hits).Score);
        Assert.Equal(0.75f, Assert.Single(Reader.Search(new FragmentQuery(FieldNames.Text, "ポケサイン"), 10).Hits).Score);
    }

    [Theory]
    [InlineData("ポケサイン", "text:ポケサイン text:~ポケサイン")]
    [InlineData("委託", "text:委託")] // known
    [InlineData("\"ポケサイン\"", "text:ポケサイン")] // asked for word for word
    [InlineData("-ポケサイン 委託", "-text:ポケサイン +text:委託")] // what is excluded is only what was typed
    [InlineData("委託 -(業務 ポケサイン)", "+text:委託 -(+text:業務 +text:ポケサイン)")]
    [InlineData("うちゅう", "text:うちゅう")]
    public void Only_a_word_that_stands_nowhere_is_looked_for_by_its_letters(string query, string tree) =>
        Assert.Equal(
            tree,
            QueryParser.Parse(query, new PieceAnalyzer(), [new(FieldNames.Text, 1f)], static _ => [], known => !Reader.Best(known, 1).IsEmpty).Query!.ToString());

    private static IIndexReader Index()
    {
        var writer = new MemoryIndexWriter(Analyzer);
        for (var i = 0; i < Texts.Length; i++)
        {
            writer.AddPassage(new Passage($"a#{i}", "a", [new PassageField(FieldNames.Text, Texts[i], new TextSpan(0, Texts[i].Length))]));
        }

        return writer.Commit();
    }
}
