namespace ContractBot.Search.Matching;

/// <summary>
/// Passages that match a required query; an optional one adds to the score where it matches too. In blocks where the required
/// one alone misses the minimum, both have to match.
/// </summary>
internal sealed class OptionalScorer(IScorer required, IScorer optional) : IScorer
{
    private BlockBound _bound = new();
    private float _requiredMaxScore;

    /// <inheritdoc/>
    public int Document => required.Document;

    /// <inheritdoc/>
    public int Cost => required.Cost;

    /// <inheritdoc/>
    public float MaxScore { get; private set; }

    /// <inheritdoc/>
    public int Advance(int target)
    {
        while (true)
        {
            target = _bound.Next(this, target);
            var document = required.Document < target ? required.Advance(target) : required.Document;
            if (document == IScorer.Exhausted || _bound.IsIdle)
            {
                return document;
            }

            if (document > _bound.End)
            {
                target = document;
                continue;
            }

            if (_requiredMaxScore >= _bound.Minimum || AdvanceOptional(document) == document)
            {
                return document;
            }

            target = optional.Document <= _bound.End ? optional.Document : _bound.End + 1;
        }
    }

    /// <inheritdoc/>
    public float Score()
    {
        // A sum in float, unlike that of clauses of one kind: Lucene's ReqOptSumScorer rounds both sides first.
        return AdvanceOptional(required.Document) == required.Document ? required.Score() + optional.Score() : required.Score();
    }

    /// <inheritdoc/>
    public int AdvanceShallow(int target)
    {
        var end = Math.Min(
            required.AdvanceShallow(Math.Max(target, required.Document)),
            optional.AdvanceShallow(Math.Max(target, optional.Document)));
        _requiredMaxScore = required.MaxScore;
        MaxScore = _requiredMaxScore + optional.MaxScore;
        return end;
    }

    /// <inheritdoc/>
    public void SetMinimum(float minimum) => _bound.SetMinimum(minimum);

    private int AdvanceOptional(int document) => optional.Document < document ? optional.Advance(document) : optional.Document;
}
