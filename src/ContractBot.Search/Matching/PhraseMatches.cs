using ContractBot.Search.Postings;
using ContractBot.Search.Scoring;

namespace ContractBot.Search.Matching;

/// <summary>The documents that hold a phrase's terms, and how often they stand there as the phrase. Positions are read only where all terms are.</summary>
internal sealed class PhraseMatches
{
    private readonly PostingCursor[] _postings;
    private readonly PostingCursor[] _byCost;
    private readonly IPhraseMatcher _matcher;
    private readonly bool _isExact;

    private PhraseMatches(PhraseQuery query, PostingCursor[] postings)
    {
        _postings = postings;
        _byCost = [.. postings.OrderBy(static cursor => cursor.Count)];
        _isExact = query.Slop == 0;
        _matcher = MatcherOf(query);
    }

    /// <summary>Upper bound of the number of documents.</summary>
    public int Cost => _byCost[0].Count;

    /// <summary>The most that <see cref="Frequency"/> can give in the document at hand.</summary>
    public float MaxFrequency
    {
        get
        {
            var frequency = _isExact ? int.MaxValue : 1 - _postings.Length;
            foreach (var cursor in _postings)
            {
                frequency = _isExact ? Math.Min(frequency, cursor.Frequency) : frequency + cursor.Frequency;
            }

            return frequency;
        }
    }

    /// <summary>What finds the occurrences of <paramref name="query"/> in one text.</summary>
    public static IPhraseMatcher MatcherOf(PhraseQuery query) =>
        query.Slop == 0
            ? new ExactPhraseMatcher([.. query.Terms.Select(static term => term.Position)])
            : new SloppyPhraseMatcher(query.Terms, query.Slop);

    /// <summary>The matches of <paramref name="query"/>, whose first position is 0; null where some term stands nowhere.</summary>
    public static PhraseMatches? Of(PhraseQuery query, IndexSegment segment)
    {
        var postings = new PostingCursor[query.Terms.Length];
        for (var i = 0; i < postings.Length; i++)
        {
            if (segment.Postings(query.Field, query.Terms[i].Term) is not { } found)
            {
                return null;
            }

            postings[i] = found;
        }

        return new PhraseMatches(query, postings);
    }

    /// <summary>The first document at or after <paramref name="target"/> that holds all terms, in whatever order.</summary>
    public int SeekDocument(int target)
    {
        for (var i = 0; i < _byCost.Length && target != IScorer.Exhausted;)
        {
            var cursor = _byCost[i];
            var document = cursor.Document < target ? cursor.Advance(target) : cursor.Document;
            i = document == target ? i + 1 : 0;
            target = document;
        }

        return target;
    }

    /// <summary>How often the phrase stands in the document that <see cref="SeekDocument"/> found, a moved one counting less.</summary>
    public float Frequency()
    {
        for (var i = 0; i < _postings.Length; i++)
        {
            _matcher.SetPositions(i, _postings[i].Positions());
        }

        _matcher.Begin();
        var sum = 0f;
        while (_matcher.FindNext())
        {
            sum += _matcher.Weight;
        }

        return sum;
    }

    /// <summary>
    /// Looks ahead to the blocks that hold <paramref name="target"/>: up to which document they reach, and the highest score there.
    /// An exact phrase stands nowhere more often than any of its terms. Between two occurrences of a sloppy one some term moves on
    /// by a place, so that there are at most as many as places of all terms, less one for each term but one.
    /// </summary>
    public (int End, float MaxScore) Bound(int target, FieldScoring scoring, float weight)
    {
        var end = IScorer.Exhausted;
        var lowest = float.MaxValue;
        var frequency = 1L - _postings.Length;
        byte norm = 0;
        foreach (var cursor in _postings)
        {
            end = Math.Min(end, cursor.AdvanceShallow(Math.Max(target, cursor.Document)));
            var impacts = cursor.Impacts;
            if (impacts.IsEmpty)
            {
                return (end, 0);
            }

            lowest = _isExact ? Math.Min(lowest, scoring.MaxScore(weight, impacts)) : lowest;
            frequency += impacts[^1].Frequency;
            norm = Math.Max(norm, impacts[0].Norm);
        }

        return (end, _isExact ? lowest : scoring.Score(weight, frequency, norm));
    }
}
