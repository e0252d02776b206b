using System.Collections.Immutable;
using ContractBot.Kuromoji;
using ContractBot.Search.Explaining;
using ContractBot.Search.Highlighting;
using ContractBot.Search.Matching;
using ContractBot.Text;

namespace ContractBot.Search;

/// <summary>
/// An <see cref="IIndexReader"/> over the segments of one commit, in memory or in mapped files. It sees nothing of later commits, and
/// keeps its files usable, though they may be deleted, until it is disposed of. To swap readers, hand out the new one and
/// dispose of the old: a search that still runs in it ends undisturbed. Every method throws <see cref="IndexDamagedException"/>
/// where a file turns out to be damaged, and <see cref="ObjectDisposedException"/> after disposal.
/// </summary>
public sealed class SegmentIndexReader : IIndexReader, IDisposable
{
    private readonly IndexSnapshot _index;
    private int _users = 1;
    private int _isDisposed;

    /// <param name="index">The contents, whose segments this reader retains.</param>
    /// <param name="generation">Number of the commit; 0 for an index that was never committed to disk.</param>
    /// <param name="versions">What the caller keeps with each agreement.</param>
    internal SegmentIndexReader(IndexSnapshot index, long generation, ImmutableSortedDictionary<string, string> versions)
    {
        _index = index;
        Generation = generation;
        AgreementVersions = versions;
        foreach (var segment in index.Segments)
        {
            segment.Reader.Bytes.Retain();
        }
    }

    /// <summary>What the reader shows.</summary>
    internal IndexSnapshot Snapshot => _index;

    /// <summary>Number of the commit that this reader shows; 0 for an index in memory, and for one that was never committed.</summary>
    public long Generation { get; }

    /// <summary>What <see cref="SegmentIndexWriter.SetAgreementVersion"/> kept with each agreement, by identifier.</summary>
    public ImmutableSortedDictionary<string, string> AgreementVersions { get; }

    /// <inheritdoc/>
    public int DocumentCount => _index.LiveCount;

    /// <inheritdoc/>
    public int DocumentFrequency(string field, string term)
    {
        using var use = new Use(this);
        return _index.DocumentFrequency(field, term);
    }

    /// <inheritdoc/>
    public StoredPassage Passage(int document)
    {
        using var use = new Use(this);
        var (segment, local) = _index.Locate(document);
        return segment.Passage(local);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="top"/> is negative.</exception>
    public SearchResult Search(Query query, int top)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        using var use = new Use(this);
        return new Searcher(_index).Search(query, top);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="top"/> is negative.</exception>
    public ImmutableArray<Hit> Best(Query query, int top)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        using var use = new Use(this);
        return new Searcher(_index).Best(query, top);
    }

    /// <inheritdoc/>
    public Explanation? Explain(Query query, int document)
    {
        ArgumentNullException.ThrowIfNull(query);
        using var use = new Use(this);
        var (segment, local) = _index.Locate(document);
        return segment.IsLive(local) ? new Explainer(_index, document).Explain(QueryRewriter.Rewrite(query)) : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> Highlight(Query query, int document, string field, IReadOnlyList<AnalyzedToken> tokens)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(tokens);
        using var use = new Use(this);
        return new Highlighter(_index, document, field, tokens).Highlight(QueryRewriter.Rewrite(query));
    }

    /// <summary>Reads every byte of the index and compares it with what was written; takes about a second for two gigabytes.</summary>
    /// <exception cref="IndexDamagedException">When a file is damaged.</exception>
    public void Verify()
    {
        using var use = new Use(this);
        foreach (var segment in _index.Segments)
        {
            segment.Reader.Bytes.VerifyAll();
        }
    }

    /// <summary>Lets go of the files. Searches that run now end undisturbed; later ones are refused.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            Release();
        }
    }

    private void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            foreach (var segment in _index.Segments)
            {
                segment.Reader.Dispose();
            }
        }
    }

    /// <summary>Keeps the files mapped while a method runs.</summary>
    private readonly ref struct Use
    {
        private readonly SegmentIndexReader _reader;

        public Use(SegmentIndexReader reader)
        {
            var users = Volatile.Read(ref reader._users);
            while (true)
            {
                ObjectDisposedException.ThrowIf(users == 0 || Volatile.Read(ref reader._isDisposed) == 1, reader);
                var seen = Interlocked.CompareExchange(ref reader._users, users + 1, users);
                if (seen == users)
                {
                    break;
                }

                users = seen;
            }

            _reader = reader;
        }

        public void Dispose() => _reader.Release();
    }
}
