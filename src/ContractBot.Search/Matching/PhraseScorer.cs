using ContractBot.Search.Postings;
using ContractBot.Search.Scoring;

namespace ContractBot.Search.Matching;

/// <summary>Passages that hold a phrase; its frequency is scored as that of one term.</summary>
/// <param name="matches">The occurrences.</param>
/// <param name="field">The field of the phrase.</param>
/// <param name="scoring">The field's figures.</param>
/// <param name="weight">Boost × the sum of the terms' idf.</param>
internal sealed class PhraseScorer(PhraseMatches matches, FieldIndex field, FieldScoring scoring, float weight) : IScorer
{
    private BlockBound _bound = new();
    private float _frequency;

    /// <inheritdoc/>
    public int Document { get; private set; } = -1;

    /// <inheritdoc/>
    public int Cost => matches.Cost;

    /// <inheritdoc/>
    public float MaxScore { get; private set; }

    /// <inheritdoc/>
    public int Advance(int target)
    {
        while (true)
        {
            target = matches.SeekDocument(_bound.Next(this, target));
            if (target == IScorer.Exhausted)
            {
                return Document = target;
            }

            if (target <= _bound.End || _bound.IsIdle)
            {
                if (MayReachMinimum(target) && (_frequency = matches.Frequency()) > 0)
                {
                    return Document = target;
                }

                target++;
            }
        }
    }

    /// <inheritdoc/>
    public float Score() => scoring.Score(weight, _frequency, field.Norms[Document]);

    /// <inheritdoc/>
    public int AdvanceShallow(int target)
    {
        (var end, MaxScore) = matches.Bound(target, scoring, weight);
        return end;
    }

    /// <inheritdoc/>
    public void SetMinimum(float minimum) => _bound.SetMinimum(minimum);

    private bool MayReachMinimum(int document) =>
        _bound.IsIdle || scoring.Score(weight, matches.MaxFrequency, field.Norms[document]) >= _bound.Minimum;
}
