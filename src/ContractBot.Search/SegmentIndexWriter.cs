using System.Collections.Concurrent;
using System.Collections.Immutable;
using ContractBot.Kuromoji;
using ContractBot.Search.Segments;

namespace ContractBot.Search;

/// <summary>
/// Writes a durable index; the only writer of its folder. Passages may be added from several threads at once: each thread's go to a
/// segment of its own, so that with one thread the documents stand in the order of addition, and with several those of one call to
/// <see cref="AddPassages"/> stand together. What is added and deleted takes effect, all at once, with <see cref="Commit"/>,
/// and then outlasts a crash, a kill and a power failure. Segments are merged in the background.
/// <para>After an <see cref="IndexWriteException"/> or <see cref="IndexDamagedException"/> the writer is of no more use: dispose of it, open another,
/// and add again what <see cref="SegmentIndexReader.AgreementVersions"/> does not show.</para>
/// </summary>
public sealed class SegmentIndexWriter : IIndexWriter, IDisposable
{
    /// <summary>Bytes that a thread collects before they become a segment.</summary>
    private const long BuilderLimit = 96L << 20;

    private readonly IndexFolder _folder;
    private readonly IAnalyzer _analyzer;
    private readonly WriterLock _lock;
    private readonly ReaderWriterLockSlim _gate = new(LockRecursionPolicy.NoRecursion);
    private readonly Lock _list = new();
    private readonly ConcurrentStack<Collector> _free = new();
    private readonly BackgroundMerges _merges;
    private readonly IndexFiles _files;
    private SegmentList _committed = SegmentList.Empty;
    private SegmentList _pending = SegmentList.Empty;
    private bool _isNew;
    private bool _isDisposed;
    private Exception? _failure;

    private SegmentIndexWriter(IndexFolder folder, IAnalyzer analyzer, WriterLock writerLock)
    {
        _folder = folder;
        _analyzer = analyzer;
        _lock = writerLock;
        _files = new IndexFiles(folder);
        _merges = new BackgroundMerges(this);
    }

    /// <summary>Opens the index in <paramref name="path"/> to change it; where there is none, an empty one.</summary>
    /// <param name="path">The folder; it is made where it does not exist.</param>
    /// <param name="analyzer">Cuts the fields into terms; the same one has to cut the queries.</param>
    /// <exception cref="IndexWriteException">When another writer is at work, or when writing is not allowed or possible.</exception>
    /// <exception cref="IndexDamagedException">When what is there is damaged or of another format: see <see cref="Create"/>.</exception>
    public static SegmentIndexWriter Open(string path, IAnalyzer analyzer) => Start(path, analyzer, static writer => writer._committed = writer._pending = writer._files.ReadCommitted());

    /// <summary>Starts an empty index in <paramref name="path"/>, whatever is there; that stays until the first <see cref="Commit"/>.</summary>
    /// <param name="path">The folder; it is made where it does not exist.</param>
    /// <param name="analyzer">Cuts the fields into terms; the same one has to cut the queries.</param>
    /// <exception cref="IndexWriteException">When another writer is at work, or when writing is not allowed or possible.</exception>
    public static SegmentIndexWriter Create(string path, IAnalyzer analyzer) => Start(path, analyzer, static writer => writer.Forget());

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">When two fields of the passage have one name; nothing is added then.</exception>
    /// <exception cref="IndexWriteException">When the index cannot be written.</exception>
    public void AddPassage(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        AddPassages([passage]);
    }

    /// <summary>Adds passages, which then stand together in the index; safe to be called by several threads at once.</summary>
    /// <exception cref="ArgumentException">When two fields of a passage have one name; that passage and those after it are not added.</exception>
    /// <exception cref="IndexWriteException">When the index cannot be written.</exception>
    public void AddPassages(IEnumerable<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        _gate.EnterReadLock();
        try
        {
            ThrowIfUnusable();
            var collector = _free.TryPop(out var free) ? free : new Collector(new PassageAnalyzer(_analyzer));
            try
            {
                foreach (var passage in passages)
                {
                    collector.Builder.Add(passage, collector.Analyzer.Analyze(passage));
                }

                if (collector.Builder.Size > BuilderLimit)
                {
                    Write(collector);
                }
            }
            finally
            {
                _free.Push(collector);
            }
        }
        finally
        {
            _gate.ExitReadLock();
        }
    }

