using ContractBot.Search.Postings;

namespace ContractBot.Search.Matching;

/// <summary>The documents that hold a phrase's terms, and how often they stand there as the phrase: each at its own distance from the first.</summary>
internal sealed class PhraseMatches
{
    private readonly PostingCursor[] _postings;
    private readonly PhraseAlignment _alignment;

    private PhraseMatches(PostingCursor[] postings, int[] distances)
    {
        _postings = postings;
        _alignment = new PhraseAlignment(distances);
        Cost = postings.Min(static cursor => cursor.Count);
    }

    /// <summary>Upper bound of the number of documents.</summary>
    public int Cost { get; }

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

        return new PhraseMatches(postings, [.. query.Terms.Select(static term => term.Position)]);
    }

    /// <summary>The first document at or after <paramref name="target"/> that holds all terms, in whatever order.</summary>
    public int SeekDocument(int target)
    {
        for (var i = 0; i < _postings.Length && target != IScorer.Exhausted;)
        {
            var cursor = _postings[i];
            var document = cursor.Document < target ? cursor.Advance(target) : cursor.Document;
            i = document == target ? i + 1 : 0;
            target = document;
        }

        return target;
    }

    /// <summary>How often the phrase stands in the document that <see cref="SeekDocument"/> found.</summary>
    public int Count()
    {
        for (var i = 0; i < _postings.Length; i++)
        {
            _alignment.SetPositions(i, _postings[i].Positions());
        }

        var count = 0;
        while (_alignment.FindNext())
        {
            count++;
        }

        return count;
    }
}
