using System.Collections.Immutable;
using ContractBot.Search.Scoring;

namespace ContractBot.Search.Explaining;

/// <summary>The parts of a BM25 score in one field, each with the figures that it is computed from.</summary>
/// <param name="scoring">The field's figures.</param>
/// <param name="norm">Length of the explained document's field.</param>
/// <param name="boost">What the score is multiplied with.</param>
internal sealed class Bm25Explanation(FieldScoring scoring, byte norm, float boost)
{
    /// <summary>Longest length that the norm keeps exactly.</summary>
    private const int LongestExactLength = 39;

    /// <summary>The idf of one term.</summary>
    public Explanation Idf(int documentFrequency) =>
        new(
            scoring.InverseDocumentFrequency(documentFrequency),
            "idf, computed as log(1 + (N - n + 0.5) / (n + 0.5)) from:",
            [
                new Explanation(documentFrequency, "n, number of documents containing term", []),
                new Explanation(scoring.DocumentCount, "N, total number of documents with field", []),
            ]);

    /// <summary>The idf of a phrase.</summary>
    public Explanation Idf(IEnumerable<int> documentFrequencies)
    {
        var frequencies = documentFrequencies.ToArray();
        return new(scoring.InverseDocumentFrequency(frequencies), "idf, sum of:", [.. frequencies.Select(Idf)]);
    }

    /// <summary>The whole score of a leaf query.</summary>
    public Explanation Weight(Query query, int document, Explanation idf, Explanation frequency)
    {
        var value = scoring.Score(boost * idf.Value, frequency.Value, norm);
        var details = ImmutableArray.CreateBuilder<Explanation>();
        if (boost != 1f)
        {
            details.Add(new Explanation(boost, "boost", []));
        }

        details.Add(idf);
        details.Add(TermFrequency(frequency));
        var words = $"score(freq={LuceneNumber.Text(frequency.Value)}), computed as boost * idf * tf from:";
        var score = new Explanation(value, words, details.ToImmutable());
        return new Explanation(value, $"weight({query} in {document}) [BM25Similarity], result of:", [score]);
    }

    private Explanation TermFrequency(Explanation frequency)
    {
        var length = Norms.Decode(norm);
        var average = scoring.AverageLength;
        var value = 1f - (1f / (1f + (frequency.Value * Bm25.InverseNorm(length, average))));
        return new(
            value,
            "tf, computed as freq / (freq + k1 * (1 - b + b * dl / avgdl)) from:",
            [
                frequency,
                new Explanation(Bm25.K1, "k1, term saturation parameter", []),
                new Explanation(Bm25.B, "b, length normalization parameter", []),
                new Explanation(length, length > LongestExactLength ? "dl, length of field (approximate)" : "dl, length of field", []),
                new Explanation(average, "avgdl, average length of field", []),
            ]);
    }
}
