using System.Runtime.InteropServices;
using ContractBot.Search.Postings;

namespace ContractBot.Search.Segments;

/// <summary>Writes several segments as one, without the deleted documents; those that stay keep their order.</summary>
internal sealed class SegmentMerger
{
    private readonly IReadOnlyList<IndexSegment> _segments;
    private readonly int[][] _numbers;
    private readonly int _documentCount;
    private readonly CancellationToken _cancellation;

    /// <param name="segments">The segments, in the order of their documents.</param>
    /// <param name="cancellation">Ends the writing with an <see cref="OperationCanceledException"/>.</param>
    public SegmentMerger(IReadOnlyList<IndexSegment> segments, CancellationToken cancellation = default)
    {
        _cancellation = cancellation;
        _segments = segments;
        _numbers = new int[segments.Count][];
        for (var i = 0; i < segments.Count; i++)
        {
            var numbers = new int[segments[i].DocumentCount];
            for (var document = 0; document < numbers.Length; document++)
            {
                numbers[document] = segments[i].IsLive(document) ? _documentCount++ : -1;
            }

            _numbers[i] = numbers;
        }
    }

    /// <summary>Number of documents that stay.</summary>
    public int DocumentCount => _documentCount;

    /// <summary>Writes the merged segment to <paramref name="stream"/> and returns the checksum of its footer.</summary>
    /// <exception cref="IOException">When the stream cannot take it.</exception>
    /// <exception cref="IndexDamagedException">When a segment is found damaged.</exception>
    public uint Write(Stream stream)
    {
        var writer = new SegmentWriter(stream);
        var names = _segments.SelectMany(static segment => segment.FieldNames).Distinct(StringComparer.Ordinal);
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            writer.WriteField(name, FieldNorms(name), Terms(name));
        }

        foreach (var segment in _segments)
        {
            for (var document = 0; document < segment.DocumentCount; document++)
            {
                if (segment.IsLive(document))
                {
                    writer.AddPassage(segment.Passage(document));
                }
            }
        }

        return writer.Finish();
    }

    private byte[] FieldNorms(string name)
    {
        var merged = new byte[_documentCount];
        for (var i = 0; i < _segments.Count; i++)
        {
            if (_segments[i].Field(name) is { } field)
            {
                var norms = field.Norms;
                for (var document = 0; document < norms.Length; document++)
                {
                    if (_numbers[i][document] is >= 0 and var number)
                    {
                        merged[number] = norms[document];
                    }
                }
            }
        }

        return merged;
    }

    private IEnumerable<(string Term, TermPostings Postings)> Terms(string name)
    {
        var heads = new List<(int Segment, FieldIndex Field, IEnumerator<(string Term, TermEntry Entry)> Terms)>();
        for (var i = 0; i < _segments.Count; i++)
        {
            if (_segments[i].Field(name) is { } field)
            {
                heads.Add((i, field, field.Terms().GetEnumerator()));
            }
        }

        heads.RemoveAll(static head => !head.Terms.MoveNext());
        var postings = new TermPostings();
        while (heads.Count > 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            var term = heads[0].Terms.Current.Term;
            foreach (var head in CollectionsMarshal.AsSpan(heads))
            {
                term = string.CompareOrdinal(head.Terms.Current.Term, term) < 0 ? head.Terms.Current.Term : term;
            }

            postings.Clear();
            for (var i = 0; i < heads.Count; i++)
            {
                var (segment, field, terms) = heads[i];
                if (terms.Current.Term == term)
                {
                    Append(field.Postings(terms.Current.Entry), _numbers[segment], postings);
                    if (!terms.MoveNext())
                    {
                        terms.Dispose();
                        heads.RemoveAt(i--);
                    }
                }
            }

            if (postings.Documents.Length > 0)
            {
                yield return (term, postings);
            }
        }
    }

    private static void Append(PostingCursor cursor, int[] numbers, TermPostings postings)
    {
        while (cursor.Next() != PostingCursor.Exhausted)
        {
            if (numbers[cursor.Document] is >= 0 and var number)
            {
                postings.Add(number, cursor.Positions());
            }
        }
    }
}
