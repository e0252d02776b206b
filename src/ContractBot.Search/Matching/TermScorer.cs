using ContractBot.Search.Postings;
using ContractBot.Search.Scoring;

namespace ContractBot.Search.Matching;

/// <summary>Passages that hold one term.</summary>
/// <param name="postings">Where the term stands.</param>
/// <param name="field">The field of the term.</param>
/// <param name="scoring">The field's figures.</param>
/// <param name="weight">Boost × idf.</param>
internal sealed class TermScorer(PostingCursor postings, FieldIndex field, FieldScoring scoring, float weight) : IScorer
{
    /// <inheritdoc/>
    public int Document => postings.Document;

    /// <inheritdoc/>
    public int Cost => postings.Count;

    /// <inheritdoc/>
    public int Advance(int target) => postings.Advance(target);

    /// <inheritdoc/>
    public float Score() => scoring.Score(weight, postings.Frequency, field.Norms[postings.Document]);
}
