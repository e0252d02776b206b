namespace ContractBot.Search.Matching;

/// <summary>Passages that match a required query; an optional one adds to the score where it matches too.</summary>
internal sealed class OptionalScorer(IScorer required, IScorer optional) : IScorer
{
    /// <inheritdoc/>
    public int Document => required.Document;

    /// <inheritdoc/>
    public int Cost => required.Cost;

    /// <inheritdoc/>
    public int Advance(int target) => required.Advance(target);

    /// <inheritdoc/>
    public float Score()
    {
        if (optional.Document < required.Document)
        {
            optional.Advance(required.Document);
        }

        // A sum in float, unlike that of clauses of one kind: Lucene's ReqOptSumScorer rounds both sides first.
        return optional.Document == required.Document ? required.Score() + optional.Score() : required.Score();
    }
}
