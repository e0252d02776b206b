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
    private BlockBound _bound = new();
    private int _blockEnd = -1;

    /// <inheritdoc/>
    public int Document => postings.Document;

    /// <inheritdoc/>
    public int Cost => postings.Count;

    /// <inheritdoc/>
    public float MaxScore { get; private set; }

    /// <inheritdoc/>
    public int Advance(int target)
    {
        var possible = _bound.Next(this, target);
        return possible == postings.Document + 1 ? postings.Next() : postings.Advance(possible);
    }

    /// <inheritdoc/>
    public float Score() => scoring.Score(weight, postings.Frequency, field.Norms[postings.Document]);

    /// <inheritdoc/>
    public int AdvanceShallow(int target)
    {
        var end = postings.AdvanceShallow(target);
        if (end != _blockEnd || end == IScorer.Exhausted)
        {
            _blockEnd = end;
            MaxScore = scoring.MaxScore(weight, postings.Impacts);
        }

        return end;
    }

    /// <inheritdoc/>
    public void SetMinimum(float minimum) => _bound.SetMinimum(minimum);
}
