using ContractBot.Kuromoji;
using ContractBot.Search.Postings;
using ContractBot.Search.Segments;
using ContractBot.Text;

namespace ContractBot.Search.Tests.Postings;

public sealed class TermDictionaryTests
{
    /// <summary>Terms of all lengths over a few letters, half a surrogate pair among them, so that most share their beginnings.</summary>
    private static readonly string[] Terms =
    [
        .. Enumerable.Range(0, 3000)
            .Select(static seed => new Random(seed))
            .Select(static random => new string([.. Enumerable.Range(0, random.Next(1, 70) / random.Next(1, 12) + 1).Select(_ => "甲乙a\uD842\uDFB7é"[random.Next(6)])]))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static readonly FieldIndex Index = Build(Terms);

    [Fact]
    public void Every_term_is_found_and_no_other() =>
        Assert.All(Terms, static term =>
        {
            Assert.Equal(1, Index.DocumentFrequency(term));
            Assert.Equal(Array.BinarySearch(Terms, term + "乙", StringComparer.Ordinal) >= 0 ? 1 : 0, Index.DocumentFrequency(term + "乙"));
            Assert.Equal(Array.BinarySearch(Terms, term[..^1], StringComparer.Ordinal) >= 0 ? 1 : 0, Index.DocumentFrequency(term[..^1]));
        });

    [Fact]
    public void Terms_come_in_ordinal_order_with_their_own_postings()
    {
        Assert.Equal(Terms, Index.Terms().Select(static term => term.Term));
        Assert.All(Index.Terms().Select(static (term, number) => (term.Entry, number)), static term =>
            Assert.Equal(term.number, Index.Postings(term.Entry).Next()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("甲")]
    [InlineData("乙a")]
    [InlineData("\uD842")]
    [InlineData("\uDFB7")]
    [InlineData("z")]
    public void The_terms_of_a_prefix_are_those_that_start_with_it(string prefix) =>
        Assert.Equal(Terms.Where(term => term.StartsWith(prefix, StringComparison.Ordinal)), Index.TermsFrom(prefix));

    /// <summary>One document for each term.</summary>
    private static FieldIndex Build(string[] terms)
    {
        var builder = new SegmentBuilder();
        foreach (var term in terms)
        {
            builder.Add(new Passage("key", "agreement", [new PassageField(FieldNames.Text, term, null)]), [[new AnalyzedToken(term, new TextSpan(0, 1), 1, 1)]]);
        }

        return SegmentReader.InMemory(stream => builder.Write(stream)).Field(FieldNames.Text)!;
    }
}
