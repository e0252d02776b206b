namespace ContractBot.Search.Segments;

/// <summary>
/// The files of an index as its only writer makes them: segments with their numbers, commits that name them; and what no commit needs any
/// more goes. For one thread at a time, save <see cref="WriteSegment"/>.
/// </summary>
internal sealed class IndexFiles(IndexFolder folder)
{
    // The commit before the last stays for readers in other processes that are about to open it.
    private const int Kept = 2;

    private readonly List<CommitPoint> _kept = [];
    private readonly HashSet<string> _obsolete = new(StringComparer.Ordinal);
    private long _lastNumber = folder.SegmentNumbers().LastOrDefault(0);

    /// <summary>The number of the newest commit; 0 where there is none.</summary>
    public long Generation { get; private set; } = folder.Generations().LastOrDefault(0);

    /// <summary>What the newest commit names, open; what a process that was killed had begun is deleted.</summary>
    /// <exception cref="IndexDamagedException">When what is there is damaged or of another format.</exception>
    public SegmentList ReadCommitted()
    {
        var committed = SegmentList.Empty;
        if (Generation > 0)
        {
            var commit = folder.ReadCommit(Generation);
            using var segments = OpenSegments.Of(folder, commit);
            foreach (var (reader, _) in segments.Contents)
            {
                reader.Bytes.Retain();
            }

            committed = new SegmentList(
                [.. segments.Contents.Zip(commit.Segments, static (open, file) => new WrittenSegment(open.Reader, file))], commit.Versions);
            _kept.Add(commit);
        }

        var needed = IndexFolder.NamesOf(_kept);
        foreach (var name in folder.Names().Where(name => !needed.Contains(name)).ToArray())
        {
            folder.TryDelete(name);
        }

        return committed;
    }

    /// <summary>All that is there goes with the next commit.</summary>
    public void Forget() => _obsolete.UnionWith(folder.Names());

    /// <summary>Writes a segment, which no commit names yet. Safe for several threads.</summary>
    /// <param name="write">Writes its contents and gives their checksum.</param>
    public WrittenSegment WriteSegment(Func<Stream, uint> write)
    {
        var number = Interlocked.Increment(ref _lastNumber);
        var (length, checksum) = folder.WriteFile(IndexFolder.SegmentName(number), stream =>
        {
            var ofFooter = write(stream);
            return (stream.Length, ofFooter);
        });
        var file = new CommittedSegment(number, length, checksum, []);
        return new WrittenSegment(folder.OpenSegment(file), file);
    }

    /// <summary>
    /// Makes a commit of <paramref name="list"/> that lasts. The order matters: segments and their names last before a commit names them,
    /// and the commit lasts before anything older goes (<see cref="Sweep"/>).
    /// </summary>
    public CommitPoint WriteCommit(SegmentList list)
    {
        folder.SyncNames();
        var commit = list.Commit(Generation + 1);
        folder.WriteFile(IndexFolder.CommitName(commit.Generation), stream =>
        {
            stream.Write(commit.Write());
            return true;
        });
        folder.SyncNames();
        Generation = commit.Generation;
        return commit;
    }

    /// <summary>Closes a segment that no list has any more; its file goes with the next <see cref="Sweep"/>.</summary>
    public void Drop(WrittenSegment segment)
    {
        segment.Reader.Dispose();
        _obsolete.Add(IndexFolder.SegmentName(segment.File.Number));
    }

    /// <summary>Deletes what neither <paramref name="commit"/> needs nor the one before.</summary>
    public void Sweep(CommitPoint commit)
    {
        _kept.Add(commit);
        _obsolete.UnionWith(IndexFolder.NamesOf(_kept));
        _kept.RemoveRange(0, Math.Max(0, _kept.Count - Kept));
        var needed = IndexFolder.NamesOf(_kept);
        _obsolete.RemoveWhere(name => !needed.Contains(name) && folder.TryDelete(name));
        _obsolete.ExceptWith(needed);
    }
}
