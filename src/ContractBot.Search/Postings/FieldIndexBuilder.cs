using ContractBot.Kuromoji;
using ContractBot.Search.Scoring;

namespace ContractBot.Search.Postings;

/// <summary>Collects the tokens of one field in order of addition and sorts them by term when frozen. Not safe for several threads.</summary>
internal sealed class FieldIndexBuilder
{
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly List<Stretch> _stretches = [];
    private readonly List<Occurrence> _occurrences = [];

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
            if (!_terms.TryGetValue(token.Term, out var term))
            {
                term = _terms.Count;
                _terms.Add(token.Term, term);
            }

            position = TokenPosition.After(position, token);
            // Alternatives at one position make a field no longer (Lucene's discountOverlaps).
            length += token.PositionIncrement > 0 ? 1 : 0;
            _occurrences.Add(new Occurrence(term, position));
        }

        _stretches.Add(new Stretch(document, _occurrences.Count, Norms.Encode(length)));
    }

    /// <summary>The same tokens without the deleted documents; <paramref name="renumbered"/> gives each document's new number, or -1.</summary>
    public FieldIndexBuilder Without(int[] renumbered)
    {
        var names = new string[_terms.Count];
        foreach (var (name, term) in _terms)
        {
            names[term] = name;
        }

        var kept = new FieldIndexBuilder();
        var from = 0;
        foreach (var stretch in _stretches)
        {
            var document = renumbered[stretch.Document];
            if (document >= 0)
            {
                for (var i = from; i < stretch.End; i++)
                {
                    var occurrence = _occurrences[i];
                    var name = names[occurrence.Term];
                    if (!kept._terms.TryGetValue(name, out var term))
                    {
                        term = kept._terms.Count;
                        kept._terms.Add(name, term);
                    }

                    kept._occurrences.Add(occurrence with { Term = term });
                }

                kept._stretches.Add(new Stretch(document, kept._occurrences.Count, stretch.Norm));
            }

            from = stretch.End;
        }

        return kept;
    }

    /// <summary>The index of what was added so far, which shares nothing with this builder; null when no document has the field.</summary>
    public FieldIndex? Freeze(int documentCount)
    {
        if (_stretches.Count == 0)
        {
            return null;
        }

        var norms = new byte[documentCount];
        var next = new int[_terms.Count];
        foreach (var occurrence in _occurrences)
        {
            next[occurrence.Term]++;
        }

        var total = 0;
        for (var term = 0; term < next.Length; term++)
        {
            (next[term], total) = (total, total + next[term]);
        }

        // A counting sort by term: stable, so that documents and positions stay ascending within each term.
        var positions = new int[total];
        var documentOf = new int[total];
        var from = 0;
        foreach (var stretch in _stretches)
        {
            norms[stretch.Document] = stretch.Norm;
            for (var i = from; i < stretch.End; i++)
            {
                var occurrence = _occurrences[i];
                var slot = next[occurrence.Term]++;
                positions[slot] = occurrence.Position;
                documentOf[slot] = stretch.Document;
            }

            from = stretch.End;
        }

        var (entryStarts, documents, occurrenceStarts) = GroupByDocument(next, documentOf);
        var terms = new Dictionary<string, int>(_terms, StringComparer.Ordinal);
        return new FieldIndex(terms, entryStarts, documents, occurrenceStarts, positions, norms, _stretches.Count);
    }

    /// <param name="termEnds">Index just past the occurrences of each term.</param>
    /// <param name="documentOf">Document of each occurrence, sorted by term and then by document.</param>
    private static (int[] EntryStarts, int[] Documents, int[] OccurrenceStarts) GroupByDocument(int[] termEnds, int[] documentOf)
    {
        var entryStarts = new int[termEnds.Length + 1];
        var documents = new List<int>();
        var occurrenceStarts = new List<int>();
        var occurrence = 0;
        for (var term = 0; term < termEnds.Length; term++)
        {
            entryStarts[term] = documents.Count;
            var last = -1;
            for (; occurrence < termEnds[term]; occurrence++)
            {
                if (documentOf[occurrence] != last)
                {
                    last = documentOf[occurrence];
                    documents.Add(last);
                    occurrenceStarts.Add(occurrence);
                }
            }
        }

        entryStarts[^1] = documents.Count;
        occurrenceStarts.Add(documentOf.Length);
        return (entryStarts, [.. documents], [.. occurrenceStarts]);
    }

    private readonly record struct Occurrence(int Term, int Position);

    private readonly record struct Stretch(int Document, int End, byte Norm);
}
