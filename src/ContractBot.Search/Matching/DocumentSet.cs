using System.Numerics;
using ContractBot.Search.Postings;

namespace ContractBot.Search.Matching;

/// <summary>Documents of a segment, a bit for each.</summary>
internal sealed class DocumentSet(int documentCount)
{
    private const int WordBits = 64;
    private readonly ulong[] _words = new ulong[(documentCount + WordBits - 1) / WordBits];

    /// <summary>Number of documents in the set.</summary>
    public int Count()
    {
        var count = 0;
        foreach (var word in _words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>Puts a document into the set.</summary>
    public void Add(int document) => _words[document / WordBits] |= 1UL << document;

    /// <summary>Puts all documents of a term into the set.</summary>
    public void Add(PostingCursor postings)
    {
        for (var document = postings.Next(); document != PostingCursor.Exhausted; document = postings.Next())
        {
            Add(document);
        }
    }

    /// <summary>Puts all documents of the segment into the set.</summary>
    public void AddAll()
    {
        for (var document = 0; document < documentCount; document++)
        {
            Add(document);
        }
    }

    /// <summary>Puts the documents of <paramref name="other"/>, a set of the same segment, into the set.</summary>
    public void UnionWith(DocumentSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] |= other._words[i];
        }
    }

    /// <summary>Leaves what is in <paramref name="other"/> too.</summary>
    public void IntersectWith(DocumentSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] &= other._words[i];
        }
    }

    /// <summary>Takes the documents of <paramref name="other"/> out.</summary>
    public void ExceptWith(DocumentSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] &= ~other._words[i];
        }
    }

    /// <summary>The first document of the set at or after <paramref name="document"/>; <see cref="IScorer.Exhausted"/> where there is none.</summary>
    public int NextFrom(int document)
    {
        var at = document / WordBits;
        if (at >= _words.Length)
        {
            return IScorer.Exhausted;
        }

        var word = _words[at] & (ulong.MaxValue << document);
        while (word == 0)
        {
            if (++at == _words.Length)
            {
                return IScorer.Exhausted;
            }

            word = _words[at];
        }

        return (at * WordBits) + BitOperations.TrailingZeroCount(word);
    }
}
