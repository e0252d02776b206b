using System.Globalization;
using ContractBot.Hosting;

namespace ContractBot.Audit;

/// <summary>
/// Who asked what and what was shown, in the data folder: <c>audit/2026-11.jsonl</c>, one line an event, only ever added to. A line is with the
/// operating system before what it tells of is shown, and on the disk a second later: a crash loses nothing, a power cut at most that
/// second. Where it cannot be written nothing is shown. Safe for several threads.
/// </summary>
internal sealed class AuditLog : IDisposable
{
    private static readonly TimeSpan ToDisk = TimeSpan.FromSeconds(1);
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    private readonly Lock _gate = new();
    private readonly DataFolder _data;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private FileStream? _file;
    private string _month = "";
    private string? _last;
    private bool _isOnDisk = true;

    /// <summary>The log in <paramref name="data"/>; the folder is made with the first entry.</summary>
    public AuditLog(DataFolder data, TimeProvider time)
    {
        _data = data;
        _time = time;
        _timer = time.CreateTimer(_ => Settle(), null, ToDisk, ToDisk);
    }

    /// <summary>The log's files in <paramref name="data"/>, oldest first.</summary>
    public static IReadOnlyList<string> FilesIn(DataFolder data) =>
        Directory.Exists(FolderIn(data)) ? [.. Directory.EnumerateFiles(FolderIn(data), "*.jsonl").Order(StringComparer.Ordinal)] : [];

    /// <summary>Adds an entry.</summary>
    /// <exception cref="IOException">When it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">When it may not be written.</exception>
    public void Add(AuditEntry entry)
    {
        lock (_gate)
        {
            var now = _time.GetUtcNow();
            var file = FileOf(now.ToString("yyyy-MM", CultureInfo.InvariantCulture));
            var line = entry.ToLine(now, _last!);
            file.Write([.. line, .. LineEnd]);
            file.Flush();
            _last = AuditChain.HashOf(line);
            _isOnDisk = false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer.Dispose();
        Settle();
        lock (_gate)
        {
            _file?.Dispose();
            _file = null;
        }
    }

    private static string FolderIn(DataFolder data) => Path.Combine(data.Path, "audit");

    private FileStream FileOf(string month)
    {
        if (_file is not null && _month == month)
        {
            return _file;
        }

        _file?.Dispose();
        _file = null;
        _data.Private("audit");
        _last ??= FilesIn(_data) is [.., var latest] ? AuditChain.LastOf(latest) : AuditChain.Start;
        var path = Path.Combine(FolderIn(_data), month + ".jsonl");
        var torn = File.Exists(path) && IsTorn(path);
        var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.Read, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        _file = new FileStream(path, options);
        _month = month;
        if (torn)
        {
            // A power cut in the middle of a line: the next one must not be read as its end.
            _file.Write(LineEnd);
        }

        return _file;
    }

    private static bool IsTorn(string path)
    {
        using var file = File.OpenRead(path);
        if (file.Length == 0)
        {
            return false;
        }

        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() != '\n';
    }

    private void Settle()
    {
        lock (_gate)
        {
            if (_isOnDisk || _file is null)
            {
                return;
            }

            try
            {
                _file.Flush(flushToDisk: true);
                _isOnDisk = true;
            }
            catch (IOException)
            {
                // The next entry meets the same disk, and says so to the one who asks.
            }
        }
    }
}