    /// <inheritdoc/>
    /// <exception cref="IndexWriteException">When the index cannot be written.</exception>
    public void DeleteAgreement(string agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        Change(() =>
        {
            // What was added before goes, what is added from now on stays: so they must not share a segment.
            foreach (var collector in _free.Where(collector => collector.Builder.Holds(agreement)))
            {
                Write(collector);
            }

            _pending = _pending.Without(agreement);
            return true;
        });
    }

    /// <summary>
    /// Keeps a text of the caller's with an agreement, such as a hash of its file, to tell at the next start whether the index has its
    /// present form. <see cref="DeleteAgreement"/> removes it.
    /// </summary>
    public void SetAgreementVersion(string agreement, string version)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(version);
        Change(() =>
        {
            _pending = _pending with { Versions = _pending.Versions.SetItem(agreement, version) };
            return true;
        });
    }

    /// <inheritdoc cref="IIndexWriter.Commit"/>
    /// <returns>A reader of what is committed now, to be disposed of by the caller.</returns>
    /// <exception cref="IndexWriteException">When the index cannot be written; what was committed before still is.</exception>
    /// <exception cref="IndexDamagedException">When a file turns out to be damaged.</exception>
    public SegmentIndexReader Commit()
    {
        var reader = Change(() =>
        {
            Parallel.ForEach(_free.Where(static collector => collector.Builder.DocumentCount > 0), Write);
            if (_isNew || _pending != _committed)
            {
                var next = _pending with { Segments = [.. _pending.Segments.Where(static segment => segment.Size().Live > 0)] };
                WriteCommit(next, next);
                _isNew = false;
            }

            return Reader();
        });
        _merges.Start();
        return reader;
    }

    /// <inheritdoc/>
    IIndexReader IIndexWriter.Commit() => Commit();

    /// <summary>What is committed now: nothing is written for it.</summary>
    /// <returns>A reader, to be disposed of by the caller.</returns>
    public SegmentIndexReader Committed() => Change(Reader);

    /// <summary>Waits until no more segments are to be merged: for programs that write once and then read for long.</summary>
    /// <returns>A reader of the merged index, to be disposed of by the caller.</returns>
    public SegmentIndexReader WaitForMerges()
    {
        _merges.Wait();
        return Committed();
    }

    /// <summary>
    /// Rewrites committed segments of at most <paramref name="largest"/> documents that hold deleted ones, so that scores, which count
    /// deleted documents in, are those of an index that never held them.
    /// </summary>
    /// <returns>A reader of what is committed now, to be disposed of by the caller.</returns>
    /// <exception cref="IndexWriteException">When the index cannot be written; what was committed before still is.</exception>
    /// <exception cref="IndexDamagedException">When a file turns out to be damaged.</exception>
    public SegmentIndexReader DropDeleted(int largest)
    {
        while (Rewrite(() => _committed.Segments.Where(segment => IsToRewrite(segment, largest)).Take(1), CancellationToken.None))
        {
        }

        return Committed();
    }

    /// <summary>Lets the next writer in. What was added since the last <see cref="Commit"/> is forgotten.</summary>
    public void Dispose()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        _merges.Dispose();
        foreach (var segment in _committed.Segments.Concat(_pending.Segments).DistinctBy(static segment => segment.File.Number))
        {
            segment.Reader.Dispose();
        }

        _committed = _pending = SegmentList.Empty;
        _failure ??= new ObjectDisposedException(nameof(SegmentIndexWriter));
        _lock.Dispose();
        _gate.Dispose();
    }

    /// <summary>Merges one run of committed segments, if any should be, and commits the outcome without what was added since the last commit.</summary>
    /// <returns>Whether to look again.</returns>
    internal bool MergeOnce(CancellationToken cancellation) => Rewrite(
        () => MergePolicy.Choose([.. _committed.Segments.Select(static segment => segment.Size())]) is { } run ? _committed.Segments[run] : [], cancellation);

    private SegmentIndexReader Reader() => new(WrittenSegment.Snapshot(_committed.Segments), _files.Generation, _committed.Versions);

    private static bool IsToRewrite(WrittenSegment segment, int largest) => segment.Size() is var (documents, live) && live < documents && documents <= largest;

    /// <returns>Whether something was chosen.</returns>
    private bool Rewrite(Func<IEnumerable<WrittenSegment>> choose, CancellationToken cancellation)
    {
        var inputs = Change(() =>
        {
            var chosen = choose().ToImmutableArray();
            foreach (var segment in chosen)
            {
                segment.Reader.Bytes.Retain();
            }

            return chosen;
        });
        try
        {
            return !inputs.IsEmpty && Install(inputs, Merge(inputs, cancellation));
        }
        finally
        {
            foreach (var input in inputs)
            {
                input.Reader.Dispose();
            }
        }
    }

    /// <returns>The merged segment, or null where no document was left.</returns>
    private WrittenSegment? Merge(ImmutableArray<WrittenSegment> inputs, CancellationToken cancellation)
    {
        try
        {
            var merger = new SegmentMerger(WrittenSegment.Snapshot(inputs).Segments, cancellation);
            return merger.DocumentCount == 0 ? null : _files.WriteSegment(merger.Write);
        }
        catch (IndexDamagedException exception)
        {
            throw Fail(exception);
        }
    }

    private bool Install(ImmutableArray<WrittenSegment> inputs, WrittenSegment? merged) => Change(() =>
    {
        // A commit meanwhile may have dropped a segment of which nothing was left.
        if (!_committed.Has(inputs))
        {
            if (merged is not null)
            {
                _files.Drop(merged);
            }

            return true;
        }

        var pending = _pending.Replace(inputs, merged);
        WriteCommit(_committed.Replace(inputs, merged), pending);
        return true;
    });

    private static SegmentIndexWriter Start(string path, IAnalyzer analyzer, Action<SegmentIndexWriter> begin)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(analyzer);
        var folder = new IndexFolder(path);
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw IndexWriteException.Of(exception, path);
        }

        var writer = new SegmentIndexWriter(folder, analyzer, WriterLock.Take(folder));
        try
        {
            begin(writer);
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    private void Forget()
    {
        _isNew = true;
        _files.Forget();
    }

    /// <summary>Runs <paramref name="change"/> while nothing else changes; whatever of the file system's it throws makes the writer useless.</summary>
    private T Change<T>(Func<T> change)
    {
        _gate.EnterWriteLock();
        try
        {
            ThrowIfUnusable();
            return change();
        }
        catch (AggregateException exception) when (exception.InnerException is IOException or UnauthorizedAccessException)
        {
            throw Fail(exception.InnerException);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Fail(exception);
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }

    private Exception Fail(Exception exception) => _failure ??= exception is IndexDamagedException ? exception : IndexWriteException.Of(exception, _folder.Path);

    private void ThrowIfUnusable()
    {
        switch (_failure)
        {
            case null:
                return;
            case IndexWriteException write:
                throw new IndexWriteException(write.Failure, write.Folder, write);
            case IndexDamagedException damaged:
                throw new IndexDamagedException(damaged.Damage);
            default:
                throw new ObjectDisposedException(nameof(SegmentIndexWriter));
        }
    }

    /// <summary>Makes a segment of what a thread collected.</summary>
    private void Write(Collector collector)
    {
        try
        {
            var segment = _files.WriteSegment(collector.Builder.Write);
            collector.Builder = new SegmentBuilder();
            lock (_list)
            {
                _pending = _pending with { Segments = _pending.Segments.Add(segment) };
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Fail(exception);
        }
    }

    private void WriteCommit(SegmentList committed, SegmentList pending)
    {
        var commit = _files.WriteCommit(committed);
        foreach (var gone in _committed.Segments.Concat(_pending.Segments).DistinctBy(static segment => segment.File.Number)
            .Where(segment => committed.IndexOf(segment) < 0 && pending.IndexOf(segment) < 0))
        {
            _files.Drop(gone);
        }

        (_committed, _pending) = (committed, pending);
        _files.Sweep(commit);
    }

    /// <summary>What one thread analyses with and collects in.</summary>
    private sealed class Collector(PassageAnalyzer analyzer)
    {
        public PassageAnalyzer Analyzer => analyzer;

        public SegmentBuilder Builder { get; set; } = new();
    }
}
