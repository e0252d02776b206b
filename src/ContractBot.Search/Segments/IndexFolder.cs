using System.Globalization;
using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace ContractBot.Search.Segments;

/// <summary>The files of an index: their names, how one appears as a whole and for good, and how it is read.</summary>
internal sealed class IndexFolder(string path)
{
    private const string CommitSuffix = ".commit";
    private const string SegmentSuffix = ".segment";
    private const string UnfinishedSuffix = ".unfinished";

    /// <summary>The folder.</summary>
    public string Path => path;

    /// <summary>Name of a segment's file.</summary>
    public static string SegmentName(long number) => number.ToString("d8", CultureInfo.InvariantCulture) + SegmentSuffix;

    /// <summary>Name of a commit's file.</summary>
    public static string CommitName(long generation) => generation.ToString("d8", CultureInfo.InvariantCulture) + CommitSuffix;

    /// <summary>Full path of a file.</summary>
    public string PathOf(string name) => System.IO.Path.Combine(path, name);

    /// <summary>The numbers of the commits whose files are there, rising.</summary>
    public long[] Generations() => Numbers(CommitSuffix);

    /// <summary>The numbers of the segments whose files are there, rising.</summary>
    public long[] SegmentNumbers() => Numbers(SegmentSuffix);

    /// <summary>Writes a file that appears under its name only when all of it is on the disk; <see cref="SyncNames"/> makes the name last.</summary>
    public T WriteFile<T>(string name, Func<Stream, T> write)
    {
        var unfinished = PathOf(name + UnfinishedSuffix);
        try
        {
            T result;
            using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1))
            {
                result = write(stream);
                stream.Flush(flushToDisk: true);
            }

            // A plain rename, which is atomic; without leave to overwrite .NET copies where a file system knows no hard links. The name is new in any case.
            File.Move(unfinished, PathOf(name), overwrite: true);
            return result;
        }
        catch
        {
            TryDelete(name + UnfinishedSuffix);
            throw;
        }
    }

    /// <summary>Makes the names of new files last through a power failure. Windows has no such call and needs none.</summary>
    public void SyncNames()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = PosixFiles.Open(path, 0);
        if (descriptor < 0)
        {
            throw new IOException($"The folder {path} cannot be opened to be flushed.", Marshal.GetLastPInvokeError());
        }

        try
        {
            if (PosixFiles.Flush(descriptor) != 0)
            {
                throw new IOException($"The folder {path} cannot be flushed.", Marshal.GetLastPInvokeError());
            }
        }
        finally
        {
            _ = PosixFiles.Close(descriptor);
        }
    }

    /// <summary>The commit of a generation.</summary>
    /// <exception cref="IndexDamagedException">When its file is missing, damaged or of another version.</exception>
    public CommitPoint ReadCommit(long generation)
    {
        var name = CommitName(generation);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(PathOf(name));
        }
        catch (FileNotFoundException)
        {
            throw new IndexDamagedException(new IndexDamage(IndexDamageKind.Missing, name, "The file is not there."));
        }

        var commit = CommitPoint.Read(bytes, name);
        return commit.Generation == generation
            ? commit
            : throw new IndexDamagedException(new IndexDamage(IndexDamageKind.Contents, name, $"It is the commit {commit.Generation}."));
    }

    /// <summary>Opens a segment: compares length, footer and header, and maps the rest to be read and compared when it is needed.</summary>
    /// <exception cref="IndexDamagedException">When the file is missing or not the one that the commit names.</exception>
    public SegmentReader OpenSegment(CommittedSegment segment)
    {
        var name = SegmentName(segment.Number);
        IndexDamagedException Damaged(IndexDamageKind kind, string details) => new(new IndexDamage(kind, name, details));
        FileStream file;
        try
        {
            file = new FileStream(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        }
        catch (FileNotFoundException)
        {
            throw Damaged(IndexDamageKind.Missing, "The file is not there.");
        }

        using (file)
        {
            if (file.Length != segment.FileLength || file.Length < SegmentFormat.HeaderLength + SegmentFormat.TrailerLength)
            {
                throw Damaged(IndexDamageKind.Length, $"It has {file.Length} bytes instead of {segment.FileLength}.");
            }

            using var map = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
            var view = map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read).SafeMemoryMappedViewHandle;
            try
            {
                return SegmentFile.Open(view, segment, name);
            }
            catch
            {
                view.Dispose();
                throw;
            }
        }
    }

    /// <summary>Names of the files that <paramref name="commits"/> need.</summary>
    public static HashSet<string> NamesOf(IEnumerable<CommitPoint> commits) =>
        commits.SelectMany(static commit => commit.Segments.Select(static segment => SegmentName(segment.Number)).Prepend(CommitName(commit.Generation)))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Names of the index's files, unfinished ones among them.</summary>
    public IEnumerable<string> Names() => Directory.EnumerateFiles(path).Select(static file => System.IO.Path.GetFileName(file)).Where(static name =>
        name.EndsWith(CommitSuffix, StringComparison.Ordinal) || name.EndsWith(SegmentSuffix, StringComparison.Ordinal)
        || name.EndsWith(UnfinishedSuffix, StringComparison.Ordinal));

    /// <summary>Deletes a file; false where that cannot be done now, as it is in use.</summary>
    public bool TryDelete(string name)
    {
        try
        {
            File.Delete(PathOf(name));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private long[] Numbers(string suffix) => !Directory.Exists(path)
        ? []
        :
        [
            .. Directory.EnumerateFiles(path, "*" + suffix)
                .Select(file => long.TryParse(System.IO.Path.GetFileName(file)[..^suffix.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1)
                .Where(static number => number >= 0)
                .Order(),
        ];
}
