using ContractBot.Search.Postings;

namespace ContractBot.Search.Scoring;

/// <summary>What BM25 needs to know of one field in one index.</summary>
internal sealed class FieldScoring
{
    private readonly float[] _inverseNorms = new float[256];

    /// <param name="documentCount">Passages that have at least one token in the field.</param>
    /// <param name="tokenCount">All tokens of the field.</param>
    public FieldScoring(int documentCount, long tokenCount)
    {
        DocumentCount = documentCount;
        AverageLength = Bm25.AverageLength(tokenCount, documentCount);
        for (var norm = 0; norm < _inverseNorms.Length; norm++)
        {
            _inverseNorms[norm] = Bm25.InverseNorm(Norms.Decode((byte)norm), AverageLength);
        }
    }

    /// <summary>Passages that have at least one token in the field.</summary>
    public int DocumentCount { get; }

    /// <summary>Mean length of the field in those passages.</summary>
    public float AverageLength { get; }

    /// <summary>The idf of a term in this field.</summary>
    public float InverseDocumentFrequency(int documentFrequency) =>
        Bm25.InverseDocumentFrequency(documentFrequency, DocumentCount);

    /// <summary>The idf of a phrase: the sum of its terms', added up in double as Lucene does.</summary>
    public float InverseDocumentFrequency(IEnumerable<int> documentFrequencies)
    {
        var sum = 0D;
        foreach (var documentFrequency in documentFrequencies)
        {
            sum += InverseDocumentFrequency(documentFrequency);
        }

        return (float)sum;
    }

    /// <summary>The score of <paramref name="frequency"/> occurrences in a passage whose field has <paramref name="norm"/>.</summary>
    public float Score(float weight, float frequency, byte norm) => Bm25.Score(weight, frequency, _inverseNorms[norm]);

    /// <summary>
    /// The highest score that a posting bounded by <paramref name="impacts"/> can have. As every step of <see cref="Bm25.Score"/>
    /// rises or stays with the frequency and falls or stays with the norm, rounding included, no score exceeds it by a bit.
    /// </summary>
    public float MaxScore(float weight, ReadOnlySpan<Impact> impacts)
    {
        var highest = 0f;
        foreach (var impact in impacts)
        {
            highest = Math.Max(highest, Score(weight, impact.Frequency, impact.Norm));
        }

        return highest;
    }

    /// <summary>Whether a posting bounded by <paramref name="impacts"/> can have a score of <paramref name="minimum"/>: as <see cref="MaxScore"/>, mostly decided by one score instead of all.</summary>
    public bool MayReach(float minimum, float weight, ReadOnlySpan<Impact> impacts) =>
        !impacts.IsEmpty
        && Score(weight, impacts[^1].Frequency, impacts[0].Norm) >= minimum
        && MaxScore(weight, impacts) >= minimum;
}
