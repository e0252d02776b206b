using System.Runtime.InteropServices;
using ContractBot.Kuromoji;
using ContractBot.Search.Scoring;

namespace ContractBot.Search.Postings;

/// <summary>Collects the tokens of one field in the order of documents and gives them sorted by term. Not safe for several threads.</summary>
internal sealed class FieldIndexBuilder
{
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly List<Stretch> _stretches = [];
    private readonly List<Occurrence> _occurrences = [];

    /// <summary>Documents that have at least one token in the field.</summary>
    public int DocumentCount => _stretches.Count;

    /// <summary>Bytes held, roughly.</summary>
    public long Size => (8L * _occurrences.Count) + (64L * _terms.Count) + (12L * _stretches.Count);

    /// <summary>Adds a document's tokens; documents come in ascending order, each at most once.</summary>
    public void Add(int document, IReadOnlyList<AnalyzedToken> tokens)
    {
        if (tokens.Count == 0)
        {
            return;
        }

        var position = -1;
        var length = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, token.Term, out var isKnown);
            if (!isKnown)
            {
                term = _terms.Count - 1;
            }

            position = TokenPosition.After(position, token);
            // Alternatives at one position make a field no longer (Lucene's discountOverlaps); the first token always counts.
            length += token.PositionIncrement > 0 || i == 0 ? 1 : 0;
            _occurrences.Add(new Occurrence(term, position));
        }

        _stretches.Add(new Stretch(document, _occurrences.Count, Norms.Encode(length)));
    }

    /// <summary>Length of the field in each of <paramref name="documentCount"/> documents.</summary>
    public byte[] FieldNorms(int documentCount)
    {
        var norms = new byte[documentCount];
        foreach (var stretch in _stretches)
        {
            norms[stretch.Document] = stretch.Norm;
        }

        return norms;
    }

    /// <summary>The terms in ordinal order, each with its postings, which are valid until the next is asked for.</summary>
    public IEnumerable<(string Term, TermPostings Postings)> Terms()
    {
        var names = _terms.Keys.ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        var ends = new int[names.Length];
        foreach (var occurrence in _occurrences)
        {
            ends[occurrence.Term]++;
        }

        var total = 0;
        foreach (var name in names)
        {
            var term = _terms[name];
            (ends[term], total) = (total, total + ends[term]);
        }

        var (positions, documents) = SortByTerm(ends, total);
        var postings = new TermPostings();
        var start = 0;
        foreach (var name in names)
        {
            var end = ends[_terms[name]];
            postings.Clear();
            while (start < end)
            {
                var next = start + 1;
                while (next < end && documents[next] == documents[start])
                {
                    next++;
                }

                postings.Add(documents[start], positions.AsSpan(start, next - start));
                start = next;
            }

            yield return (name, postings);
        }
    }

    /// <summary>A counting sort: stable, so that documents and positions stay ascending within each term.</summary>
    /// <param name="ends">Where the occurrences of each term begin; afterwards, where they end.</param>
    /// <param name="total">Number of occurrences.</param>
    private (int[] Positions, int[] Documents) SortByTerm(int[] ends, int total)
    {
        var positions = new int[total];
        var documents = new int[total];
        var from = 0;
        foreach (var stretch in _stretches)
        {
            for (var i = from; i < stretch.End; i++)
            {
                var occurrence = _occurrences[i];
                var slot = ends[occurrence.Term]++;
                positions[slot] = occurrence.Position;
                documents[slot] = stretch.Document;
            }

            from = stretch.End;
        }

        return (positions, documents);
    }

    private readonly record struct Occurrence(int Term, int Position);

    private readonly record struct Stretch(int Document, int End, byte Norm);
}
