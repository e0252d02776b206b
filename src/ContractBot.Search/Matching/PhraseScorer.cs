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
    private int _frequency;

    /// <inheritdoc/>
    public int Document { get; private set; } = -1;

    /// <inheritdoc/>
    public int Cost => matches.Cost;

    /// <inheritdoc/>
    public int Advance(int target)
    {
        Document = matches.SeekDocument(target);
        while (Document != IScorer.Exhausted && (_frequency = matches.Count()) == 0)
        {
            Document = matches.SeekDocument(Document + 1);
        }

        return Document;
    }

    /// <inheritdoc/>
    public float Score() => scoring.Score(weight, _frequency, field.Norms[Document]);
}
