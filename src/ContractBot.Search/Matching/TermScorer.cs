using ContractBot.Search.Postings;

namespace ContractBot.Search.Matching;

/// <summary>Passages that hold one term.</summary>
/// <param name="postings">Where the term stands.</param>
/// <param name="weight">Boost × idf.</param>
internal sealed class TermScorer(PostingList postings, float weight) : IScorer
{
    private int _entry;

    /// <inheritdoc/>
    public int Document { get; private set; } = -1;

    /// <inheritdoc/>
    public int Cost => postings.Count;

    /// <inheritdoc/>
    public int Advance(int target)
    {
        _entry = postings.Seek(_entry, target);
        return Document = _entry < postings.Count ? postings.Documents[_entry] : IScorer.Exhausted;
    }

    /// <inheritdoc/>
    public float Score() =>
        postings.Field.Scoring.Score(weight, postings.Frequency(_entry), postings.Field.Norms[Document]);
}
