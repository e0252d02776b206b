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
    private float _minimum;
    private int _hopefulEnd = -1;
    private int _farEnd = -1;
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
        while (_minimum > 0 && target > _hopefulEnd && target != IScorer.Exhausted)
        {
            if (target > _farEnd)
            {
                _farEnd = postings.AdvanceShallowFar(target);
                if (!scoring.MayReach(_minimum, weight, postings.FarImpacts))
                {
                    target = _farEnd == IScorer.Exhausted ? IScorer.Exhausted : _farEnd + 1;
                    continue;
                }
            }

            _hopefulEnd = postings.AdvanceShallow(target);
            if (!scoring.MayReach(_minimum, weight, postings.Impacts))
            {
                target = _hopefulEnd == IScorer.Exhausted ? IScorer.Exhausted : _hopefulEnd + 1;
            }
        }

        // The walk may be over already: no number lies after its document then.
        return target - 1 == postings.Document ? postings.Next() : postings.Advance(target);
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
    public void SetMinimum(float minimum)
    {
        _minimum = minimum;
        // The block at hand may have become hopeless, and all around it.
        (_hopefulEnd, _farEnd) = (-1, -1);
    }
}
