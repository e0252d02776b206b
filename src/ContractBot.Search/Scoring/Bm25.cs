namespace ContractBot.Search.Scoring;

/// <summary>
/// Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) with the float32 steps of
/// Lucene 8's <c>BM25Similarity</c>, in its order, so that scores are the same to the last bit.
/// Without the constant factor k1 + 1, as in Lucene since 8.0.
/// </summary>
internal static class Bm25
{
    /// <summary>How soon further occurrences of a term stop counting.</summary>
    public const float K1 = 1.2f;

    /// <summary>How much a field's length counts: 0 not at all, 1 in full.</summary>
    public const float B = 0.75f;

    /// <summary>How rare a term is among the passages that have the field.</summary>
    public static float InverseDocumentFrequency(int documentFrequency, int documentCount) =>
        (float)Math.Log(1 + ((documentCount - documentFrequency + 0.5D) / (documentFrequency + 0.5D)));

    /// <summary>Mean number of tokens of a field, those at increment 0 included.</summary>
    public static float AverageLength(long tokenCount, int documentCount) => (float)(tokenCount / (double)documentCount);

    /// <summary>What a frequency is multiplied with in a field of <paramref name="length"/> tokens.</summary>
    public static float InverseNorm(int length, float averageLength) =>
        1f / (K1 * ((1 - B) + (B * length / averageLength)));

    /// <summary>The score of <paramref name="frequency"/> occurrences; <paramref name="weight"/> is boost × idf and the limit that it nears.</summary>
    public static float Score(float weight, float frequency, float inverseNorm) =>
        weight - (weight / (1f + (frequency * inverseNorm)));
}
