using ContractBot.Search.Postings;
using ContractBot.Text;

namespace ContractBot.Search.Matching;

/// <summary>The exact occurrences of a phrase: each term at its own distance from the first.</summary>
internal sealed class PhraseMatches
{
    private readonly PostingList[] _postings;
    private readonly int[] _distances;
    private readonly int[] _entries;
    private readonly int[] _cursors;

    private PhraseMatches(PostingList[] postings, int[] distances)
    {
        _postings = postings;
        _distances = distances;
        _entries = new int[postings.Length];
        _cursors = new int[postings.Length];
    }

    /// <summary>Where each term stands, in the order of the query.</summary>
    public IReadOnlyList<PostingList> Postings => _postings;

    /// <summary>The matches of <paramref name="query"/>, whose first position is 0; null where some term stands nowhere.</summary>
    public static PhraseMatches? Of(PhraseQuery query, IndexSnapshot index)
    {
        var postings = new PostingList[query.Terms.Length];
        for (var i = 0; i < postings.Length; i++)
        {
            if (index.Find(query.Field, query.Terms[i].Term) is not { } found)
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
        for (var i = 0; i < _postings.Length;)
        {
            var list = _postings[i];
            _entries[i] = list.Seek(_entries[i], target);
            if (_entries[i] == list.Count)
            {
                return IScorer.Exhausted;
            }

            var document = list.Documents[_entries[i]];
            i = document == target ? i + 1 : 0;
            target = document;
        }

        return target;
    }

    /// <summary>How often the phrase stands in the document that <see cref="SeekDocument"/> found.</summary>
    public int Count()
    {
        Array.Clear(_cursors);
        var count = 0;
        while (FindNext())
        {
            count++;
        }

        return count;
    }

    /// <summary>The places of the phrase in the document that <see cref="SeekDocument"/> found, each from its first token to its last.</summary>
    public IEnumerable<TextSpan> Spans()
    {
        Array.Clear(_cursors);
        while (FindNext())
        {
            var start = int.MaxValue;
            var end = 0;
            for (var i = 0; i < _postings.Length; i++)
            {
                // The first cursor has moved on already.
                var token = _postings[i].Span(_entries[i], i == 0 ? _cursors[0] - 1 : _cursors[i]);
                start = Math.Min(start, token.Start);
                end = Math.Max(end, token.End);
            }

            yield return new TextSpan(start, end);
        }
    }

    private bool FindNext()
    {
        var first = _postings[0].Positions(_entries[0]);
        while (_cursors[0] < first.Length)
        {
            var origin = first[_cursors[0]++] - _distances[0];
            if (AllStandAt(origin))
            {
                return true;
            }
        }

        return false;
    }

    private bool AllStandAt(int origin)
    {
        for (var i = 1; i < _postings.Length; i++)
        {
            var positions = _postings[i].Positions(_entries[i]);
            while (_cursors[i] < positions.Length && positions[_cursors[i]] < origin + _distances[i])
            {
                _cursors[i]++;
            }

            if (_cursors[i] == positions.Length || positions[_cursors[i]] != origin + _distances[i])
            {
                return false;
            }
        }

        return true;
    }
}
