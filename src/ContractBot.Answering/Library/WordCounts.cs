using System.Collections.Concurrent;
using System.Collections.Immutable;
using ContractBot.Kuromoji;
using ContractBot.Search;

namespace ContractBot.Answering.Library;

/// <summary>In how many passages words stand, from the index's own figures: nothing is searched. Safe for several threads.</summary>
internal sealed class WordCounts(IIndexReader index, IAnalyzer analyzer)
{
    private static readonly ImmutableArray<string> Fields = [FieldNames.Text, FieldNames.Caption];

    // Filled by the words of the concept table alone, which are finite.
    private readonly ConcurrentDictionary<string, int> _ofConcepts = new(StringComparer.Ordinal);

    /// <summary>Number of passages in the index.</summary>
    public int Passages => index.DocumentCount;

    /// <summary>Most passages that can hold <paramref name="word"/>, which the analyser may cut: those that hold the rarest of its pieces.</summary>
    public int Of(string word)
    {
        ImmutableArray<string> terms = [.. analyzer.Analyze(word).Where(t => t.PositionIncrement > 0).Select(t => t.Term)];
        return terms.IsEmpty ? 0 : Fields.Max(field => terms.Min(term => index.DocumentFrequency(field, term)));
    }

    /// <summary>The same for a word of a concept.</summary>
    public int OfConcept(string word) => _ofConcepts.GetOrAdd(word, Of);

    /// <summary>Number of passages that hold the index term <paramref name="term"/>.</summary>
    public int OfTerm(string term) => Fields.Max(field => index.DocumentFrequency(field, term));
}
