using System.Collections.Immutable;
using ContractBot.Kuromoji;
using ContractBot.Text;

namespace ContractBot.Search;

/// <summary>An immutable view of an index; stands where Lucene's <c>IndexReader</c> with <c>IndexSearcher</c> would. Safe for several threads.</summary>
public interface IIndexReader
{
    /// <summary>Number of passages.</summary>
    int DocumentCount { get; }

    /// <summary>Number of passages that hold <paramref name="term"/> in <paramref name="field"/>.</summary>
    int DocumentFrequency(string field, string term);

    /// <summary>What is kept of the passage with document number <paramref name="document"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When there is no such document.</exception>
    StoredPassage Passage(int document);

    /// <summary>The best <paramref name="top"/> passages for <paramref name="query"/>, best first, ties by document number, with the number of all that match.</summary>
    SearchResult Search(Query query, int top);

    /// <summary>The best <paramref name="top"/> passages as <see cref="Search"/> gives them, sooner: what cannot be among them is passed over and not counted.</summary>
    ImmutableArray<Hit> Best(Query query, int top);

    /// <summary>How the score of one passage comes about; null where it does not match.</summary>
    Explanation? Explain(Query query, int document);

    /// <summary>Where the terms and phrases of <paramref name="query"/> stand in <paramref name="field"/> of a passage: spans of the field's text, ordered, merged where they overlap.</summary>
    /// <param name="query">The query.</param>
    /// <param name="document">The passage.</param>
    /// <param name="field">The field.</param>
    /// <param name="tokens">The field's tokens in this passage, as the index's analyser gives them: the index keeps no offsets, which only the few passages that are shown need.</param>
    IReadOnlyList<TextSpan> Highlight(Query query, int document, string field, IReadOnlyList<AnalyzedToken> tokens);
}
